package io.tuji.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashMap;
import java.util.Map;

/** Finds the delimiter of a CSV: the one under which most of the first rows have the same number of cells. */
final class DelimiterGuess {

    private static final char[] CANDIDATES = {',', '\t', ';'};
    private static final int ROWS = 60;

    private DelimiterGuess() {}

    /** The delimiter of the text with which a file begins; a comma if nothing is delimited. */
    static char of(String beginning) {
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(beginning, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Share of rows with the commonest width; the width itself breaks ties. A width of one delimits nothing. */
    private static double score(String beginning, char delimiter) {
        Map<Integer, Integer> rowsOfWidth = widths(beginning, delimiter);
        int rows = rowsOfWidth.values().stream().mapToInt(Integer::intValue).sum();
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : rowsOfWidth.entrySet()) {
            if (entry.getKey() > 1) {
                best = Math.max(best, (double) entry.getValue() / rows + entry.getKey() * 1e-6);
            }
        }
        return best;
    }

    private static Map<Integer, Integer> widths(String beginning, char delimiter) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(beginning);
        try {
            reader.stream().limit(ROWS).forEach(row -> rowsOfWidth.merge(row.getFieldCount(), 1, Integer::sum));
        } catch (CsvParseException e) {
            // under this delimiter quotes make no sense from here on: the rows before decide
            return rowsOfWidth;
        }
        return rowsOfWidth;
    }
}

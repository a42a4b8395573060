package io.tuji.district.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A CSV file of the pack: a header with the columns of the format, in any order, and rows. Rows under a faulty header
 * are not read, for nobody can tell what their cells mean.
 */
final class CsvFile {

    private final String file;
    private final String text;
    private final Reading reading;
    private final Set<Family> declares;

    /** @param declares the families whose ids this file brings */
    CsvFile(String file, String text, Reading reading, Set<Family> declares) {
        this.file = file;
        this.text = text;
        this.reading = reading;
        this.declares = declares;
    }

    /** What the given reader makes of each row; rows with faults are left out and reported. */
    <T> List<T> rows(List<String> columns, Function<CsvRow, Optional<T>> reader) {
        return rows(columns, Set.of(), reader);
    }

    /** @param optional columns that the header may have beside the others */
    <T> List<T> rows(List<String> columns, Set<String> optional, Function<CsvRow, Optional<T>> reader) {
        List<T> made = new ArrayList<>();
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
            List<String> header = records.hasNext() ? records.next().getFields() : List.of();
            if (checkHeader(header, columns, optional)) {
                records.forEachRemaining(
                        line -> row(line, header).flatMap(reader).ifPresent(made::add));
            }
        } catch (CsvParseException e) {
            report(PackProblem.CSV_SYNTAX, Place.file(file), String.valueOf(e.getMessage()));
        }
        return made;
    }

    private boolean checkHeader(List<String> header, List<String> columns, Set<String> optional) {
        Place line = Place.file(file).atRow(1);
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (String column : header) {
            if (!columns.contains(column) && !optional.contains(column)) {
                report(PackProblem.KEY_UNKNOWN, line.atField(column), column, String.join(", ", columns));
                sound = false;
            } else if (!seen.add(column)) {
                report(PackProblem.KEY_TWICE, line.atField(column), column);
                sound = false;
            }
        }
        columns.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> report(PackProblem.KEY_MISSING, line.atField(column), column));
        return sound && seen.containsAll(columns);
    }

    private Optional<CsvRow> row(CsvRecord line, List<String> header) {
        Place place = Place.file(file).atRow((int) line.getStartingLineNumber());
        if (line.getFieldCount() != header.size()) {
            report(PackProblem.CSV_CELLS, place, line.getFieldCount(), header.size());
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.getField(i));
        }
        return Optional.of(new CsvRow(reading, place, cells));
    }

    /** Every fault of the file itself leaves rows unread, and with them ids undeclared. */
    private void report(PackProblem problem, Place place, Object... arguments) {
        reading.problems().add(problem, place, arguments);
        reading.references().waive(declares);
    }
}

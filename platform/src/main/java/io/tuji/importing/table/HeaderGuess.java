package io.tuji.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the row of column names among the first rows of a table. Registries put titles and notes above it, which fill
 * far fewer cells than the rows below; a row that carries data is never taken for names.
 */
final class HeaderGuess {

    /** Rows that are looked at; names further down are not found. */
    static final int ROWS = 20;

    /** A header fills at least this share of the cells that a typical row fills. */
    private static final double FILLED = 0.6;

    /** From this share of data-like cells on, a row is data. */
    private static final double DATA_SHARE = 0.25;

    private static final Pattern CREDIT_CODE = Pattern.compile("(?=.*\\d{8})[0-9A-Za-z]{18}");
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}.*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(\\.\\d+)?%?");
    /** Tables by year carry years as names. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private HeaderGuess() {}

    /** The index of the header among the rows, which are not blank; empty if the first full row holds data already. */
    static OptionalInt find(List<RawRow> beginning) {
        int[] filled =
                beginning.stream().limit(ROWS).mapToInt(HeaderGuess::filled).toArray();
        double least = FILLED * typical(filled);
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] >= least) {
                return looksLikeData(beginning.get(i)) ? OptionalInt.empty() : OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int filled(RawRow row) {
        return (int)
                row.cells().stream().filter(cell -> !CellText.isBlank(cell)).count();
    }

    /** The upper median, so that one title above one header does not pass for typical. */
    private static int typical(int[] filled) {
        int[] sorted = filled.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static boolean looksLikeData(RawRow row) {
        List<String> cells = row.cells().stream().map(CellText::understood).toList();
        if (cells.stream()
                .anyMatch(cell -> CREDIT_CODE.matcher(cell).matches()
                        || DATE.matcher(cell).matches())) {
            return true;
        }
        long numbers = cells.stream().filter(HeaderGuess::isNumber).count();
        return numbers > 0 && numbers >= DATA_SHARE * filled(row);
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches() && !YEAR.matcher(cell).matches();
    }
}

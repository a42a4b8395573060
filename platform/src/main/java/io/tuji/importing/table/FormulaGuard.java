package io.tuji.importing.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text cell of a CSV: such a text gets an apostrophe in front, and reading takes
 * exactly that one away again.
 *
 * <p>Guarded is what starts with = + - @ (also full-width), tab, CR or LF, after any apostrophes of its own; a plain
 * negative number runs nothing and stays a number. Since the rule looks behind the apostrophes, {@code
 * read(write(text))} is {@code text} for every text.
 */
final class FormulaGuard {

    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    static String write(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length()
                && TRIGGERS.indexOf(text.charAt(start)) >= 0
                && !NEGATIVE_NUMBER.matcher(text).region(start, text.length()).matches();
    }
}

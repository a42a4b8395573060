package io.tuji.importing.table;

/** What of a cell's text carries meaning. The raw text stays in the {@link RawRow}. */
public final class CellText {

    private CellText() {}

    /** The text without blanks of any width, byte-order marks and zero-width characters at both ends. */
    public static String understood(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isInvisible(raw.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    static boolean isBlank(CharSequence raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isInvisible(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return switch (c) {
            case '\t', '\n', '\r', ' ', '\u00A0', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
            default -> c > ' ' && Character.isSpaceChar(c);
        };
    }
}

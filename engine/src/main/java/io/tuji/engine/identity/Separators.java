package io.tuji.engine.identity;

/** What people put between the groups of a long number: blanks of any kind, hyphens and dashes, invisible marks. */
final class Separators {

    private Separators() {}

    static String drop(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSeparator(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    static boolean isSeparator(char c) {
        return c == '-'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }
}

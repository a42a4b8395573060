package io.tuji.engine.naming;

import io.tuji.engine.value.HalfWidth;

/**
 * A name with what differs only in writing undone: widths, kinds of brackets, blanks, upper and lower case,
 * traditional characters.
 */
public record NormalName(String text) {

    private static final String OPENING = "[{【〔〖「『《<";
    private static final String CLOSING = "]}】〕〗」』》>";

    /** Marks that carry nothing in a name. */
    private static final String DROPPED = "\"'`“”‘’*#。,，、;:!?";

    /** What someone wrote, brought into the one form that all of naming reads. */
    public static NormalName of(String written) {
        String half = HalfWidth.of(written);
        return new NormalName(isNormal(half) ? half : rewritten(half));
    }

    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || normal(c) != c || isDropped(c)) {
                return false;
            }
        }
        return true;
    }

    private static String rewritten(String half) {
        StringBuilder text = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            char c = normal(half.charAt(i));
            if (!isDropped(c) && (!Character.isWhitespace(c) || partsWords(text, half, i))) {
                text.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return text.toString();
    }

    private static boolean isDropped(char c) {
        return DROPPED.indexOf(c) >= 0 || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static char normal(char c) {
        if (c < 0x80) {
            int opening = OPENING.indexOf(c);
            return opening >= 0 ? '(' : CLOSING.indexOf(c) >= 0 ? ')' : Character.toUpperCase(c);
        }
        if (c >= 0x3000 && c < 0x3020) {
            return OPENING.indexOf(c) >= 0 ? '(' : CLOSING.indexOf(c) >= 0 ? ')' : c;
        }
        return SimplifiedCharacters.of(c);
    }

    /** The simplified character for a traditional one; any other stands for itself. */
    public static char simplified(char c) {
        return SimplifiedCharacters.of(c);
    }

    /** A blank counts between two Latin words, once. */
    private static boolean partsWords(StringBuilder before, String text, int blank) {
        return before.length() > 0
                && isLatin(before.charAt(before.length() - 1))
                && blank + 1 < text.length()
                && isLatin(text.charAt(blank + 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    @Override
    public String toString() {
        return text;
    }
}

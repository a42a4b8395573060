package io.tuji.engine.identity;

import io.tuji.engine.value.HalfWidth;

/** Looks for person numbers in running text: one pass, and nothing more where no 17 digits are. */
final class PersonalIdScan {

    private static final int BODY = PersonalId.LENGTH - 1;
    private static final int SHOWN = 2;
    private static final int LONGEST_SPACED = 60;

    private PersonalIdScan() {}

    static String mask(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        if (digits < BODY) {
            return text;
        }
        return isSpacedNumber(text) ? covered(Separators.drop(HalfWidth.of(text))) : maskRuns(text);
    }

    /** Every window of 18 characters inside a run is tried: a number may be glued to other digits. */
    private static String maskRuns(String text) {
        String masked = text;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = isDigit(text.charAt(i));
            if (run >= BODY && (digit || isX(text.charAt(i)))) {
                masked = maskIfPersonal(masked, i - BODY);
            }
            run = digit ? run + 1 : 0;
        }
        return masked;
    }

    private static String maskIfPersonal(String text, int from) {
        int to = from + PersonalId.LENGTH;
        String number = half(text, from, to);
        return PersonalId.isPersonal(number) ? text.substring(0, from) + covered(number) + text.substring(to) : text;
    }

    private static boolean isSpacedNumber(String text) {
        if (text.length() <= PersonalId.LENGTH || text.length() > LONGEST_SPACED) {
            return false;
        }
        String bare = Separators.drop(HalfWidth.of(text));
        return bare.length() == PersonalId.LENGTH && PersonalId.isPersonal(half(bare, 0, bare.length()));
    }

    /** The characters in half-width digits and a capital X; others stay. */
    private static String half(String text, int from, int to) {
        char[] half = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            half[i - from] = isX(c) ? 'X' : isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
        }
        return new String(half);
    }

    private static String covered(String number) {
        return number.substring(0, SHOWN) + "*".repeat(PersonalId.LENGTH - SHOWN);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
    }
}

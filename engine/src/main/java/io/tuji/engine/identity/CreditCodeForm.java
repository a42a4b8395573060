package io.tuji.engine.identity;

import io.tuji.engine.value.HalfWidth;
import java.util.Arrays;
import java.util.Locale;

/** The form of a credit code: its length, its alphabet, and where only digits may stand. */
final class CreditCodeForm {

    static final int LENGTH = 18;

    /** The 31 characters of the standard, each at its value; I, O, S, V and Z are left out. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int NOTHING_WRONG = -1;
    private static final int LONGEST_TYPED = 100;
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_TO = 8;
    private static final byte[] VALUES = values();

    private CreditCodeForm() {}

    /** Undoes how people type; what is far too long is left alone. */
    static String tidy(String typed) {
        return typed.length() > LONGEST_TYPED
                ? typed
                : Separators.drop(HalfWidth.of(typed)).toUpperCase(Locale.ROOT);
    }

    static boolean isRight(String text) {
        return text.length() == LENGTH && firstWrong(text) == NOTHING_WRONG;
    }

    /** The index of the first character that is wrong, the length if that is wrong, or {@link #NOTHING_WRONG}. */
    static int firstWrong(String text) {
        int length = Math.min(text.length(), LENGTH);
        for (int i = 0; i < length; i++) {
            int value = value(text.charAt(i));
            if (value < 0 || (value > 9 && i >= DIVISION_FROM && i < DIVISION_TO)) {
                return i;
            }
        }
        return text.length() == LENGTH ? NOTHING_WRONG : length;
    }

    /** The value of a character, 0 to 30, or a negative number if the alphabet lacks it. */
    static int value(char character) {
        return character < VALUES.length ? VALUES[character] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}

package io.tuji.engine.value;

import java.text.Normalizer;

/** Full-width characters, as Chinese input methods write them, turned into the half-width ones that parsers read. */
public final class HalfWidth {

    private static final int FULL_TO_HALF = 0xFF01 - '!';

    private HalfWidth() {}

    /** The text in NFKC; costs one scan and no copy when every character stands for itself already. */
    public static String of(String text) {
        boolean isEven = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSelf(c) && !isFull(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
            isEven &= isSelf(c);
        }
        return isEven ? text : halved(text);
    }

    /** ASCII and the Chinese characters of plane 0: unchanged by NFKC whatever stands beside them. */
    private static boolean isSelf(char c) {
        return c < 0x80 || (c >= 0x3400 && c < 0xA000);
    }

    private static boolean isFull(char c) {
        return (c >= 0xFF01 && c <= 0xFF5E) || c == 0x3000;
    }

    private static String halved(String text) {
        char[] half = text.toCharArray();
        for (int i = 0; i < half.length; i++) {
            if (half[i] == 0x3000) {
                half[i] = ' ';
            } else if (isFull(half[i])) {
                half[i] = (char) (half[i] - FULL_TO_HALF);
            }
        }
        return new String(half);
    }
}

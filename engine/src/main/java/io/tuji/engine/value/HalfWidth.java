package io.tuji.engine.value;

import java.text.Normalizer;

/** Full-width characters, as Chinese input methods write them, turned into the half-width ones that parsers read. */
public final class HalfWidth {

    private HalfWidth() {}

    /** The text in NFKC; costs one scan and no copy when every character is ASCII already. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }
}

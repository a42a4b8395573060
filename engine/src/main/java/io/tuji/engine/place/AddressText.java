package io.tuji.engine.place;

import io.tuji.engine.value.HalfWidth;

/** An address in one way of writing, with the way back to the text as it was written. */
final class AddressText {

    private static final String DASHES = "－—–―−─~～〜﹣‐‑_";
    private static final String OPENING = "（【〔［[";
    private static final String CLOSING = "）】〕］]";

    private final String written;
    private final String text;
    private final int[] origin;

    private AddressText(String written, String text, int[] origin) {
        this.written = written;
        this.text = text;
        this.origin = origin;
    }

    /** Half width, capitals, plain hyphens and brackets, no blanks; a dash of two characters is one. */
    static AddressText of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] origin = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char plain = plain(c);
            boolean doubled = plain == '-' && !text.isEmpty() && text.charAt(text.length() - 1) == '-';
            if (!doubled && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                origin[text.length()] = i;
                text.append(plain);
            }
        }
        origin[text.length()] = written.length();
        return new AddressText(written, text.toString(), origin);
    }

    private static char plain(char c) {
        if ((c >= '0' && c <= '9') || (c >= 0x4e00 && c <= 0x9fff)) {
            return c;
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        String half = HalfWidth.of(Character.toString(c));
        return half.length() == 1 ? Character.toUpperCase(half.charAt(0)) : c;
    }

    String text() {
        return text;
    }

    String written() {
        return written;
    }

    /** Where the character at this place of the normal text stands in the written one. */
    int origin(int at) {
        return origin[at];
    }

    /** Behind the character before this place, so that blanks after it are left out. */
    int end(int at) {
        return at == 0 ? 0 : origin[at - 1] + 1;
    }
}

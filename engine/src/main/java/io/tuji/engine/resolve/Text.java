package io.tuji.engine.resolve;

import java.util.Arrays;

/** A piece of a large array of characters, compared in place: millions of texts without an object each. */
final class Text {

    final char[] chars;
    final int from;
    final int length;

    Text(char[] chars, int from, int length) {
        this.chars = chars;
        this.from = from;
        this.length = length;
    }

    static Text of(String text) {
        return new Text(text.toCharArray(), 0, text.length());
    }

    char at(int index) {
        return chars[from + index];
    }

    boolean equalTo(Text other) {
        return Arrays.equals(chars, from, from + length, other.chars, other.from, other.from + other.length);
    }

    int hash() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = Mixing.take(hash, at(i));
        }
        return Mixing.spread(hash);
    }

    @Override
    public String toString() {
        return new String(chars, from, length);
    }
}

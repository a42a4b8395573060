package io.tuji.importing.internal;

import java.io.InputStream;
import java.util.Arrays;

/** Streams that no memory could hold. */
final class InputStreams {

    private InputStreams() {}

    static InputStream repeated(char character, long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? character : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int some = (int) Math.min(length, left);
                Arrays.fill(into, offset, offset + some, (byte) character);
                left -= some;
                return some;
            }
        };
    }
}

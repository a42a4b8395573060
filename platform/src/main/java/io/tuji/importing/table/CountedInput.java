package io.tuji.importing.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows every byte that really comes out of an unpacker to a meter, which throws when it is too much. */
final class CountedInput extends FilterInputStream {

    /** Looks at the bytes that pass. */
    interface Meter {
        void passed(byte[] bytes, int offset, int length);
    }

    private final Meter meter;

    CountedInput(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            meter.passed(bytes, offset, count);
        }
        return count;
    }

    /** Skipped bytes would escape the meter, so none are. */
    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

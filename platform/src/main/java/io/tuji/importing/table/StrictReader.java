package io.tuji.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes and refuses the first one that is wrong, saying where it stands. A byte-order mark is left out. A
 * character that the end of the file cuts in two becomes U+FFFD, so that its row can be set aside and all others kept.
 */
final class StrictReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char LOST = '\uFFFD';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private long bytesBeforeBuffer;
    private long delivered;
    private boolean started;
    private boolean drained;
    private boolean cut;
    private boolean ended;
    private char last = '\n';

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes at {@link #position} are no text in the encoding that was tried. */
    static final class Undecodable extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        final Charset charset;
        /** Position of the wrong byte in the unpacked content, counted from 1. */
        final long position;
        /** How many characters of more than one byte had been understood before, at least. */
        final long understood;

        Undecodable(Charset charset, long position, long understood) {
            this.charset = charset;
            this.position = position;
            this.understood = understood;
        }

        @Override
        public String getMessage() {
            return charset + " fails at byte " + position;
        }
    }

    /** Characters handed out so far. */
    long delivered() {
        return delivered;
    }

    /** Whether the end has been reached and handed on. */
    boolean hasEnded() {
        return ended;
    }

    boolean endsWithinCharacter() {
        return cut;
    }

    boolean endsWithinLine() {
        return ended && last != '\n' && last != '\r';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (true) {
            CharBuffer out = CharBuffer.wrap(target, offset, length);
            CoderResult result = decoder.decode(bytes, out, false);
            int count = handOn(target, offset, out.position() - offset);
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                long position = bytesBeforeBuffer + bytes.position();
                // a character outside ASCII takes at least one byte more than a char, at most two more
                throw new Undecodable(decoder.charset(), position + 1, (position - delivered) / 2);
            }
            if (drained) {
                return end(target, offset);
            }
            refill();
        }
    }

    private int handOn(char[] target, int offset, int count) {
        int from = offset;
        int kept = count;
        if (!started && count > 0) {
            started = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                kept--;
                System.arraycopy(target, from + 1, target, from, kept);
            }
        }
        if (kept > 0) {
            delivered += kept;
            last = target[from + kept - 1];
        }
        return kept;
    }

    private int end(char[] target, int offset) {
        if (bytes.hasRemaining()) {
            bytes.position(bytes.limit());
            cut = true;
            target[offset] = LOST;
            return handOn(target, offset, 1);
        }
        ended = true;
        return -1;
    }

    private void refill() throws IOException {
        bytesBeforeBuffer += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        drained = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

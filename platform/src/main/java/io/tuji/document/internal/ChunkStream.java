package io.tuji.document.internal;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads pieces one after the other as one stream; the first that is missing is the end. */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int next;
    private int at;

    ChunkStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at < piece.length) {
            return true;
        }
        Optional<byte[]> found = pieces.apply(next);
        found.ifPresent(bytes -> {
            piece = bytes;
            at = 0;
            next++;
        });
        return found.isPresent();
    }
}

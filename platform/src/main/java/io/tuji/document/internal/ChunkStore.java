package io.tuji.document.internal;

import io.tuji.document.DocumentId;
import io.tuji.document.DocumentTooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes, piece by piece. */
@Repository
class ChunkStore {

    static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    ChunkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the stream to its end; above the limit it stops at the piece that goes too far. */
    Content write(DocumentId id, String name, InputStream bytes, long limit) {
        MessageDigest digest = sha256();
        String mediaType = MediaTypes.UNKNOWN;
        long size = 0;
        try {
            byte[] chunk = bytes.readNBytes(CHUNK);
            for (int number = 0; chunk.length > 0; number++) {
                size += chunk.length;
                if (size > limit) {
                    throw new DocumentTooLarge(limit);
                }
                if (number == 0) {
                    mediaType = MediaTypes.of(ByteBuffer.wrap(chunk), name);
                }
                digest.update(chunk);
                insert(id, number, chunk);
                chunk = bytes.readNBytes(CHUNK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is to be stored as " + name, e);
        }
        return new Content(mediaType, size, HexFormat.of().formatHex(digest.digest()));
    }

    private void insert(DocumentId id, int number, byte[] chunk) {
        jdbc.sql("insert into document_chunk (document, number, bytes) values (:document, :number, :bytes)")
                .param("document", id.value())
                .param("number", number)
                .param("bytes", chunk)
                .update();
    }

    /** Forgets the pieces of what was deleted, and those for which no document was written. */
    void drop(DocumentId id) {
        jdbc.sql("delete from document_chunk where document = :document")
                .param("document", id.value())
                .update();
    }

    /** A piece is fetched when the reader comes to it; no connection is held in between. */
    InputStream open(DocumentId id) {
        return new ChunkStream(number -> find(id, number));
    }

    private Optional<byte[]> find(DocumentId id, int number) {
        return jdbc.sql("select bytes from document_chunk where document = :document and number = :number")
                .param("document", id.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

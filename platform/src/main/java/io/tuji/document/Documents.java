package io.tuji.document;

import io.tuji.access.Visitor;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The door to stored files. Bytes flow through in pieces of 1 MiB and are never whole in memory. */
public interface Documents {

    /**
     * Stores the bytes as the next version in the caller's transaction, or in one of its own; the stream is read to its
     * end and stays the caller's to close. Bytes that equal the latest version add nothing: that version is the answer.
     *
     * @throws DocumentTooLarge above the limit of the setting {@code tuji.upload.limit}
     */
    Document store(NewDocument what, InputStream bytes);

    Optional<Document> find(DocumentId id);

    /**
     * All versions of all documents of a record that have not been deleted, the newest first; whoever asks has checked the right to see the
     * record.
     */
    List<Document> list(OwnerRecord owner);

    /** The bytes, for the platform's own use; whoever hands them to a person takes {@link #read}. */
    InputStream open(DocumentId id);

    /**
     * What a person is about to read, noted in the audit if it is protected. Empty if there is no such document or it
     * is not for this visitor: the right to see documents and the word of the owner's module are both needed.
     */
    Optional<Document> read(DocumentId id, Visitor visitor);

    /** Whether {@link #read} would give it. */
    boolean mayRead(Document document, Visitor visitor);

    /** The right to change documents, of what the own body has brought, and the word of the owner's module are both needed. */
    boolean mayRemove(Document document, Visitor visitor);

    /**
     * Deletes the bytes of a version in the caller's transaction, or in one of its own. The audit keeps all that was known of it; its
     * number is not given again.
     *
     * @param why not empty
     * @throws IllegalArgumentException if the visitor may not
     */
    void remove(Document document, String why, Visitor visitor);
}

package io.tuji.document;

import io.tuji.access.Visitor;

/**
 * A module whose records own documents. Its word is needed beside the right to see documents; without it nobody sees
 * them.
 */
public interface DocumentOwner {

    /** The kind of its owner records. */
    String kind();

    /** Whether the visitor may see the record with this id, and so its documents. */
    boolean maySee(Visitor visitor, String id);

    /** Whether the visitor may delete documents of the record; those of most records stay for good. */
    default boolean mayRemove(Visitor visitor, String id) {
        return false;
    }

    /** Whether several bodies work on its records: then its word is enough also for what another body has brought. */
    default boolean isShared() {
        return false;
    }
}

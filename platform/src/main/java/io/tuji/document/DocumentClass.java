package io.tuji.document;

/** What a document is for; its name for people is the message {@code document.class.<name>}. */
public enum DocumentClass {
    /** Rows of an import that were set aside, in the input's own layout: registry rows, so protected. */
    IMPORT_REJECT(true),
    /** What proves a statement: papers of firms, so protected. */
    EVIDENCE(true),
    OTHER(false);

    private final boolean isProtected;

    DocumentClass(boolean isProtected) {
        this.isProtected = isProtected;
    }

    /** Whether storing and reading are audited. */
    public boolean isProtected() {
        return isProtected;
    }
}

package io.tuji.document;

/** The bytes are more than the operator allows; nothing has been stored. Code DOC-101, argument the limit. */
public final class DocumentTooLarge extends RuntimeException {

    public static final String CODE = "DOC-101";
    private static final long serialVersionUID = 1L;

    private final long limit;

    public DocumentTooLarge(long limit) {
        super(CODE + " a document has more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The most bytes a document may have. */
    public long limit() {
        return limit;
    }
}

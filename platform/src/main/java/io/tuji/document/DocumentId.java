package io.tuji.document;

/** One version of one document. */
public record DocumentId(long value) {}

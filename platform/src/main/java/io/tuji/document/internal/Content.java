package io.tuji.document.internal;

/** What became known of bytes while they were stored. */
record Content(String mediaType, long size, String sha256) {}

package io.tuji.access;

/** One person's account. */
public record UserId(long value) {}

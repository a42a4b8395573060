package io.tuji.job;

/** One piece of long work. */
public record JobId(long value) {}

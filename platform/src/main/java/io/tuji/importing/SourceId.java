package io.tuji.importing;

/** One who speaks: a registration office, a park, an officer. */
public record SourceId(long value) {}

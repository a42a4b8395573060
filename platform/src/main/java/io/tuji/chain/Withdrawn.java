package io.tuji.chain;

import java.time.Instant;

/** Who took a thing back, and when. */
public record Withdrawn(String by, Instant at) {}

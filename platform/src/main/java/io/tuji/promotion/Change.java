package io.tuji.promotion;

import java.time.Instant;

/**
 * That one field of a project was changed.
 *
 * @param version of the project after it
 * @param by name of whoever did it; empty where the platform did
 */
public record Change(int version, String field, String before, String after, String words, String by, Instant at) {}

package io.tuji.engine.place;

/**
 * A road, or an estate whose houses have numbers of their own, within a division; the same name stands in many of them.
 *
 * @param division six digits
 * @param name in its normal form
 */
public record RoadKey(String division, String name) {}

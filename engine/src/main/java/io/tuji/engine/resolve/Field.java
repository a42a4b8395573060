package io.tuji.engine.resolve;

/**
 * One thing that records may state, as a text; an empty text states nothing.
 *
 * @param index its place in the values of a record, from 0
 */
public record Field(int index, String name) {}

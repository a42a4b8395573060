package io.tuji.engine.search;

/** A record that was found, and why. */
public record Hit(long id, Way way) {}

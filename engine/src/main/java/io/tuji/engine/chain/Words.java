package io.tuji.engine.chain;

/** What is shown, in both languages; empty is not written yet. */
public record Words(String zh, String en) {}

package io.tuji.engine.chain;

/** A part of a chain that nodes lie in (环节): 上游, 中游, 下游, or as a plan names them. */
public record Stage(String id, Words name) {}

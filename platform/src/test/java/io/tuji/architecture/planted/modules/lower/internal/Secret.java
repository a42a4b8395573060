package io.tuji.architecture.planted.modules.lower.internal;

/** Nobody else's. */
public record Secret(String word) {}

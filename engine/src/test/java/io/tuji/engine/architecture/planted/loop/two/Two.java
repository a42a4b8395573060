package io.tuji.engine.architecture.planted.loop.two;

import io.tuji.engine.architecture.planted.loop.one.One;

/** Sees the package that sees this one. */
public record Two(One one) {}

package io.tuji.engine.architecture.planted.loop.one;

import io.tuji.engine.architecture.planted.loop.two.Two;

/** Sees the package that sees this one. */
public record One(Two two) {}

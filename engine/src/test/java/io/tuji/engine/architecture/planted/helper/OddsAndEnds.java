package io.tuji.engine.architecture.planted.helper;

/** Lies in a package whose name says nothing, and which is not null-marked. */
public final class OddsAndEnds {}

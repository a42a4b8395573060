package io.tuji.architecture.planted.helper;

/** A package named by nothing, and one that forgot to say what null means. */
public final class OddsAndEnds {}

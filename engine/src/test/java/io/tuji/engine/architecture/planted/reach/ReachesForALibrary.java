package io.tuji.engine.architecture.planted.reach;

import org.assertj.core.api.SoftAssertions;

/** Sees a library. */
public record ReachesForALibrary(SoftAssertions library) {}

package io.tuji.architecture.planted.modules.upper;

import io.tuji.architecture.planted.modules.lower.internal.Secret;

/** Uses what another module keeps to itself. */
public record Snoops(Secret secret) {}

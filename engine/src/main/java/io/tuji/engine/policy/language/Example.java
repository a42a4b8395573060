package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.value.Truth;

/** A firm as those who wrote a policy imagine it, and what the policy must say of it. */
public record Example(String name, Occasion occasion, Facts facts, Truth verdict) {}

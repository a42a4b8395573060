package io.tuji.engine.plan;

import io.tuji.engine.value.Quantity;

/** The level from which a plan starts, and its year. */
public record Baseline(int year, Quantity quantity) {}

package io.tuji.district;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;

/** One number that a source states of a place, a list or a mechanism; not a series and not an indicator. */
public record Figure(Name what, Quantity quantity, Bound bound, Certainty certainty, Period period, String source) {}

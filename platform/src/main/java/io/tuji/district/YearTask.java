package io.tuji.district;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Quantity;

/** A quantity that the district has set itself for one year. */
public record YearTask(int year, String id, Name name, Quantity quantity, Bound bound, String field, Origin origin) {}

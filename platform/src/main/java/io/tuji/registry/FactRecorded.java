package io.tuji.registry;

import io.tuji.engine.value.Period;

/** Somebody has stated a fact of a firm, set such a statement aside or taken that back; what is believed may be another than before. */
public record FactRecorded(CompanyId company, String key, Period period) {}

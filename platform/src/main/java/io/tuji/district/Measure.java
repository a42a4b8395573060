package io.tuji.district;

import io.tuji.engine.value.Unit;

/** Something that is measured, with the unit of its level; an indicator is a measure with a target. */
public record Measure(String id, Name name, Unit unit) {}

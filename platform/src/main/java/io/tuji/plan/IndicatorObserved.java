package io.tuji.plan;

import io.tuji.plan.PlanObservation.Ref;

/** A measure was observed, or an observation corrected, withdrawn or, having been invented, erased. */
public record IndicatorObserved(String measure, String period, Ref ref, int version) {}

package io.tuji.analysis.internal;

import io.tuji.district.Plan;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.value.Period;

/** What a paper is about. */
record Scope(Plan plan, PaperKind.Id kind, Period period) {}

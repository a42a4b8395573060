package io.tuji.plan;

import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import java.util.Map;

/** Counts for the measures of a plan (目前已计) what other modules keep; the counts stand beside the figures of the plan and are none of them. */
public interface CountedSource {

    /**
     * What is counted so far within the years of a plan.
     *
     * @param href the rows that are counted
     */
    record SoFar(long count, String href) {}

    /** By measure, only what the visitor may see. */
    Map<String, SoFar> of(Plan plan, Visitor visitor);
}

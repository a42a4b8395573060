package io.tuji.plan;

import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import java.util.Map;

/** Counts for the measures of a plan (目前已计) what other modules keep; the counts stand beside the figures of the plan and are none of them. */
public interface CountedSource {

    /**
     * What is counted so far: within the years of a plan what comes about, as of today what is held.
     *
     * @param href the rows that are counted
     * @param key of the message that says it, with the count at {0}
     */
    record SoFar(long count, String href, String key) {

        /** Projects within the years of a plan. */
        public SoFar(long count, String href) {
            this(count, href, "plan.sofar");
        }
    }

    /** By measure, only what the visitor may see. */
    Map<String, SoFar> of(Plan plan, Visitor visitor);
}

package io.tuji.plan;

import io.tuji.district.Plan;
import io.tuji.engine.plan.Reading;

/** How a plan and its indicators are spoken of, in the language of the request. */
public interface IndicatorWords {

    String plan(Plan plan);

    String measure(String id);

    /** The name of a place or cluster. */
    String area(String id);

    /** One sentence: the state, on what it rests, and what is still needed. */
    String judgement(Standing standing);

    /** What is known of a year in the terms of the target, with the word for its bound. */
    String reading(Standing standing, Reading reading);
}

package io.tuji.plan;

import java.util.List;

/** The figures that may leave the house. */
public interface ClearedFigures {

    /** What stands now of a measure, is approved and was said to be public; nothing invented. The latest period first. */
    List<PlanObservation> of(String measure);
}

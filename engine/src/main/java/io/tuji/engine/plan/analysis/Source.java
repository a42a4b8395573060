package io.tuji.engine.plan.analysis;

/**
 * What a number rests on.
 *
 * @param id of an observation, or of an indicator of a plan
 * @param version of the observation; 0 of what the plan itself says
 */
public record Source(String id, int version) {

    private static final String PLAN = "plan:";

    /** What a plan wants, which no observation says. */
    public static Source ofPlan(String plan, String measure) {
        return new Source(PLAN + plan + "/" + measure, 0);
    }

    public boolean isOfPlan() {
        return id.startsWith(PLAN);
    }
}

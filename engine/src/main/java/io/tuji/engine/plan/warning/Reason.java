package io.tuji.engine.plan.warning;

import io.tuji.engine.plan.progress.Obstacle;
import java.util.Optional;

/**
 * What one rule found.
 *
 * @param light what it speaks for; none where it cannot speak
 * @param found the number that was looked at; 0 where the rule cannot speak
 * @param limit beside which it stands
 * @param obstacle why the rule cannot speak
 * @param have what there is of what the obstacle asks for
 * @param need how much of it there would have to be
 * @param task the task that is late
 */
public record Reason(
        Rule rule,
        Light light,
        double found,
        double limit,
        Optional<Obstacle> obstacle,
        int have,
        int need,
        Optional<String> task) {

    /** The rules, each of which speaks for itself. */
    public enum Rule {
        /** The chance to reach the target, beside the one below which a light turns. */
        CHANCE,
        /** The required yearly growth, beside the one that nine tenths of the measure's own years did not exceed. */
        REQUIRED_GROWTH,
        /** A task is late, by so many working days. */
        TASK_LATE,
        /** The target is reached. */
        REACHED,
        /** The target year has gone by: nothing is left to warn of. */
        ENDED
    }

    static Reason found(Rule rule, Light light, double found, double limit) {
        return new Reason(rule, light, found, limit, Optional.empty(), 0, 0, Optional.empty());
    }

    static Reason silent(Rule rule, Obstacle obstacle, int have, int need) {
        return new Reason(rule, Light.NONE, 0, 0, Optional.of(obstacle), have, need, Optional.empty());
    }

    static Reason late(Light light, LateTask task, int limit) {
        return new Reason(Rule.TASK_LATE, light, task.days(), limit, Optional.empty(), 0, 0, Optional.of(task.id()));
    }
}

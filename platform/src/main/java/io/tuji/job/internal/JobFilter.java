package io.tuji.job.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.job.JobState;
import java.util.Optional;

/**
 * Which jobs to list.
 *
 * @param reach those that may be seen at all
 * @param state only those in this state; empty asks nothing
 * @param kind only those of this kind; empty asks nothing
 */
public record JobFilter(Filter reach, Optional<JobState> state, Optional<String> kind) {

    /** The jobs on which the right holds: all, those that the own body asked for, or the visitor's own. */
    public static Filter reach(Visitor visitor, Right right) {
        return Filter.of(
                visitor.scope(right), () -> own(visitor).or(Filter.ownUnit("org_unit", visitor)), () -> own(visitor));
    }

    private static Filter own(Visitor visitor) {
        return Filter.where("actor = :visitor", "visitor", visitor.login());
    }

    Filter condition() {
        Filter condition = reach;
        if (state.isPresent()) {
            condition = condition.and(
                    Filter.where("state = :state", "state", state.get().name()));
        }
        if (kind.isPresent()) {
            condition = condition.and(Filter.where("kind = :kind", "kind", kind.get()));
        }
        return condition;
    }
}

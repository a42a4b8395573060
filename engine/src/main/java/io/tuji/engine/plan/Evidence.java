package io.tuji.engine.plan;

import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Set;

/** What has been said of a measure, in the terms in which its target is compared. */
interface Evidence {

    /** Years of which something has been said. */
    Set<Integer> years();

    /**
     * What may be believed of a year, the best first: the surest certainty, then the latest vintage. Exact statements of the same rank
     * that differ are in conflict. Empty if nothing has been said.
     */
    List<Known<Reading>> at(int year);

    static Evidence of(Aim aim, List<Observed> said) {
        Statements statements = new Statements(said);
        return switch (aim.kind()) {
            case LEVEL_MIN, SHARE_MIN, FLOOR_MIN -> new Levels(statements, aim.unit());
            case CAGR_MIN -> new LevelsOrGrowth(aim, statements);
            case GROWTH_MIN -> new Growths(statements);
            case YEARLY_COUNT_MIN, CUMULATIVE_MIN -> new Sums(aim, statements);
            case CUMULATIVE_CHANGE_MAX -> new Reductions(aim, statements);
        };
    }
}

package io.tuji.counted;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.roster.Roster;
import java.util.List;
import java.util.Optional;

/** What lists of firms count for the measures of the plan; only for those who may see all firms and the fact that is summed up. */
public interface Countings {

    /** It is done, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<Counting> counting) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Optional<Counting> find(Counting.Id id, Visitor visitor);

    /** What a list counts for, in the order in which it was declared. */
    List<Counting> of(Roster.Id roster, Visitor visitor);

    /** What counts for a measure, in the order in which it was declared. */
    List<Counting> of(String measure, Visitor visitor);

    /** Years of which anything is said of a firm of the list, the latest first; none where the pack no longer has the measure. */
    List<Counted> years(Counting counting, Visitor visitor);

    Outcome declare(Roster.Id roster, Counting.What what, Visitor visitor);

    /** Ends it, or takes it up again. */
    Outcome end(Counting.Id id, boolean ended, Visitor visitor);
}

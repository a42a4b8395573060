package io.tuji.threshold;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;

/** The door to the firms that are to enter the survey. Whoever may not see revenue sees none of it. */
public interface Thresholds {

    /** How a text says that nothing is wanted any more; an empty one leaves what holds. */
    String NOTHING = "-";

    /**
     * What is wanted of firms.
     *
     * @param firms codes, each with {@code @} and the version that was read, or without
     * @param month as {@code 2027-01}
     * @param follower login
     */
    record TypedFollow(List<String> firms, String month, String follower, String note) {

        public TypedFollow {
            firms = firms == null ? List.of() : List.copyOf(firms);
            month = month == null ? "" : month.strip();
            follower = follower == null ? "" : follower.strip();
            note = note == null ? "" : note.strip();
        }
    }

    /**
     * What came of an act.
     *
     * @param act by which it can be taken back; empty if there are problems
     * @param firms how many it has changed
     */
    record Outcome(List<Problem> problems, Optional<Long> act, int firms) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Empty where the firm lies outside the district, its industry has no limit, or the visitor may not see it. */
    Optional<ThresholdFirm> find(CompanyId company, Visitor visitor);

    /** Everybody who can follow firms, by name. */
    List<Visitor> followers();

    /** Says who follows the firms and when they are expected to enter: of all of them, or of none. */
    Outcome follow(TypedFollow typed, Visitor visitor);

    /** Says that the firms are surveyed since a day. */
    Outcome enter(List<String> firms, String on, Visitor visitor);

    /** Takes one's own act back, of every firm that nobody has changed since. */
    Outcome undo(long act, Visitor visitor);
}

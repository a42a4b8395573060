package io.tuji.outlook;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/** The warnings that were raised, and the answers to them. */
public interface Warnings {

    /** What came of an answer: the warning as it stands now, or why nothing was changed. */
    record Outcome(Optional<Warning> now, List<Problem> problems) {}

    Optional<Warning> find(Warning.Id id);

    /** The open one of an indicator. */
    Optional<Warning> open(String plan, String measure);

    /** The open ones of a plan, the most pressing first. */
    List<Warning> open(String plan);

    /** All of an indicator, the latest first. */
    List<Warning> history(String plan, String measure);

    /** Open ones, and those of them that nobody has answered. */
    Counts counts();

    Outcome answer(Warning.Id id, String words, Visitor visitor);

    record Counts(long open, long unanswered) {}
}

package io.tuji.task;

import io.tuji.access.Visitor;
import java.util.List;
import java.util.Optional;

/** The letters of responsibility, their scores and the appeals against these. */
public interface Letters {

    /** One line of the form. */
    record TypedTarget(String target, String weight) {}

    /** One line of the ranking. */
    record Ranked(Letter letter, Optional<GivenScore> latest, Optional<Integer> rank) {}

    Optional<Letter> find(Letter.Id id);

    List<Integer> years();

    /** The best first, those without a total last. */
    List<Ranked> ranking(int year);

    /** Every score of a letter, the earliest first. */
    List<GivenScore> scores(Letter.Id letter);

    /** Every appeal of a letter, the latest first. */
    List<Appeal> appeals(Letter.Id letter);

    Outcome<Letter> make(String year, String unit, List<TypedTarget> targets, Visitor visitor);

    /** Gives the score at the end of the last month that has ended. */
    Outcome<GivenScore> score(Letter.Id letter, Visitor visitor);

    /** @param wanted share in percent, or number of late reports */
    Outcome<Appeal> appeal(Letter.Id letter, String item, String wanted, String reason, Visitor visitor);

    /** By another person than the one who raised it; an accepted one makes a new version of the score. */
    Outcome<Appeal> decide(Appeal.Id id, boolean accepted, String granted, String reason, Visitor visitor);

    Optional<Appeal> findAppeal(Appeal.Id id);

    /** Whether the visitor may speak for the body of a letter. */
    boolean mayAppeal(Letter letter, Visitor visitor);
}

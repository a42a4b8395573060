package io.tuji.agreement;

import io.tuji.access.Visitor;
import io.tuji.agreement.Promise.Id;
import io.tuji.agreement.Promise.Move;
import io.tuji.agreement.Promise.Step;
import io.tuji.promotion.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Promises to firms; whoever sees the project sees them, whoever may change it keeps them. */
public interface Promises {

    /** That somebody says nothing is promised. */
    record Denial(String by, Instant at) {}

    Optional<Promise> find(Id id, Visitor visitor);

    /** In the order in which they were entered, also withdrawn ones; whoever asks has seen the project. */
    List<Promise> of(Project.Id project);

    /** The earliest first. */
    List<Step> steps(Id id);

    Set<Move> moves(Promise promise, Visitor visitor);

    Optional<Denial> denial(Project.Id project);

    /** Says that nothing is promised, or takes that back; refused while a promise stands. */
    Outcome<Denial> deny(Project project, boolean isNone, Visitor visitor);

    /**
     * @param typed {@code kind}, {@code words}, {@code amount}, {@code tie}, {@code hinders_leaving}, {@code basis_title}, {@code
     *     basis_number}, {@code basis_article}
     */
    Outcome<Promise> draft(Project project, Map<String, String> typed, Visitor visitor);

    /**
     * Says it anew; the check lapses.
     *
     * @param typed as in {@link #draft}, and {@code version} that was seen; what is left out stays
     */
    Outcome<Promise> change(Id id, Map<String, String> typed, Visitor visitor);

    /** @param typed {@code words}; of a check {@code check_on}, {@code check_body}, {@code check_result} */
    Outcome<Promise> move(Id id, Move move, Map<String, String> typed, Visitor visitor);
}

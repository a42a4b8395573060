package io.tuji.agreement;

import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment.Id;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Yearly commitments; whoever sees the project sees them, whoever may change it keeps them. */
public interface Commitments {

    Optional<Commitment> find(Id id, Visitor visitor);

    /** By year, also withdrawn ones; whoever asks has seen the project. */
    List<Commitment> of(Project.Id project);

    boolean mayChange(Commitment commitment, Visitor visitor);

    /**
     * @param typed {@code side}, {@code subject}, {@code year}, {@code amount}, {@code band}, {@code words}, {@code due_on} (the end of
     *     the year where left out)
     */
    Outcome<Commitment> enter(Project project, Map<String, String> typed, Visitor visitor);

    /**
     * Says what came of it; that it was kept needs a document.
     *
     * @param typed {@code state}, {@code actual}, {@code actual_band}, {@code actual_words}
     */
    Outcome<Commitment> report(Id id, Map<String, String> typed, Visitor visitor);

    /** Open again: what was reported, or that it was withdrawn, is taken back. */
    Outcome<Commitment> reopen(Id id, Visitor visitor);

    Outcome<Commitment> withdraw(Id id, String why, Visitor visitor);
}

package io.tuji.lead;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Explanation;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Leads and what becomes of them. Everybody sees those of the own body and those that they own or have raised. */
public interface Leads {

    /**
     * As people type a lead; what a form leaves out is empty.
     *
     * @param aim a chain, or {@code chain:node}
     * @param again why it is raised although one on the firm is open
     */
    record Typed(String company, String firm, String aim, String source, String owner, String note, String again) {

        public Typed {
            company = Objects.requireNonNullElse(company, "");
            firm = Objects.requireNonNullElse(firm, "");
            aim = Objects.requireNonNullElse(aim, "");
            source = Objects.requireNonNullElse(source, "");
            owner = Objects.requireNonNullElse(owner, "");
            note = Objects.requireNonNullElse(note, "");
            again = Objects.requireNonNullElse(again, "");
        }
    }

    /**
     * A move as people type it; what a form leaves out is empty.
     *
     * @param reason a {@link Lead.DropReason}
     * @param owner login of whoever is to have it
     */
    record Step(Move move, String words, String reason, String owner) {

        public static Step of(Move move, String words) {
            return new Step(move, words, "", "");
        }
    }

    /** The lead as it stands now, or why nothing was changed. */
    record Outcome(Optional<Lead> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Empty also of one that the visitor may not see. */
    Optional<Lead> find(Lead.Id id, Visitor visitor);

    /** Which leads the visitor may see, as a condition with the alias {@code l}, for modules that count or list them. */
    Filter visible(Visitor visitor);

    /** The earliest first. */
    List<Lead.Act> acts(Lead.Id id);

    /** Those on a firm that the visitor may see, the latest first. */
    List<Lead> list(CompanyId company, Visitor visitor);

    /** What the visitor can do with it now. */
    Set<Move> moves(Lead lead, Visitor visitor);

    /** Whom it can be given to, by name. */
    List<Visitor> owners();

    /** @param why the explanation of the ranking that led to it, as it stands now */
    Outcome raise(Typed typed, Optional<Explanation> why, Visitor visitor);

    Outcome move(Lead.Id id, Step step, Visitor visitor);
}

package io.tuji.blocker;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Blockers and what becomes of them. Everybody sees those of the projects that they see, and those that they or their body has to solve; of
 * firms without project those of the own body.
 */
public interface Blockers {

    /**
     * As people type a blocker; what a form leaves out is empty.
     *
     * @param project code; empty of a firm without one
     * @param company code of the firm, or its whole name
     * @param unregistered whether the firm stands in no register
     * @param need code of the need that is turned into it
     * @param owner login of whoever has to solve it; whoever enters it where no unit is named either
     * @param unit number of the body that has to solve it
     * @param reason why it is worded anew
     */
    record Typed(
            String project,
            String company,
            String unregistered,
            String need,
            String words,
            String details,
            String cause,
            String level,
            String askedBy,
            String askedOn,
            String owner,
            String unit,
            String reason) {

        public Typed {
            project = Objects.requireNonNullElse(project, "");
            company = Objects.requireNonNullElse(company, "");
            unregistered = Objects.requireNonNullElse(unregistered, "");
            need = Objects.requireNonNullElse(need, "");
            words = Objects.requireNonNullElse(words, "");
            details = Objects.requireNonNullElse(details, "");
            cause = Objects.requireNonNullElse(cause, "");
            level = Objects.requireNonNullElse(level, "");
            askedBy = Objects.requireNonNullElse(askedBy, "");
            askedOn = Objects.requireNonNullElse(askedOn, "");
            owner = Objects.requireNonNullElse(owner, "");
            unit = Objects.requireNonNullElse(unit, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /**
     * A move as people type it; what a form leaves out is empty.
     *
     * @param owner of an assignment, likewise unit
     * @param satisfaction of a confirmation
     */
    record Step(BlockerMove move, String words, String owner, String unit, String satisfaction) {

        public Step {
            words = Objects.requireNonNullElse(words, "");
            owner = Objects.requireNonNullElse(owner, "");
            unit = Objects.requireNonNullElse(unit, "");
            satisfaction = Objects.requireNonNullElse(satisfaction, "");
        }

        public static Step of(BlockerMove move, String words) {
            return new Step(move, words, "", "", "");
        }
    }

    /** The blocker as it stands now, or why nothing was changed. */
    record Outcome(Optional<Blocker> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Empty also of one that the visitor may not see. */
    Optional<Blocker> find(Blocker.Id id, Visitor visitor);

    /** Those of a project that the visitor may see, the running ones first. */
    List<Blocker> of(Project.Id project, Visitor visitor);

    /** Those of a firm and of its projects. */
    List<Blocker> of(CompanyId company, Visitor visitor);

    /** Which blockers the visitor may see, as a condition with the aliases {@code b} and, for the project of it, {@code p}. */
    Filter visible(Visitor visitor);

    /** The earliest first. */
    List<Blocker.Act> acts(Blocker.Id id);

    /** As of today. */
    BlockerTime time(Blocker blocker);

    /** What the visitor can do with it now. */
    Set<BlockerMove> moves(Blocker blocker, Visitor visitor);

    /** Whom it can be given to, by name. */
    List<Visitor> owners();

    Outcome enter(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome correct(Blocker.Id id, int version, Typed typed, Visitor visitor);

    Outcome move(Blocker.Id id, Step step, Visitor visitor);
}

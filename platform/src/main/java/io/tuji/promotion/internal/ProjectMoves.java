package io.tuji.promotion.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.engine.promotion.Gate;
import io.tuji.engine.promotion.Mover;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Left;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.Projects.Move;
import io.tuji.web.TypedForm;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a step can be taken, and everything that stands in its way. */
@Component
class ProjectMoves {

    private static final String OTHER = "other";

    private final Gatekeeper gatekeeper;
    private final TeamStore team;

    ProjectMoves(Gatekeeper gatekeeper, TeamStore team) {
        this.gatekeeper = gatekeeper;
        this.team = team;
    }

    /**
     * @param told the project with what is told along with the move
     * @param mayChange whether the visitor may change the project
     * @return what the move is; empty if it cannot be taken
     */
    Optional<Entry.Act> take(
            Project told, Move move, boolean mayChange, PromotionRules rules, Visitor visitor, Problems problems) {
        Pipeline pipeline = Gatekeeper.pipeline(told, rules);
        if (!told.isOpen()) {
            problems.add(PromotionProblem.HAS_LEFT, Place.nowhere());
        }
        if (pipeline.find(move.stage()).isEmpty()) {
            problems.add(PromotionProblem.STAGE_UNKNOWN, Place.field("stage"), move.stage());
            return Optional.empty();
        }
        if (move.stage().equals(told.spot().stage())) {
            problems.add(PromotionProblem.SAME_STAGE, Place.field("stage"));
            return Optional.empty();
        }
        Gate gate = new Gate(pipeline, told.spot().stage(), move.stage());
        boolean override = move.override() && mayOverride(visitor, problems);
        if (override) {
            keepApart(gate, told, visitor, problems);
        } else {
            admit(gate, told, mayChange, visitor, problems);
            gate.missing(gatekeeper.answers(told))
                    .forEach(missing -> problems.add(
                            PromotionProblem.NOT_TOLD, Place.field(missing.key()), missing.key(), missing.stage()));
        }
        boolean wantsReason = override || !gate.isForward();
        if (wantsReason && move.edit().words().isBlank()) {
            problems.add(PromotionProblem.REASON_NEEDED, Place.field("words"));
        }
        return Optional.of(override ? Entry.Act.OVERRIDE : gate.isForward() ? Entry.Act.ENTER : Entry.Act.BACK);
    }

    private static boolean mayOverride(Visitor visitor, Problems problems) {
        boolean may = visitor.may(ProjectReach.OVERRIDE);
        if (!may) {
            problems.add(PromotionProblem.OVERRIDE_FORBIDDEN, Place.field("override"));
        }
        return may;
    }

    private void admit(Gate gate, Project project, boolean mayChange, Visitor visitor, Problems problems) {
        boolean mayApprove = visitor.may(Right.approve(ProjectReach.MODULE));
        if (!gate.admits(new Gate.Person(mayChange, mayApprove, isInvolved(project, visitor)))) {
            boolean isInside = gate.mover() == Mover.OUTSIDER && (mayApprove || mayChange);
            problems.add(
                    isInside ? PromotionProblem.OUTSIDER_NEEDED : PromotionProblem.NOT_YOURS,
                    Place.field("stage"),
                    gate.to());
        }
    }

    /** Whoever lets it through leaves out what is missing, not that a project is not accepted by its own people. */
    private void keepApart(Gate gate, Project project, Visitor visitor, Problems problems) {
        if (gate.isForward() && gate.mover() == Mover.OUTSIDER && isInvolved(project, visitor)) {
            problems.add(PromotionProblem.OUTSIDER_NEEDED, Place.field("stage"), gate.to());
        }
    }

    private boolean isInvolved(Project project, Visitor visitor) {
        return project.owner().person().equals(visitor.id())
                || project.created().by().equals(visitor.id())
                || team.of(project.id()).stream()
                        .anyMatch(member -> member.person().equals(visitor.id()));
    }

    /** How it leaves; empty if that cannot be. */
    Optional<Left> leave(Project project, Leave leave, PromotionRules rules, Instant now, Problems problems) {
        if (!project.isOpen()) {
            problems.add(PromotionProblem.HAS_LEFT, Place.nowhere());
        }
        Optional<Leaving> leaving = Arrays.stream(Leaving.values())
                .filter(one -> one.name().equals(leave.leaving()))
                .findFirst();
        boolean isReason = leaving.filter(
                        one -> rules.reasons(one).stream().map(Choice::id).anyMatch(leave.reason()::equals))
                .isPresent();
        if (!isReason) {
            problems.add(PromotionProblem.REASON_UNKNOWN, Place.field("reason"), leave.reason());
        }
        if (leave.reason().equals(OTHER) && leave.words().isBlank()) {
            problems.add(PromotionProblem.REASON_NEEDED, Place.field("words"));
        }
        if (leaving.filter(Leaving.LOST::equals).isPresent() && leave.to().isBlank()) {
            problems.add(PromotionProblem.WINNER_NEEDED, Place.field("to"));
        }
        TypedForm form = new TypedForm(problems);
        String words = form.optional("words", leave.words(), TypedForm.LONGEST);
        String to = form.optional("to", leave.to(), TypedForm.SENTENCE);
        return leaving.map(one -> new Left(one, leave.reason(), words, to, now));
    }
}

package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.district.PromotionRules.Pausing;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.internal.PauseStore.Begun;
import io.tuji.promotion.internal.ProjectDesk.Done;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops the clock of a stage with a reason, from today, and lets it run on. Whoever may change the project stops it until a last day, as
 * far ahead as the pack allows; longer, or without an end, only who may let projects through.
 */
@Service
public class StagePauses {

    private static final String OTHER = "other";

    private final ProjectStore projects;
    private final PauseStore pauses;
    private final ProjectDesk desk;
    private final District district;
    private final Clock clock;

    StagePauses(ProjectStore projects, PauseStore pauses, ProjectDesk desk, District district, Clock clock) {
        this.projects = projects;
        this.pauses = pauses;
        this.desk = desk;
        this.district = district;
        this.clock = clock;
    }

    /**
     * A pause as people type it.
     *
     * @param reason one of the pack's; nothing where the pack lists none
     * @param lastDay on which it still lasts; nothing for a pause without end
     */
    public record Wanted(String reason, String words, String lastDay) {

        public Wanted {
            reason = Objects.requireNonNullElse(reason, "").strip();
            words = Objects.requireNonNullElse(words, "");
            lastDay = Objects.requireNonNullElse(lastDay, "");
        }
    }

    @Transactional
    public List<Problem> pause(Id id, Wanted wanted, Visitor visitor) {
        Problems problems = new Problems();
        Project project = changeable(id, visitor, problems);
        if (isHeld(id)) {
            problems.add(PromotionProblem.PAUSED_ALREADY, Place.nowhere());
        }
        Pausing rules = rules();
        TypedForm form = new TypedForm(problems);
        String words = form.optional("words", wanted.words(), TypedForm.SENTENCE);
        String reason = reason(wanted.reason(), words, rules, problems);
        Optional<LocalDate> last = form.day("until", wanted.lastDay());
        if (!wanted.lastDay().isBlank() || !visitor.may(ProjectReach.OVERRIDE)) {
            check(last, wanted.lastDay().isBlank(), rules, visitor, problems);
        }
        if (problems.hasErrors()) {
            return problems.all();
        }
        Instant now = now();
        pauses.begin(id, new Begun(today(), last.map(day -> day.plusDays(1)), reason, words, true, visitor.id(), now));
        Map<String, String> after =
                Map.of("paused", reason, "until", last.map(LocalDate::toString).orElse(""));
        desk.elsewhere(project, after, new Done("project.pause", words, visitor, now));
        return List.of();
    }

    private static String reason(String typed, String words, Pausing rules, Problems problems) {
        boolean isCoded = !rules.reasons().isEmpty();
        if (isCoded && rules.reasons().stream().map(Choice::id).noneMatch(typed::equals)) {
            problems.add(PromotionProblem.REASON_UNKNOWN, Place.field("reason"), typed);
        }
        if ((!isCoded || typed.equals(OTHER)) && words.isBlank()) {
            problems.add(PromotionProblem.REASON_NEEDED, Place.field("words"));
        }
        return isCoded ? typed : OTHER;
    }

    private void check(Optional<LocalDate> last, boolean isEndless, Pausing rules, Visitor visitor, Problems problems) {
        LocalDate latest = today().plusDays(rules.mostDays());
        if (isEndless) {
            problems.add(PromotionProblem.PAUSE_ENDLESS, Place.field("until"), Integer.toString(rules.mostDays()));
        } else if (last.filter(today()::isAfter).isPresent()) {
            problems.add(PromotionProblem.PAUSE_OVER, Place.field("until"), last.orElseThrow());
        } else if (last.filter(latest::isBefore).isPresent() && !visitor.may(ProjectReach.OVERRIDE)) {
            problems.add(
                    PromotionProblem.PAUSE_TOO_LONG, Place.field("until"), Integer.toString(rules.mostDays()), latest);
        }
    }

    /** From today; on the day of the pause itself no day is lost. */
    @Transactional
    public List<Problem> runOn(Id id, Visitor visitor) {
        Problems problems = new Problems();
        Project project = changeable(id, visitor, problems);
        if (project.isOpen() && !isHeld(id)) {
            problems.add(PromotionProblem.NOT_PAUSED, Place.nowhere());
        }
        if (problems.hasErrors()) {
            return problems.all();
        }
        Instant now = now();
        pauses.end(id, today(), visitor.id(), now);
        desk.elsewhere(project, Map.of(), new Done("project.run_on", "", visitor, now));
        return List.of();
    }

    /** A project that was put off goes on by being resumed, not by its clock. */
    private Project changeable(Id id, Visitor visitor, Problems problems) {
        Project project = projects.lock(id, ProjectReach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no project " + id.value()));
        if (projects.find(id, ProjectReach.changeable(visitor)).isEmpty()) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        if (!project.isOpen()) {
            problems.add(PromotionProblem.HAS_LEFT, Place.nowhere());
        }
        return project;
    }

    private boolean isHeld(Id id) {
        return pauses.of(List.of(id)).getOrDefault(id, List.of()).stream().anyMatch(pause -> pause.holds(today()));
    }

    private Pausing rules() {
        return district.find()
                .flatMap(DistrictPack::promotion)
                .map(PromotionRules::pausing)
                .orElse(Pausing.STANDARD);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

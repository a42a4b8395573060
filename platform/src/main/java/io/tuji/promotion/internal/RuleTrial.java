package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock.State;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Way;
import io.tuji.district.TriedPack;
import io.tuji.engine.promotion.Answers;
import io.tuji.engine.promotion.GateTrial;
import io.tuji.engine.promotion.GateTrial.Change;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.StageClocks.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Tries changed rules on the projects that are on their way, before anybody takes the rules; keeps nothing. */
@Service
public class RuleTrial {

    private final District district;
    private final OpenProjectStore projects;
    private final Gatekeeper gatekeeper;
    private final StageClockService clocks;
    private final Clock clock;

    RuleTrial(
            District district,
            OpenProjectStore projects,
            Gatekeeper gatekeeper,
            StageClockService clocks,
            Clock clock) {
        this.district = district;
        this.projects = projects;
        this.gatekeeper = gatekeeper;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What the changed rules do to a project. */
    public enum Effect {
        GONE,
        HELD_HERE,
        HELD_NEXT,
        FREE_HERE,
        FREE_NEXT,
        /** The clock of its stage shows another light. */
        LIGHT
    }

    /**
     * One effect on one project.
     *
     * @param stage whose gate or clock it is
     * @param missing at the gate: what would be missing, or no longer is
     * @param lights before and after, of a clock only
     */
    public record Row(Project project, Effect effect, String stage, List<Missing> missing, List<Known<State>> lights) {

        public Row {
            missing = List.copyOf(missing);
            lights = List.copyOf(lights);
        }
    }

    /**
     * What a trial showed.
     *
     * @param problems of the changed file, each with its line; while there is any, nothing is tried
     * @param tried so many projects
     */
    public record Trial(List<Problem> problems, Optional<PromotionRules> rules, long tried, List<Row> rows) {

        public Trial {
            problems = List.copyOf(problems);
            rows = List.copyOf(rows);
        }

        /** Of every effect, also those that nobody has. */
        public Map<Effect, Long> counts() {
            Map<Effect, Long> counts = new EnumMap<>(Effect.class);
            Stream.of(Effect.values()).forEach(effect -> counts.put(effect, 0L));
            rows.forEach(row -> counts.merge(row.effect(), 1L, Long::sum));
            return counts;
        }

        public List<Row> of(Effect effect) {
            return rows.stream().filter(row -> row.effect() == effect).toList();
        }
    }

    /** The rules in force as the pack writes them; empty where it has none. */
    public String inForce() {
        return district.file(PromotionRules.FILE).orElse("");
    }

    /** Over the projects that the visitor may see. */
    public Trial of(String text, Visitor visitor) {
        TriedPack tried = district.tried(PromotionRules.FILE, text);
        Optional<PromotionRules> after = tried.pack().flatMap(DistrictPack::promotion);
        Optional<PromotionRules> before = district.find().flatMap(DistrictPack::promotion);
        List<Row> rows = new ArrayList<>();
        long[] count = {0};
        if (after.isPresent() && before.isPresent()) {
            projects.each(ProjectReach.seen(visitor), some -> {
                count[0] += some.size();
                rows.addAll(rows(some, before.get(), after.get()));
            });
        }
        return new Trial(tried.problems(), after, count[0], rows);
    }

    private List<Row> rows(List<Project> some, PromotionRules before, PromotionRules after) {
        LocalDate today = LocalDate.now(clock);
        Map<Id, Standing> was = clocks.on(today, some, Optional.of(before));
        Map<Id, Standing> is = clocks.on(today, some, Optional.of(after));
        List<Row> rows = new ArrayList<>();
        for (Project project : some) {
            List<Row> gates = gates(project, before, after);
            rows.addAll(gates);
            if (gates.stream().noneMatch(row -> row.effect() == Effect.GONE)) {
                light(project, state(was, project), state(is, project)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Known<State> state(Map<Id, Standing> standings, Project project) {
        return Objects.requireNonNull(standings.get(project.id())).state();
    }

    private static Optional<Row> light(Project project, Known<State> was, Known<State> is) {
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new Row(project, Effect.LIGHT, project.spot().stage(), List.of(), List.of(was, is)));
    }

    /** A pipeline that was gone already has no gates to compare. */
    private List<Row> gates(Project project, PromotionRules before, PromotionRules after) {
        String stage = project.spot().stage();
        Optional<Way> was = before.findWay(project.spot().pipeline())
                .filter(way -> way.pipeline().find(stage).isPresent());
        Optional<Way> is = after.findWay(project.spot().pipeline());
        if (was.isEmpty()) {
            return List.of();
        }
        if (is.isEmpty()) {
            return List.of(new Row(project, Effect.GONE, stage, List.of(), List.of()));
        }
        GateTrial trial = new GateTrial(was.get().pipeline(), is.get().pipeline());
        if (!trial.concerns(stage)) {
            return List.of();
        }
        Answers answers = gatekeeper.answers(project);
        return trial.of(stage, answers).stream()
                .map(change -> row(project, change))
                .toList();
    }

    private static Row row(Project project, Change change) {
        Effect effect = Effect.valueOf(change.effect().name());
        return new Row(project, effect, change.stage(), change.missing(), List.of());
    }
}

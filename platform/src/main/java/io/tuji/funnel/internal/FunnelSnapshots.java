package io.tuji.funnel.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.Projects;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Projects as they stood in the evening of a day, as SQL: {@code ways} are the stages of the pack, {@code kept} the projects that are
 * asked for with zone, chain and place of that day, {@code stood} the same with how far they had come. Steps and changes of later days
 * count for nothing; of their reach a visitor sees what they may see now.
 */
@Component
public class FunnelSnapshots {

    private static final String WAYS = """
            with ways as materialized (
                select * from unnest(:wayPipelines::text[], :wayStages::text[], :wayPlaces::int[], :wayReds::int[], :wayDues::int[])
                    as w (pipeline, stage, place, red, due))""";

    private static final String KEPT = """
            , later as materialized (
                select distinct on (c.project_id, c.field) c.project_id, c.field, c.before from promotion_change c
                where c.field in ('zone', 'aim', 'space_place') and c.changed_at >= :until order by c.project_id, c.field, c.id),
            entered as (
                select p.id, p.year, p.number, p.name, p.company_id, p.firm, p.pipeline, p.owner, p.created_unit, p.created_at,
                       p.lead_year, p.lead_number, coalesce(z.before, p.zone, '') as zone,
                       coalesce(split_part(a.before, ':', 1), p.chain) as chain, coalesce(s.before, p.space_place, '') as place,
                       p.stage as stage_now, p.state as state_now, coalesce(p.left_reason, '') as reason_now, p.stages
                from promotion_project p
                left join later z on z.project_id = p.id and z.field = 'zone'
                left join later a on a.project_id = p.id and a.field = 'aim'
                left join later s on s.project_id = p.id and s.field = 'space_place'
                where p.created_at < :until and %s),
            kept as not materialized (select k.* from entered k where %s)""";

    private static final String STOOD = """
            , went as (
                select e.project_id, max(e.id) as last, coalesce(max(w.place), 0) as reached
                from kept k
                join promotion_entry e on e.project_id = k.id and e.entered_at < :until
                left join ways w on w.pipeline = k.pipeline and w.stage = e.stage
                group by e.project_id),
            stood as (
                select k.*, e.stage, e.state, case when e.state = 'OPEN' then '' else coalesce(e.reason, '') end as reason,
                       e.entered_at as stepped_at, g.reached
                from went g join kept k on k.id = g.project_id join promotion_entry e on e.id = g.last)
            """;

    private final Projects projects;
    private final Clock clock;

    FunnelSnapshots(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** A beginning of a query, and the values that it names. */
    record Snapshot(String sql, Map<String, Object> parameters) {

        Snapshot with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(parameters);
            more.put(name, value);
            return new Snapshot(sql, more);
        }
    }

    /** Up to {@code kept}. */
    Snapshot kept(FunnelQuestion question, Visitor visitor) {
        Filter seen = projects.visible(visitor);
        Filter asked = asked(question);
        Map<String, Object> parameters = new HashMap<>(ways());
        parameters.putAll(seen.parameters());
        parameters.putAll(asked.parameters());
        parameters.put("until", after(question.on()));
        return new Snapshot(WAYS + KEPT.formatted(seen.sql(), asked.sql()), parameters);
    }

    /** Up to {@code stood}. */
    Snapshot stood(FunnelQuestion question, Visitor visitor) {
        Snapshot kept = kept(question, visitor);
        return new Snapshot(kept.sql() + STOOD, kept.parameters());
    }

    /** The stages alone. */
    Snapshot stages() {
        return new Snapshot(WAYS, ways());
    }

    /** What is asked over rows of projects under the name {@code k}. */
    private Filter asked(FunnelQuestion question) {
        List<Filter> filters = new ArrayList<>();
        named("pipeline", question.pipeline()).ifPresent(filters::add);
        named("zone", question.zone()).ifPresent(filters::add);
        named("chain", question.chain()).ifPresent(filters::add);
        named("place", question.place()).ifPresent(filters::add);
        unit(question.unit()).ifPresent(filters::add);
        source(question.source()).ifPresent(filters::add);
        question.from()
                .ifPresent(day -> filters.add(Filter.where("k.created_at >= :askedFrom", "askedFrom", start(day))));
        question.to().ifPresent(day -> filters.add(Filter.where("k.created_at < :askedTo", "askedTo", after(day))));
        return filters.stream().reduce(Filter.all(), Filter::and);
    }

    private static Optional<Filter> named(String column, String value) {
        String parameter = "asked_" + column;
        return Optional.of(value)
                .filter(text -> !text.isEmpty())
                .map(text -> Filter.where(
                        "k." + column + " = :" + parameter, parameter, text.equals(FunnelQuestion.NONE) ? "" : text));
    }

    private static Optional<Filter> unit(String unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                unit.matches("\\d{1,18}")
                        ? Filter.where(
                                "k.created_unit in (select org_unit_below(:askedUnit))",
                                "askedUnit",
                                Long.parseLong(unit))
                        : Filter.none());
    }

    private static Optional<Filter> source(String source) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Filter.where("""
                case when k.lead_year is null then :askedSource = '-' else exists (
                    select from lead x where x.year = k.lead_year and x.number = k.lead_number and x.source = :askedSource) end""", "askedSource", source));
    }

    private Map<String, Object> ways() {
        List<String> pipelines = new ArrayList<>();
        List<String> stages = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Stage> all = new ArrayList<>();
        projects.rules().map(PromotionRules::ways).orElse(List.of()).forEach(way -> {
            for (Stage stage : way.pipeline().stages()) {
                pipelines.add(way.pipeline().id());
                stages.add(stage.id());
                places.add(way.pipeline().place(stage.id()) + 1);
                all.add(stage);
            }
        });
        return Map.of(
                "wayPipelines", pipelines.toArray(String[]::new),
                "wayStages", stages.toArray(String[]::new),
                "wayPlaces", places.toArray(Integer[]::new),
                "wayReds",
                        all.stream()
                                .map(stage -> stage.days().map(Stage.Days::red).orElse(null))
                                .toArray(Integer[]::new),
                "wayDues",
                        all.stream()
                                .map(stage -> stage.days().map(Stage.Days::due).orElse(null))
                                .toArray(Integer[]::new));
    }

    String zone() {
        return clock.getZone().getId();
    }

    /** In seconds, as it holds now: a day of so many rows is found much faster by it than by the zone. */
    int zoneOffset() {
        return clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isToday(FunnelQuestion question) {
        return question.on().equals(today());
    }

    Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** When a day is over. */
    Timestamp after(LocalDate day) {
        return start(day.plusDays(1));
    }
}

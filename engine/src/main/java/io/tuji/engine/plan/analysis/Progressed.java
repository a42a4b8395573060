package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.Required;
import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the mechanical judgement of an indicator says in figures, by the names that rules use. */
final class Progressed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator of;
    private final Judgement judgement;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private Progressed(Indicator of, Judgement judgement) {
        this.of = of;
        this.judgement = judgement;
    }

    static Map<String, Fact> of(Indicator indicator, Judgement judgement) {
        return new Progressed(indicator, judgement).facts();
    }

    private Map<String, Fact> facts() {
        wanted();
        judgement.reading().ifPresent(this::reading);
        return facts;
    }

    private void wanted() {
        Aim aim = of.aim();
        int end = aim.targetYear().find().orElse(aim.firstYear());
        put(
                "target",
                Kind.TARGET,
                end,
                aim.target().amount(),
                aim.target().unit().symbol(),
                List.of(of.ofPlan()));
        aim.baseline()
                .find()
                .ifPresent(base -> put(
                        "baseline",
                        Kind.BASELINE,
                        base.year(),
                        base.quantity().amount(),
                        base.quantity().unit().symbol(),
                        List.of(of.ofPlan())));
    }

    private void reading(Reading reading) {
        List<Source> sources =
                Stream.concat(observed(reading), Stream.of(of.ofPlan())).toList();
        int year = reading.year();
        unit().ifPresent(unit -> {
            put(
                    "reading",
                    Kind.READING,
                    year,
                    reading.amount(),
                    unit,
                    observed(reading).toList());
            judgement.path().ifPresent(path -> put("path", Kind.PATH, year, path, unit, sources));
        });
        judgement.deviation().ifPresent(off -> percent("deviation", Kind.DEVIATION, year, off, sources));
        judgement.completion().ifPresent(done -> percent("completion", Kind.COMPLETION, year, done, sources));
        judgement.timeShare().ifPresent(gone -> percent("time", Kind.TIME_SHARE, year, gone, sources));
        judgement
                .completion()
                .ifPresent(done -> judgement
                        .timeShare()
                        .ifPresent(gone -> put(
                                "lead",
                                Kind.LEAD,
                                year,
                                done.subtract(gone).multiply(HUNDRED),
                                Unit.PERCENTAGE_POINT.symbol(),
                                sources)));
        judgement.required().ifPresent(required -> required(required, year, sources));
    }

    private void required(Required required, int year, List<Source> sources) {
        put("required", Kind.REQUIRED, year, required.amount(), required.unit().symbol(), sources);
    }

    private Stream<Source> observed(Reading reading) {
        return reading.from().stream().map((Observed o) -> of.source(o));
    }

    private void percent(String name, Kind kind, int year, BigDecimal fraction, List<Source> sources) {
        put(name, kind, year, fraction.multiply(HUNDRED), Unit.PERCENT.symbol(), sources);
    }

    private void put(String name, Kind kind, int year, BigDecimal value, String unit, List<Source> sources) {
        facts.put(name, new Fact(of.key(kind, Period.year(year)), value, unit, sources));
    }

    /** Of readings and paths; an index that begins at a hundred is nothing that a reader knows. */
    private Optional<String> unit() {
        Aim aim = of.aim();
        return switch (aim.kind()) {
            case LEVEL_MIN, SHARE_MIN, FLOOR_MIN -> Optional.of(aim.unit().symbol());
            case CAGR_MIN -> aim.baseline().find().map(base -> aim.unit().symbol());
            case GROWTH_MIN, CUMULATIVE_CHANGE_MAX -> Optional.of(Unit.PERCENT.symbol());
            case YEARLY_COUNT_MIN, CUMULATIVE_MIN ->
                Optional.of(aim.target().unit().symbol());
        };
    }
}

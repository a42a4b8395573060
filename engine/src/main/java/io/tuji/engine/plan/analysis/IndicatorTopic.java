package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.Judge;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.plan.analysis.Topic.About;
import io.tuji.engine.plan.analysis.Topic.Collected;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that sentences can say of one indicator in one period, from what was said of it. */
public final class IndicatorTopic {

    private final Indicator of;
    private final Levels levels;
    private final Judgement now;
    private final Judgement before;
    private final Map<String, Fact> progressed;
    private final Collected collected;

    private IndicatorTopic(Indicator of) {
        this.of = of;
        this.levels = new Levels(of);
        LocalDate earlier = Indicator.endBefore(of.period());
        this.now =
                Judge.judge(of.aim(), of.said(), Indicator.lastEnded(of.period().last()));
        this.before = Judge.judge(of.aim(), of.upTo(earlier), Indicator.lastEnded(earlier));
        this.progressed = Progressed.of(of, now);
        this.collected = Topic.of(About.INDICATOR, of.measure());
        collect();
    }

    /** @param name of the indicator, as the plan calls it */
    public static IndicatorTopic of(Indicator indicator, String name) {
        IndicatorTopic topic = new IndicatorTopic(indicator);
        topic.collected.put("name", Term.name(name));
        return topic;
    }

    public Judgement judgement() {
        return now;
    }

    public Judgement judgementBefore() {
        return before;
    }

    /** By the names that rules use. */
    public Map<String, Fact> progress() {
        return progressed;
    }

    /** The latest level; empty where there is none, or sources disagree. */
    public Optional<Fact> level() {
        return levels.period().flatMap(levels::level).map(levels::fact);
    }

    /** To which whoever knows more adds. */
    public Collected collected() {
        return collected;
    }

    private void collect() {
        collected
                .mark(now.state().name())
                .mark(now.stage().name())
                .mark(of.aim().kind().name())
                .put("before", Term.time(Indicator.wordsBefore(of.period())));
        progressed.forEach(collected::fact);
        of.aim().targetYear().find().ifPresent(year -> collected.put("target_year", time(Period.year(year))));
        now.reading().ifPresent(reading -> {
            collected.put("reading_period", time(Period.year(reading.year())));
            bounded("reading", reading.bound());
            if (reading.year() < Indicator.lastEnded(of.period().last())) {
                collected.mark("stale");
            }
        });
        now.required().filter(required -> required.compounds()).ifPresent(required -> collected.mark("compounds"));
        missing();
        change();
        latest();
    }

    private void missing() {
        if (now.gaps().isEmpty()) {
            return;
        }
        collected.put("missing", MissingWords.of(now.gaps()));
        List<String> ask = now.gaps().stream()
                .flatMap(gap -> gap.ask().stream())
                .filter(who -> !who.isBlank())
                .distinct()
                .toList();
        if (!ask.isEmpty()) {
            collected.put("ask", Term.name(String.join("、", ask)));
        }
    }

    /** What the state was at the end of the period before, as far as that can be told from new figures. */
    private void change() {
        boolean isNews = !readingYear(now).equals(readingYear(before));
        if (now.state() == State.UNKNOWN || before.state() == State.UNKNOWN) {
            collected.mark(
                    before.state() == State.UNKNOWN && now.state() != State.UNKNOWN ? "newly_known" : "incomparable");
        } else if (!isNews) {
            collected.mark("no_news");
        } else if (now.state() == before.state()) {
            collected.mark("same");
        } else {
            collected.mark(now.state().compareTo(before.state()) < 0 ? "better" : "worse");
        }
    }

    private static Optional<Integer> readingYear(Judgement judgement) {
        return judgement.reading().map(reading -> reading.year());
    }

    private void latest() {
        Optional<Period> period = levels.period();
        period.filter(levels::isContested).ifPresent(p -> collected.mark("contested"));
        period.flatMap(levels::level).ifPresent(said -> {
            collected.put("period", time(said.period()));
            if (said.period().first().getYear() >= of.aim().firstYear()) {
                collected.mark("new_level");
            }
            collected.fact("level", levels.fact(said));
            bounded("level", said.bound());
            uncertain(said);
        });
        Optional<Period> ofGrowth = Stream.of(
                        period.filter(p -> levels.growth(p).isPresent()), levels.periodOfGrowth())
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Period::last));
        ofGrowth.ifPresent(p -> levels.growth(p).ifPresent(growth -> growth(p, growth)));
    }

    private void growth(Period period, Levels.Growth growth) {
        collected.put("growth_period", time(period));
        if (period.first().getYear() >= of.aim().firstYear()) {
            collected.mark("new_growth");
        }
        if (levels.period().flatMap(levels::level).map(Observed::period).equals(Optional.of(period))) {
            collected.mark("growth_of_level");
        }
        collected.fact(growth.fact().key().kind() == Kind.CHANGE ? "change" : "growth", growth.fact());
        if (growth.isComputed()) {
            collected.mark("growth_computed");
        } else if (growth.from().level().isEmpty()) {
            bounded("growth", growth.from().bound());
            uncertain(growth.from());
        }
        levels.growth(period.samePeriodLastYear())
                .filter(earlier -> earlier.fact().key().kind() == Kind.GROWTH
                        && growth.fact().key().kind() == Kind.GROWTH)
                .filter(earlier -> isExact(earlier.from()) && isExact(growth.from()))
                .ifPresent(
                        earlier -> collected.fact("growth_change", difference(period, growth.fact(), earlier.fact())));
    }

    private static boolean isExact(Observed said) {
        return said.bound() == Bound.EXACT;
    }

    private Fact difference(Period period, Fact growth, Fact earlier) {
        return new Fact(
                of.key(Kind.GROWTH_CHANGE, period),
                growth.value().subtract(earlier.value()),
                Unit.PERCENTAGE_POINT.symbol(),
                Stream.concat(growth.sources().stream(), earlier.sources().stream())
                        .toList());
    }

    private void uncertain(Observed said) {
        if (said.certainty() == Certainty.EXPECTED) {
            collected.mark("expected");
        } else if (said.certainty() == Certainty.IMPLIED) {
            collected.mark("implied");
        }
    }

    /** A number that is only a bound says so. */
    private void bounded(String name, Bound bound) {
        String words = words(bound);
        if (!words.isEmpty()) {
            collected.qualify(name, words);
        }
    }

    private static Term time(Period period) {
        return Term.time(PeriodWords.of(period));
    }

    private static String words(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> "不低于";
            case MORE_THAN -> "超过";
            case AT_MOST -> "不高于";
            case LESS_THAN -> "低于";
            case ABOUT -> "约";
            case NEARLY -> "近";
        };
    }
}

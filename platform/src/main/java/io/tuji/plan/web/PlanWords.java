package io.tuji.plan.web;

import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.district.Indicator;
import io.tuji.district.Name;
import io.tuji.district.Plan;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Gap;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.Required;
import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.IndicatorWords;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says how indicators stand in the language of the request; templates call it {@code @planWords}. */
@Component("planWords")
public class PlanWords implements IndicatorWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final District district;
    private final MessageSource messages;
    private final Show show;

    PlanWords(District district, MessageSource messages, Show show) {
        this.district = district;
        this.messages = messages;
        this.show = show;
    }

    @Override
    public String plan(Plan plan) {
        return name(plan.name());
    }

    public String indicator(Indicator indicator) {
        return name(indicator.measure().name());
    }

    @Override
    public String measure(String id) {
        return district.find()
                .flatMap(pack -> pack.findMeasure(id))
                .map(m -> name(m.name()))
                .orElse(id);
    }

    @Override
    public String area(String id) {
        return district.find()
                .flatMap(pack -> pack.findPart(id))
                .map(this::name)
                .orElse(id);
    }

    /** What the parts of a breakdown are called: 街镇, 产业集群, or the name of the layer. */
    public String breakdown(Breakdown breakdown) {
        return breakdown.name().map(this::name).orElseGet(() -> say("plan.by." + breakdown.kind()));
    }

    /** The largest amount of a shade on a map. */
    public String upTo(BigDecimal amount) {
        return "≤ " + brief(amount);
    }

    /** The level alone, to three figures, with the word for its bound. */
    public String brief(PlanObservation said) {
        return said.what()
                .level()
                .map(level -> show.bound(said.what().bound(), show.brief(level.amount())))
                .orElse("");
    }

    /** Who says a layer; all that say it where they are several. */
    public String speaker(AreaLayer layer) {
        return layer.said().values().stream()
                .map(said -> said.what().saidBy())
                .distinct()
                .sorted()
                .collect(Collectors.joining(say("show.comma")));
    }

    public String source(String id) {
        return district.get().findSource(id).orElseThrow().title();
    }

    /** The target as the plan states it. */
    public String target(Indicator indicator) {
        return say("plan.target." + indicator.kind(), show.quantity(indicator.target()), year(indicator));
    }

    private String year(Indicator indicator) {
        return indicator.targetYear().find().map(String::valueOf).orElse("");
    }

    /** What is known of a year in the terms of the target: 8,155 亿元, 10% 以上, 降低 2.8%. */
    public String reading(Aim aim, Reading reading) {
        return show.bound(reading.bound(), amount(aim, reading.amount()));
    }

    @Override
    public String reading(Standing standing, Reading reading) {
        return reading(standing.aim(), reading);
    }

    /** Year and certainty of a reading. */
    public String basis(Reading reading) {
        return say("plan.basis", Integer.toString(reading.year()), say("certainty." + reading.certainty()));
    }

    public String amount(Aim aim, BigDecimal amount) {
        if (aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX) {
            return say("plan.reduced", number(amount));
        }
        boolean isIndex =
                aim.kind() == TargetKind.CAGR_MIN && aim.baseline().find().isEmpty();
        return isIndex
                ? say("plan.index", number(amount), Integer.toString(aim.baselineYear()))
                : show.quantity(new Quantity(rounded(amount), unit(aim)));
    }

    private static Unit unit(Aim aim) {
        return switch (aim.kind()) {
            case GROWTH_MIN -> Unit.PERCENT;
            case YEARLY_COUNT_MIN, CUMULATIVE_MIN -> aim.target().unit();
            default -> aim.unit();
        };
    }

    public String path(Standing standing, BigDecimal path) {
        return amount(standing.aim(), fourFigures(path));
    }

    /** A computed amount is no more exact than that. */
    private static BigDecimal fourFigures(BigDecimal amount) {
        int decimals = Math.max(0, Math.min(2, 4 - (amount.precision() - amount.scale())));
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A fraction with its sign: −8.2%. */
    public String signed(BigDecimal fraction) {
        String percent = show.percent(fraction.abs());
        return (fraction.signum() < 0 ? "−" : "+") + percent;
    }

    public String percent(BigDecimal fraction) {
        return show.percent(fraction, 0);
    }

    /** 0 to 100, for a bar; what is beyond either end stays at it. */
    public int bar(BigDecimal fraction) {
        return fraction.multiply(HUNDRED).max(BigDecimal.ZERO).min(HUNDRED).intValue();
    }

    public String required(Required required) {
        String amount = number(required.amount().abs());
        if (required.compounds()) {
            String key = required.amount().signum() < 0 ? "plan.required.fall" : "plan.required.growth";
            return say(key, amount, required.years());
        }
        return say(
                "plan.required.each",
                show.quantity(new Quantity(rounded(required.amount()), required.unit())),
                required.years());
    }

    /** What an observation says: level with its bound, growth. */
    public String said(PlanObservation said) {
        return what(said.what());
    }

    public List<PlanObservation> first(List<PlanObservation> said, int most) {
        return said.subList(0, Math.min(most, said.size()));
    }

    public String what(PlanObservation.What what) {
        List<String> parts = new ArrayList<>();
        what.level().ifPresent(level -> parts.add(show.quantity(level, what.bound())));
        what.growth()
                .ifPresent(growth -> parts.add(growth(growth, what.level().isPresent() ? Bound.EXACT : what.bound())));
        return String.join(say("show.comma"), parts);
    }

    public Optional<String> level(PlanObservation said) {
        return said.what().level().map(level -> show.quantity(level, said.what().bound()));
    }

    public Optional<String> growth(PlanObservation said) {
        Bound bound =
                said.what().level().isPresent() ? Bound.EXACT : said.what().bound();
        return said.what().growth().map(growth -> growth(growth, bound));
    }

    /** Price basis and grade, as far as they are stated: 现价 · 快报. */
    public String nature(PlanObservation said) {
        List<String> parts = new ArrayList<>();
        said.what().basis().ifPresent(basis -> parts.add(say("plan.prices." + basis)));
        said.what().grade().ifPresent(grade -> parts.add(say("plan.grade." + grade)));
        return String.join(" · ", parts);
    }

    private String growth(Observed.Growth growth, Bound bound) {
        String percent = show.bound(bound, show.exact(growth.percent()) + "%");
        String key = growth.over().form() == PeriodForm.SPAN ? "plan.growth.mean" : "plan.growth";
        return say(key, percent, growth.over().toString());
    }

    public String gap(Gap gap) {
        return say("plan.gap." + gap.what(), years(gap.years()));
    }

    public String missing(List<Gap> gaps) {
        return gaps.stream().map(this::gap).collect(Collectors.joining(say("show.semicolon")));
    }

    /** Runs of years as 2021–2024. */
    public String years(List<Integer> years) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
                String first = years.get(from).toString();
                runs.add(i - 1 == from ? first : first + "–" + years.get(i - 1));
                from = i;
            }
        }
        return String.join(say("show.comma"), runs);
    }

    public String ask(Gap gap) {
        return String.join(say("show.comma"), gap.ask());
    }

    @Override
    public String judgement(Standing standing) {
        Judgement judged = standing.judgement();
        List<String> parts = new ArrayList<>();
        parts.add(say("plan.sentence.state", say("plan.state." + judged.state())));
        judged.reading()
                .ifPresent(r -> parts.add(
                        say("plan.sentence.reading", Integer.toString(r.year()), reading(standing.aim(), r))));
        judged.deviation().ifPresent(d -> parts.add(say("plan.sentence.deviation", signed(d))));
        judged.required().ifPresent(r -> parts.add(say("plan.sentence.required", required(r))));
        if (judged.stage() == Stage.ENDED_WITHOUT_FINAL) {
            parts.add(say("plan.stage.ENDED_WITHOUT_FINAL"));
        }
        return String.join(say("plan.sentence.join"), parts) + say("plan.sentence.end");
    }

    /** To three figures, for axes. */
    public String brief(BigDecimal number) {
        return show.brief(number.round(new MathContext(3))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    public String form(Standing standing, int year) {
        return say("plan.path." + new Course(standing.aim()).formAt(year));
    }

    /** Two decimals at most. */
    public String number(BigDecimal number) {
        return show.exact(rounded(number));
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal two = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return two.scale() < 0 ? two.setScale(0) : two;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private String name(Name name) {
        return name.in(locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

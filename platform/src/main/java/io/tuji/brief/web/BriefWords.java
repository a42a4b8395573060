package io.tuji.brief.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.brief.AreaBrief;
import io.tuji.brief.IndicatorBrief;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Subject;
import io.tuji.brief.Instructions;
import io.tuji.brief.PlanBrief;
import io.tuji.brief.YearChange;
import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.plan.IndicatorWords;
import io.tuji.plan.Standing;
import io.tuji.plan.StateLook;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says briefs and instructions in the language of the request; templates call it {@code @briefWords}. */
@Component("briefWords")
public class BriefWords {

    private final MessageSource messages;
    private final IndicatorWords indicators;
    private final District district;
    private final OrgUnits units;
    private final Instructions instructions;
    private final Show show;
    private final Clock clock;

    BriefWords(
            MessageSource messages,
            IndicatorWords indicators,
            District district,
            OrgUnits units,
            Instructions instructions,
            Show show,
            Clock clock) {
        this.messages = messages;
        this.indicators = indicators;
        this.district = district;
        this.units = units;
        this.instructions = instructions;
        this.show = show;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The judgement that heads the page. */
    public String heading(IndicatorBrief brief) {
        return brief.standing()
                .map(indicators::judgement)
                .orElseGet(() -> say("brief.held.indicator", brief.heldBack()));
    }

    public String heading(PlanBrief brief) {
        String counts = say(
                "brief.plan.heading",
                brief.standings().size(),
                brief.onTheWay(),
                brief.fallingShort(),
                brief.standings().size() - brief.onTheWay() - brief.fallingShort());
        String worst = brief.behind().isEmpty()
                ? ""
                : say("brief.plan.worst", worst(brief.behind().get(0)));
        String last = brief.withoutFinal() == 0 ? "" : say("brief.plan.withoutFinal", brief.withoutFinal());
        return counts + worst + last;
    }

    private String worst(Standing standing) {
        String name = indicators.measure(standing.indicator().id());
        return standing.judgement()
                .deviation()
                .map(deviation -> say("brief.plan.by", name, signed(deviation)))
                .orElse(name);
    }

    public String heading(AreaBrief brief) {
        List<String> parts = new ArrayList<>();
        brief.firms().ifPresent(firms -> parts.add(say("brief.area.firms", show.count(firms.placed()), firms.rank())));
        long late = count(brief, TaskLight.LATE);
        if (!brief.tasks().isEmpty()) {
            parts.add(
                    late == 0
                            ? say("brief.area.noneLate", brief.tasks().size())
                            : say("brief.area.late", brief.tasks().size(), late));
        }
        parts.add(
                brief.figures().isEmpty()
                        ? say("brief.area.noFigures")
                        : say("brief.area.figures", brief.figures().size() + brief.others()));
        return String.join(say("show.semicolon"), parts) + say("brief.end");
    }

    public long count(AreaBrief brief, TaskLight light) {
        return brief.tasks().stream()
                .flatMap(task -> task.standing().stream())
                .map(RowStanding::light)
                .filter(light::equals)
                .count();
    }

    /** What has changed against the year before, in one sentence. */
    public String change(Standing standing, YearChange change) {
        String before = indicators.reading(standing, change.before());
        String now = indicators.reading(standing, change.now());
        String amount = switch (change.kind()) {
            case GROWTH -> signed(change.amount());
            case POINTS -> say("brief.points", points(change.amount()));
            case ADDED -> points(change.amount());
        };
        return say(
                "brief.change." + change.kind(),
                Integer.toString(change.before().year()),
                before,
                Integer.toString(change.now().year()),
                now,
                amount);
    }

    /** The growth that a source itself states for the year; empty where none does. */
    public String statedGrowth(Standing standing) {
        return standing.judgement().reading().stream()
                .flatMap(reading -> reading.from().stream())
                .flatMap(said -> said
                        .growth()
                        .map(growth ->
                                say("brief.change.stated", said.period(), show.exact(growth.percent()), said.source()))
                        .stream())
                .findFirst()
                .orElse("");
    }

    /** A fraction as percent with its sign: −8.2%. */
    public String signed(BigDecimal fraction) {
        return (fraction.signum() < 0 ? "−" : "+") + show.percent(fraction.abs());
    }

    /** To two decimals, with its sign. */
    public String points(BigDecimal points) {
        BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return (plain.signum() < 0 ? "−" : "+") + show.exact(plain.abs());
    }

    public String percent(BigDecimal fraction) {
        return show.percent(fraction, 0);
    }

    public String measure(String id) {
        return indicators.measure(id);
    }

    public String measures(List<String> ids) {
        return ids.stream().map(indicators::measure).collect(Collectors.joining(say("show.comma")));
    }

    public String area(String id) {
        return indicators.area(id);
    }

    /** What an instruction is about. */
    public String subject(Subject subject) {
        return switch (subject.kind()) {
            case INDICATOR -> indicators.measure(subject.part());
            case AREA -> indicators.area(subject.part());
            case PLAN ->
                district.find()
                        .flatMap(pack -> pack.findPlan(subject.plan()))
                        .map(indicators::plan)
                        .orElse(subject.plan());
            case FREE -> say("brief.subject.FREE");
        };
    }

    public String unit(OrgUnitId id) {
        return units.find(id).map(OrgUnits.Body::name).orElse(Long.toString(id.value()));
    }

    public String units(List<OrgUnitId> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining(say("show.comma")));
    }

    /** The day that holds, in words. */
    public String due(Instruction instruction) {
        return instruction.what().due().map(show::date).orElseGet(() -> say("brief.due.none"));
    }

    /** The first of a list: a page holds no more. */
    public <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    public InstructionLight light(Instruction instruction) {
        return instructions.light(instruction);
    }

    public StateLook look(Standing standing) {
        return StateLook.of(standing.judgement().state());
    }

    public String today() {
        return show.date(LocalDate.now(clock));
    }

    /** The ways in which the district is taken apart. */
    public List<Breakdown> breakdowns() {
        return district.find().map(DistrictPack::breakdowns).orElse(List.of());
    }

    public Look look(InstructionLight light) {
        return Look.of(light);
    }

    /** How a light looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon, String key) {

        static Look of(InstructionLight light) {
            String key = "brief.light." + light;
            return switch (light) {
                case LATE -> new Look("bad", "square-fill", key);
                case SOON -> new Look("warn", "triangle-fill", key);
                case WAITING -> new Look("calm", "person-fill", key);
                case ON_TIME -> new Look("good", "circle-fill", key);
                case UNKNOWN -> new Look("unknown", "circle", key);
                case ENDED -> new Look("calm", "check2", key);
            };
        }
    }
}

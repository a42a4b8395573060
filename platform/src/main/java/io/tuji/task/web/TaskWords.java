package io.tuji.task.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.district.District;
import io.tuji.engine.plan.task.Lack;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.task.GivenScore;
import io.tuji.task.Letter.Kind;
import io.tuji.task.Letter.Target;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.Tasks;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says tasks in the language of the request; templates call it {@code @taskWords}. */
@Component("taskWords")
public class TaskWords {

    private final MessageSource messages;
    private final District district;
    private final OrgUnits units;
    private final Tasks tasks;
    private final Show show;

    TaskWords(MessageSource messages, District district, OrgUnits units, Tasks tasks, Show show) {
        this.messages = messages;
        this.district = district;
        this.units = units;
        this.tasks = tasks;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** How a light looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon, String key) {

        static Look of(TaskLight light) {
            String key = "task.light." + light;
            return switch (light) {
                case EARLY -> new Look("good", "diamond-fill", key);
                case ON_TIME -> new Look("calm", "triangle-fill", key);
                case LATE -> new Look("bad", "square-fill", key);
                case UNKNOWN -> new Look("unknown", "circle", key);
            };
        }
    }

    public Look look(TaskLight light) {
        return Look.of(light);
    }

    /** A part of a layer by name. */
    public String part(String layer, String part) {
        if (layer.equals(TaskBreakdown.UNITS)) {
            return unit(new OrgUnitId(Long.parseLong(part)));
        }
        return district.find()
                .flatMap(pack -> pack.findPart(part))
                .map(name -> name.in(locale()))
                .orElse(part);
    }

    public String parts(String layer, List<String> parts) {
        return parts.stream().map(part -> part(layer, part)).collect(Collectors.joining(say("show.comma")));
    }

    public String layer(String layer) {
        return switch (layer) {
            case TaskBreakdown.UNITS, "subdistricts", "clusters" -> say("task.layer." + layer);
            default ->
                district.find().stream()
                        .flatMap(pack -> pack.breakdowns().stream())
                        .filter(breakdown -> breakdown.id().equals(layer))
                        .flatMap(breakdown -> breakdown.name().stream())
                        .map(name -> name.in(locale()))
                        .findFirst()
                        .orElse(layer);
        };
    }

    public String unit(OrgUnitId id) {
        return units.find(id).map(OrgUnits.Body::name).orElse(Long.toString(id.value()));
    }

    /** Empty while nobody has been named. */
    public String unit(Optional<OrgUnitId> id) {
        return id.map(this::unit).orElse("");
    }

    public String measure(Optional<String> id) {
        return id.map(this::measure).orElse("");
    }

    public String measure(String id) {
        return district.find()
                .flatMap(pack -> pack.findMeasure(id))
                .map(measure -> measure.name().in(locale()))
                .orElse(id);
    }

    public String quantity(BigDecimal amount, Unit unit) {
        return show.quantity(new Quantity(amount, unit));
    }

    /** Without zeros at its end, grouped. */
    public String amount(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return show.exact(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** Empty of an unknown; for files. */
    public String amount(Optional<BigDecimal> amount) {
        return amount.map(this::amount).orElse("");
    }

    public String percent(BigDecimal fraction) {
        return show.percent(fraction, 1);
    }

    /** A declared share, as short as it can be said: 105%. */
    public String limit(BigDecimal fraction) {
        return amount(fraction.movePointRight(2)) + "%";
    }

    /** Percentage points with their sign. */
    public String points(BigDecimal points) {
        BigDecimal rounded = points.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
    }

    public String months(List<Integer> months) {
        return months.stream().map(String::valueOf).collect(Collectors.joining(say("show.comma")));
    }

    /** What a target is: 重大工程开工 · 北片. */
    public String target(Target target) {
        return target.kind() == Kind.INDICATOR
                ? measure(target.part())
                : task(target.subject()) + (target.part().isEmpty() ? "" : " · " + part(target));
    }

    /** The item of an appeal. */
    public String item(List<Target> targets, String item) {
        return item.equals(GivenScore.REPORTS)
                ? say("task.score.reports")
                : targets.stream()
                        .filter(target -> target.id().equals(item))
                        .map(this::target)
                        .findFirst()
                        .orElse(item);
    }

    /** A place or cluster of the pack, else a body of people. */
    private String part(Target target) {
        boolean isOfPack =
                district.find().flatMap(pack -> pack.findPart(target.part())).isPresent();
        boolean isBody = !isOfPack && target.part().matches("\\d{1,18}");
        return part(isBody ? TaskBreakdown.UNITS : "", target.part());
    }

    private String task(String code) {
        return Task.Id.read(code).flatMap(tasks::find).map(Task::name).orElse(code);
    }

    public String lack(Lack lack) {
        List<String> given = lack.arguments();
        return switch (lack.code()) {
            case "REPORT" ->
                say("task.lack.REPORT", task(given.get(0)), part(given.get(1), given.get(2)), given.get(3));
            case "BREAKDOWN" -> say("task.lack.BREAKDOWN", task(given.get(0)));
            case "NOT_DUE" -> say("task.lack.NOT_DUE", task(given.get(0)), given.get(1));
            case "FIGURE" -> say("task.lack.FIGURE", measure(given.get(0)), given.get(1));
            default -> say("task.lack." + lack.code(), given.toArray());
        };
    }

    public String lacks(List<Lack> lacking) {
        return lacking.stream().map(this::lack).collect(Collectors.joining(say("show.semicolon")));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

package io.tuji.outlook.web;

import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.District;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.plan.warning.Light;
import io.tuji.engine.series.FestivalTest;
import io.tuji.engine.series.ModelOutlier;
import io.tuji.engine.series.SeriesModel;
import io.tuji.engine.value.Known;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warning.Cause;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what is expected, in the language of the request; templates call it {@code @outlookWords}. */
@Component("outlookWords")
public class OutlookWords {

    private final MessageSource messages;
    private final WorkingCalendar calendar;
    private final District district;
    private final Show show;
    private final Clock clock;

    OutlookWords(MessageSource messages, WorkingCalendar calendar, District district, Show show, Clock clock) {
        this.messages = messages;
        this.calendar = calendar;
        this.district = district;
        this.show = show;
        this.clock = clock;
    }

    public String measure(String id) {
        return district.find()
                .flatMap(pack -> pack.findMeasure(id))
                .map(measure -> measure.name().in(LocaleContextHolder.getLocale()))
                .orElse(id);
    }

    public String causes(List<Cause> causes) {
        return causes.stream().map(this::cause).collect(Collectors.joining(say("show.semicolon")));
    }

    /** Either a whole sentence, or a rule that could not speak and the obstacle in its way: {@code CHANCE.TOO_FEW_YEARS}. */
    public String cause(Cause cause) {
        Object[] arguments = cause.arguments().toArray();
        int dot = cause.code().indexOf('.');
        String whole = Objects.requireNonNull(
                messages.getMessage("outlook.cause." + cause.code(), arguments, "", LocaleContextHolder.getLocale()));
        return whole.isEmpty() && dot > 0
                ? say(
                        "outlook.silent." + cause.code().substring(0, dot),
                        say("outlook.obstacle." + cause.code().substring(dot + 1), arguments))
                : whole;
    }

    public String methods(List<String> methods) {
        return methods.stream()
                .map(method -> say("outlook.methodName." + method))
                .collect(Collectors.joining(say("show.comma")));
    }

    /** A share as percent without decimals: 73%. */
    public String share(double share) {
        return show.percent(BigDecimal.valueOf(share), 0);
    }

    /** A fraction as percent with two decimals at most: 5.74%. */
    public String percent(double fraction) {
        BigDecimal percent = BigDecimal.valueOf(fraction * 100)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return show.exact(percent.scale() < 0 ? percent.setScale(0) : percent) + "%";
    }

    /** A fraction as percent with its sign: −2.6%. */
    public String signedPercent(double fraction) {
        return signed(fraction * 100) + "%";
    }

    /** What the Spring Festival does to a series, by the days around it; nothing where the model has none. */
    public List<String> festival(SeriesModel model) {
        return FestivalTest.INTERVALS.stream()
                .flatMap(interval -> model.effectOf(interval).stream()
                        .map(effect -> say(
                                "outlook.festival." + interval,
                                model.logs() ? signedPercent(effect.size()) : signed(effect.size()),
                                decimal(Math.abs(effect.size()) / effect.standardError()))))
                .toList();
    }

    /** With its sign, to one decimal: −2.6. */
    public String signed(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
    }

    /** Behind an amount in the terms of the target; nothing where these are an index. */
    public String unit(Aim aim) {
        boolean isIndex = aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX
                || (aim.kind() == TargetKind.CAGR_MIN && aim.baseline().find().isEmpty());
        return isIndex ? "" : " " + show.unit(aim.unit());
    }

    public String year(Point point) {
        return Long.toString(Math.round(point.year()));
    }

    /** The name of a place or cluster. */
    public String area(String id) {
        return district.find()
                .flatMap(pack -> pack.findPart(id))
                .map(name -> name.in(LocaleContextHolder.getLocale()))
                .orElse(id);
    }

    /** Two decimals. */
    public String decimal(double number) {
        return show.exact(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    /** The amount of a step, to four figures: a forecast deserves no more. */
    public String amount(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).round(new MathContext(4)).stripTrailingZeros();
        return show.exact(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** What a value that the model does not explain does, and how sure that is. */
    public String outlier(ModelOutlier outlier) {
        return say("outlook.outlier." + outlier.kind(), decimal(outlier.t()));
    }

    public Look look(Light light) {
        return Look.of(light);
    }

    /** The last working day on which an answer is in time; unknown while the calendar of its year is missing. */
    public Known<LocalDate> due(Warning warning) {
        return calendar.addWorkingDays(warning.raisedOn(), Warning.LIMITS.due());
    }

    public Known<WorkClock.State> clock(Warning warning) {
        return warning.clock().stateOn(LocalDate.now(clock), calendar);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** How a light looks: a word, an icon, and colour only third. */
    public record Look(Light light, String kind, String icon) {

        static Look of(Light light) {
            return switch (light) {
                case GREEN -> new Look(light, "good", "circle-fill");
                case YELLOW -> new Look(light, "warn", "triangle-fill");
                case RED -> new Look(light, "bad", "square-fill");
                case NONE -> new Look(light, "unknown", "circle");
            };
        }

        public String key() {
            return "outlook.light." + light;
        }
    }
}

package io.tuji.publish.site;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Unit;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenIndicator;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** Writes what is frozen for the eye, in one language; templates of the site call it {@code w}. */
public final class SiteWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Tongue tongue;
    private final MessageSource messages;
    private final ZoneId zone;

    SiteWords(Tongue tongue, MessageSource messages, ZoneId zone) {
        this.tongue = tongue;
        this.messages = messages;
        this.zone = zone;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, tongue.locale());
    }

    public String in(Label label) {
        return label.in(tongue.locale());
    }

    public boolean isSaid(Label label) {
        return !in(label).isBlank();
    }

    public String unit(String symbol) {
        return Objects.requireNonNullElse(messages.getMessage("unit." + symbol, null, null, tongue.locale()), symbol);
    }

    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /** A period in words: 2026 年 1—9 月累计. */
    public String period(String text) {
        Period period = Period.parse(text);
        int month = period.first().getMonthValue();
        int part = period.form() == PeriodForm.HALF ? (month + 5) / 6 : (month + 2) / 3;
        return say(
                "publish.period." + period.form(),
                Integer.toString(period.first().getYear()),
                Integer.toString(
                        period.form() == PeriodForm.MONTH || period.form() == PeriodForm.MONTHS ? month : part),
                Integer.toString(period.last().getMonthValue()),
                Integer.toString(period.last().getYear()),
                period.first().toString());
    }

    private String quantity(BigDecimal number, String unit) {
        return unit.equals(Unit.PERCENT.symbol()) ? percent(number) : say("show.quantity", number(number), unit(unit));
    }

    private String bounded(Bound bound, String text) {
        return say("bound." + bound, text);
    }

    /** The level with its unit, else the growth, each with the word for its bound. */
    public String figure(FrozenIndicator indicator, FrozenFigure figure) {
        return figure.level()
                .map(level -> bounded(figure.bound(), quantity(level, indicator.unit())))
                .or(() -> figure.growth()
                        .map(growth -> say("publish.site.grew", bounded(figure.bound(), percent(growth.percent())))))
                .orElseGet(() -> say("unknown.missing"));
    }

    /** The level alone; its unit stands in the head of the column. */
    public String level(FrozenFigure figure) {
        return figure.level()
                .map(level -> bounded(figure.bound(), number(level)))
                .orElseGet(() -> say("publish.site.notStated"));
    }

    public String growth(FrozenFigure figure) {
        return figure.growth()
                .map(growth -> growth.over().equals(figure.period())
                        ? percent(growth.percent())
                        : say("publish.site.meanGrowth", growth.over(), percent(growth.percent())))
                .orElseGet(() -> say("publish.site.notStated"));
    }

    /** Status, grade and prices in words. */
    public String quality(FrozenFigure figure) {
        StringBuilder words = new StringBuilder(say("publish.certainty." + figure.certainty()));
        figure.grade().ifPresent(grade -> words.append(" · ").append(say("publish.grade." + grade)));
        figure.basis().ifPresent(basis -> words.append(" · ").append(say("publish.basis." + basis)));
        return words.toString();
    }

    public String target(FrozenIndicator.Target target) {
        String amount = quantity(target.value(), target.unit());
        return target.year()
                .map(year -> say("publish.target." + target.kind(), amount, Integer.toString(year)))
                .orElseGet(() -> say("publish.target.open." + target.kind(), amount));
    }

    public String area(FrozenFigure figure, Content content) {
        return figure.area().map(area -> in(area.name())).orElseGet(() -> in(content.district()));
    }

    public String day(Instant moment) {
        return moment.atZone(zone).toLocalDate().toString();
    }

    public String time(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }
}

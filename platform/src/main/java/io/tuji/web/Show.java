package io.tuji.web;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes values for the eye, in the language of the request; templates call it {@code @show}. */
@Component("show")
public class Show {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> SIZES = List.of("B", "KB", "MB", "GB", "TB");

    private final MessageSource messages;
    private final ObjectProvider<DisplayZone> zones;

    Show(MessageSource messages, ObjectProvider<DisplayZone> zones) {
        this.messages = messages;
        this.zones = zones;
    }

    /** All digits, grouped by three: 94,707. */
    public String count(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** As many decimals as the number has, grouped; what {@link #brief} shortens, in full. */
    public String exact(BigDecimal number) {
        return grouped(number);
    }

    public String brief(long number) {
        return brief(BigDecimal.valueOf(number));
    }

    /** To three figures or to the whole, with the word for its size: 9.47 万, 8,155 亿; the exact number belongs into the title. */
    public String brief(BigDecimal number) {
        return BriefNumber.of(number, locale())
                .map(brief -> text(brief.unitKey(), grouped(brief.digits())))
                .orElseGet(() -> grouped(number));
    }

    public String unit(Unit unit) {
        return Objects.requireNonNullElse(
                messages.getMessage("unit." + unit.symbol(), null, null, locale()), unit.symbol());
    }

    /** The number in full with its unit. */
    public String quantity(Quantity quantity) {
        String key = quantity.unit().equals(Unit.PERCENT) ? "show.quantity.percent" : "show.quantity";
        return text(key, exact(quantity.amount()), unit(quantity.unit()));
    }

    /** With the word for its bound: 超过 100 万㎡. */
    public String quantity(Quantity quantity, Bound bound) {
        return bound(bound, quantity(quantity));
    }

    /** A text with the word for its bound. */
    public String bound(Bound bound, String text) {
        return text("bound." + bound, text);
    }

    public String date(LocalDate day) {
        return DAY.format(day);
    }

    /** To the minute, in the district's zone. */
    public String time(Instant moment) {
        return MINUTE.format(moment.atZone(zone()));
    }

    /** To the second, for logs and audits. */
    public String moment(Instant moment) {
        return SECOND.format(moment.atZone(zone()));
    }

    /** The day on which it was in the district. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(zone()));
    }

    public String percent(BigDecimal fraction) {
        return percent(fraction, 1);
    }

    /** A fraction as percent, rounded half up to the given decimals: 0.1074 is 10.7%. */
    public String percent(BigDecimal fraction, int decimals) {
        return grouped(fraction.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP)) + "%";
    }

    /** A size of a file by 1,024: 3.4 MB. */
    public String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (size.compareTo(BigDecimal.valueOf(1024)) >= 0 && unit < SIZES.size() - 1) {
            size = size.divide(BigDecimal.valueOf(1024));
            unit++;
        }
        int decimals = unit == 0 || size.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        return grouped(size.setScale(decimals, RoundingMode.HALF_UP)) + " " + SIZES.get(unit);
    }

    /** The two largest units that are not zero: 1 小时 5 分. */
    public String duration(Duration time) {
        List<String> parts = new ArrayList<>();
        add(parts, "show.days", time.toDaysPart());
        add(parts, "show.hours", time.toHoursPart());
        add(parts, "show.minutes", time.toMinutesPart());
        add(parts, "show.seconds", time.toSecondsPart());
        return parts.isEmpty()
                ? text("show.underASecond")
                : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private void add(List<String> parts, String key, long amount) {
        if (amount > 0) {
            parts.add(text(key, amount));
        }
    }

    private ZoneId zone() {
        DisplayZone district = zones.getIfAvailable();
        return district == null ? ZoneId.of("Asia/Shanghai") : district.zone();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}

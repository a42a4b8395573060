package io.tuji.engine.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of periods, both ways. */
final class PeriodText {

    private static final int LONGEST = "2022-11..2023-01".length();

    private static final Map<Pattern, Function<MatchResult, Period>> FORMS = Map.of(
            Pattern.compile("(\\d{4})"), text -> Period.year(number(text, 1)),
            Pattern.compile("(\\d{4})-H([12])"), text -> Period.half(number(text, 1), number(text, 2)),
            Pattern.compile("(\\d{4})-Q([1-4])"), text -> Period.quarter(number(text, 1), number(text, 2)),
            Pattern.compile("(\\d{4})-(\\d{2})"), text -> Period.month(number(text, 1), number(text, 2)),
            Pattern.compile("(\\d{4})-(\\d{2})\\.\\.(\\d{2})"), text -> months(text, 1),
            Pattern.compile("(\\d{4})-(\\d{2})\\.\\.(\\d{4})-(\\d{2})"), text -> months(text, 3),
            Pattern.compile("(\\d{4})-YTD-(\\d{2})"), text -> Period.yearToDate(number(text, 1), number(text, 2)),
            Pattern.compile("(\\d{4})\\.\\.(\\d{4})"), text -> Period.span(number(text, 1), number(text, 2)),
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), text -> Period.day(LocalDate.parse(text.group())));

    private PeriodText() {}

    /** Refuses also what could be read but is not written so, as 2022-11..2022-12: one period has one text. */
    static Parsed<Period> read(String text) {
        return find(text)
                .filter(period -> period.toString().equals(text))
                .map(Parsed::taken)
                .orElseGet(() ->
                        Parsed.refused(EngineProblem.PERIOD_FORM, text.substring(0, Math.min(text.length(), LONGEST))));
    }

    static String of(Period period) {
        YearMonth first = YearMonth.from(period.first());
        YearMonth last = YearMonth.from(period.last());
        String year = first.toString().substring(0, 4);
        int month = last.getMonthValue();
        return switch (period.form()) {
            case DAY -> period.first().toString();
            case MONTH -> first.toString();
            case MONTHS ->
                first + ".."
                        + (first.getYear() == last.getYear() ? last.toString().substring(5) : last);
            case QUARTER -> year + "-Q" + month / 3;
            case HALF -> year + "-H" + month / 6;
            case YEAR_TO_DATE -> year + "-YTD-" + last.toString().substring(5);
            case YEAR -> year;
            case SPAN -> year + ".." + last.toString().substring(0, 4);
        };
    }

    private static Optional<Period> find(String text) {
        for (Map.Entry<Pattern, Function<MatchResult, Period>> form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(text);
            if (matcher.matches()) {
                return made(form.getValue(), matcher);
            }
        }
        return Optional.empty();
    }

    /** A month 13 or a 30th of February has the form of a period and is none. */
    private static Optional<Period> made(Function<MatchResult, Period> form, MatchResult text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Period months(MatchResult text, int lastYear) {
        YearMonth first = YearMonth.of(number(text, 1), number(text, 2));
        return Period.months(first, YearMonth.of(number(text, lastYear), number(text, text.groupCount())));
    }

    private static int number(MatchResult text, int group) {
        return Integer.parseInt(text.group(group));
    }
}

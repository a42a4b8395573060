package io.tuji.engine.reading;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.HalfWidth;
import io.tuji.engine.value.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as registries and spreadsheets write them: 2019-02-06, 2019/2/6, 2019.2.6, 20190206, 2019年2月6日, each
 * with a time of day behind it if need be, and the five-digit serial numbers of Excel (days since 1899-12-30).
 *
 * <p>A month or a year alone is refused, for nobody has said the day. Only the order year, month, day is read:
 * 03/04/2019 may mean two days.
 */
public final class DateReader {

    /** No registry knows a firm that is older; earlier dates are slips of the keyboard. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1840, 1, 1);

    private static final int LONGEST = 60;
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern EXCEL_SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,20})?");
    private static final String TIME =
            "(?:[T ]{0,2}\\d{1,2}(?::\\d{1,2}){1,2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]" + TIME + ")?"),
            Pattern.compile("(\\d{4}) ?(年) ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日 ?" + TIME),
            Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})(?:[T ]" + TIME + ")?"));

    private DateReader() {}

    /** The day in the text, which must lie between 1840 and {@code today}, both included. */
    public static Parsed<LocalDate> read(String text, LocalDate today) {
        if (isIso(text)) {
            return day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), today);
        }
        String plain = text.length() > LONGEST ? "" : HalfWidth.of(text).strip();
        Matcher serial = EXCEL_SERIAL.matcher(plain);
        if (serial.matches()) {
            return within(EXCEL_DAY_ZERO.plusDays(Long.parseLong(serial.group(1))), today);
        }
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> day(plain, part(parts, 1), part(parts, 3), part(parts, 4), today))
                .orElseGet(() -> Parsed.refused(EngineProblem.DATE_FORM, PersonalId.excerpt(text)));
    }

    private static Parsed<LocalDate> day(String text, int year, int month, int day, LocalDate today) {
        try {
            return within(LocalDate.of(year, month, day), today);
        } catch (DateTimeException impossible) {
            return Parsed.refused(EngineProblem.DATE_IMPOSSIBLE, PersonalId.excerpt(text));
        }
    }

    private static Parsed<LocalDate> within(LocalDate day, LocalDate today) {
        if (day.isBefore(FIRST_DAY)) {
            return Parsed.refused(EngineProblem.DATE_TOO_EARLY, day, FIRST_DAY);
        }
        return day.isAfter(today) ? Parsed.refused(EngineProblem.DATE_IN_FUTURE, day, today) : Parsed.taken(day);
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The form nearly every row has, recognised without a pattern. */
    private static boolean isIso(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean fits = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}

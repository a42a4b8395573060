package io.tuji.watch.internal;

import io.tuji.engine.value.Known;
import io.tuji.watch.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which months the files of a source can speak of. Foundings of a month are known once a file speaks of its last day or a later one, and only
 * after the first file, which names survivors alone of all that were founded before. A move is counted in the month of the file that first
 * shows it, so a month needs a file of its own, and one of the month before or an earlier one of its own.
 */
final class MonthRule {

    private static final int MOST = 36;
    private static final String SUPPLIER = "register";

    /** What was counted; a month that is not in a map has none. */
    record Counts(Map<YearMonth, Long> founded, Map<YearMonth, Long> movedIn, Map<YearMonth, Long> movedOut) {}

    private final TreeSet<LocalDate> days;

    /** @param days of which files of the source speak; not empty */
    MonthRule(List<LocalDate> days) {
        this.days = new TreeSet<>(days);
    }

    /** The newest first, at most three years of them. */
    List<Month> months(Counts counts) {
        YearMonth first = YearMonth.from(days.first());
        return Stream.iterate(YearMonth.from(days.last()), m -> !m.isBefore(first), m -> m.minusMonths(1))
                .limit(MOST)
                .map(month -> new Month(
                        month,
                        count(counts.founded(), month, knowsFounded(month)),
                        count(counts.movedIn(), month, knowsMoves(month)),
                        count(counts.movedOut(), month, knowsMoves(month))))
                .toList();
    }

    /** The first month that may be asked of. */
    YearMonth earliest() {
        YearMonth first = YearMonth.from(days.first());
        YearMonth far = YearMonth.from(days.last()).minusMonths(MOST - 1L);
        return first.isAfter(far) ? first : far;
    }

    private static Known<Long> count(Map<YearMonth, Long> counts, YearMonth month, boolean known) {
        return known ? Known.of(counts.getOrDefault(month, 0L)) : Known.missing(SUPPLIER);
    }

    private boolean knowsFounded(YearMonth month) {
        return days.first().isBefore(month.atDay(1)) && !days.last().isBefore(month.atEndOfMonth());
    }

    private boolean knowsMoves(YearMonth month) {
        LocalDate last = days.floor(month.atEndOfMonth());
        if (last == null || !YearMonth.from(last).equals(month)) {
            return false;
        }
        LocalDate before = days.lower(last);
        return before != null && !before.isBefore(month.minusMonths(1).atDay(1));
    }
}

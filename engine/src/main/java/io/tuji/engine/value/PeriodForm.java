package io.tuji.engine.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The forms in which periods come; each knows which days make one. */
public enum PeriodForm {
    DAY {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return first.equals(last);
        }
    },
    MONTH {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) == 1;
        }
    },
    /** Several months that a source publishes as one, as January and February. */
    MONTHS {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) >= 2 && wholeMonths(first, last) <= 11;
        }
    },
    QUARTER {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) == 3 && first.getMonthValue() % 3 == 1;
        }
    },
    HALF {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) == 6 && first.getMonthValue() % 6 == 1;
        }
    },
    /** From January to the end of a month. */
    YEAR_TO_DATE {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) >= 1 && first.getDayOfYear() == 1 && first.getYear() == last.getYear();
        }
    },
    YEAR {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) == 12 && first.getDayOfYear() == 1;
        }
    },
    /** Several whole years, as the term of a plan. */
    SPAN {
        @Override
        boolean fits(LocalDate first, LocalDate last) {
            return wholeMonths(first, last) >= 24
                    && first.getDayOfYear() == 1
                    && last.getDayOfYear() == last.lengthOfYear();
        }
    };

    abstract boolean fits(LocalDate first, LocalDate last);

    /** How many months the days make up; 0 if they do not begin and end with a month. */
    private static long wholeMonths(LocalDate first, LocalDate last) {
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        return whole ? ChronoUnit.MONTHS.between(first, last.plusDays(1)) : 0;
    }
}

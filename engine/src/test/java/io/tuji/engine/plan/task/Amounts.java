package io.tuji.engine.plan.task;

import io.tuji.engine.plan.task.Reported.Reach;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Writes plans and reports of tests in a line. */
final class Amounts {

    private Amounts() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(BigDecimal::new).toList();
    }

    /** The first months; nothing is planned in the others. */
    static MonthlyPlan plan(String part, String months) {
        List<BigDecimal> all = new ArrayList<>(numbers(months));
        all.addAll(Collections.nCopies(12 - all.size(), BigDecimal.ZERO));
        return new MonthlyPlan(part, all);
    }

    static Reported inMonth(int month, String amount) {
        return new Reported(month, Reach.IN_MONTH, number(amount));
    }

    static Reported toDate(int month, String amount) {
        return new Reported(month, Reach.TO_DATE, number(amount));
    }
}

package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is done from January to the end of a month.
 *
 * @param toDate empty where reports are missing
 * @param missing the months whose reports are asked for and not there, the earliest first
 */
public record Done(Optional<BigDecimal> toDate, List<Integer> missing) {

    public Done {
        missing = List.copyOf(missing);
    }

    /**
     * A figure to date makes up for every month before it. Nothing need be reported of a month before the first planned one, nor after all
     * is done.
     */
    public static Done upTo(int month, MonthlyPlan plan, Collection<Reported> said) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Integer> missing = new ArrayList<>();
        for (int m = 1; m <= month; m++) {
            Optional<Reported> report = find(said, m);
            if (report.isEmpty()) {
                boolean isComplete = missing.isEmpty() && sum.compareTo(plan.total()) >= 0;
                if (plan.isReportedIn(m) && !isComplete) {
                    missing.add(m);
                }
            } else if (report.get().reach() == Reported.Reach.TO_DATE) {
                sum = report.get().amount();
                missing.clear();
            } else {
                sum = sum.add(report.get().amount());
            }
        }
        return new Done(missing.isEmpty() ? Optional.of(sum) : Optional.empty(), missing);
    }

    /** What was done in that month alone; empty where a report that would tell is missing. */
    public static Optional<BigDecimal> in(int month, MonthlyPlan plan, Collection<Reported> said) {
        Optional<Reported> own = find(said, month).filter(r -> r.reach() == Reported.Reach.IN_MONTH);
        return own.map(Reported::amount)
                .or(() -> upTo(month, plan, said)
                        .toDate()
                        .flatMap(now -> upTo(month - 1, plan, said).toDate().map(now::subtract)));
    }

    private static Optional<Reported> find(Collection<Reported> said, int month) {
        return said.stream().filter(report -> report.month() == month).findFirst();
    }
}

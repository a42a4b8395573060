package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sets what is done beside what was planned, both from January to the end of a month. */
public record TaskJudge(LightRules rules) {

    /** The last month of a year that has ended before a day; 0 if none has. */
    public static int lastEnded(int year, LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() > year ? MonthlyPlan.MONTHS : 0;
        }
        return day.getMonthValue() - 1;
    }

    /** @param said the reports that stand, by part */
    public TaskStanding judge(TaskSchedule schedule, Map<String, List<Reported>> said, int month) {
        List<RowStanding> rows = schedule.rows().stream()
                .map(plan -> row(schedule, plan, said.getOrDefault(plan.part(), List.of()), month))
                .toList();
        Optional<BigDecimal> done = rows.stream()
                .map(row -> row.done().toDate())
                .reduce((one, other) -> one.flatMap(sum -> other.map(sum::add)))
                .flatMap(sum -> sum);
        BigDecimal wanted = schedule.wantedBy(month);
        return new TaskStanding(month, wanted, done, light(wanted, done, month, schedule.isDeadline(month)), rows);
    }

    /** The standing at the end of each month up to the given one, January first. */
    public List<TaskStanding> history(TaskSchedule schedule, Map<String, List<Reported>> said, int month) {
        return IntStream.rangeClosed(1, month)
                .mapToObj(m -> judge(schedule, said, m))
                .toList();
    }

    private RowStanding row(TaskSchedule schedule, MonthlyPlan plan, List<Reported> said, int month) {
        BigDecimal planned = plan.upTo(month);
        Done done = Done.upTo(month, plan, said);
        return new RowStanding(plan, planned, done, light(planned, done.toDate(), month, schedule.isDeadline(month)));
    }

    private TaskLight light(BigDecimal planned, Optional<BigDecimal> done, int month, boolean isDeadline) {
        return done.filter(known -> month > 0)
                .map(known -> rules.light(planned, known, isDeadline))
                .orElse(TaskLight.UNKNOWN);
    }
}

package io.tuji.task.web;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.engine.plan.task.TaskSchedule;
import io.tuji.engine.plan.task.TaskStanding;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown.Row;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import io.tuji.web.Described;
import io.tuji.web.QuantityJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A task as it stands, for programs. */
record TaskJson(
        String code,
        int year,
        String name,
        Optional<String> measure,
        QuantityJson quantity,
        Optional<Long> lead,
        LocalDate deadline,
        int version,
        TaskLight light,

        @Described(
                zh = "到哪一个月，0 为尚无已结束的月份或没有分解",
                en = "to the end of which month; 0 where none has ended or nothing is broken down")
        int month,

        @Described(zh = "计划累计", en = "planned to date") Optional<BigDecimal> wanted,

        @Described(zh = "完成累计，缺填报时没有", en = "done to date; absent where reports are missing")
        Optional<BigDecimal> done,

        @Described(zh = "未分解给任何一方的量", en = "what nobody has been given")
        Optional<BigDecimal> left,

        @Described(zh = "逾期工作日数，未知时没有", en = "working days late; absent where it is not known")
        Optional<Integer> daysLate,

        Optional<String> layer,
        List<RowJson> rows,
        List<ReportJson> reports) {

    record RowJson(
            String part,
            Optional<Long> owner,
            List<BigDecimal> months,
            TaskLight light,
            Optional<BigDecimal> done,

            @Described(zh = "缺填报的月份", en = "months whose reports are missing")
            List<Integer> missing) {

        static RowJson of(Row row, Optional<RowStanding> standing) {
            return new RowJson(
                    row.part(),
                    row.owner().map(OrgUnitId::value),
                    row.months(),
                    standing.map(RowStanding::light).orElse(TaskLight.UNKNOWN),
                    standing.flatMap(s -> s.done().toDate()),
                    standing.map(s -> s.done().missing()).orElse(List.of()));
        }
    }

    record ReportJson(
            String part,
            int month,
            int version,

            @Described(zh = "IN_MONTH 当月完成，TO_DATE 自年初累计", en = "IN_MONTH done in the month, TO_DATE since January")
            String reach,

            BigDecimal amount,
            String note,
            String by,
            Instant at) {

        static ReportJson of(TaskReport report) {
            return new ReportJson(
                    report.part(),
                    report.month(),
                    report.version(),
                    report.said().reach().name(),
                    report.said().amount(),
                    report.note(),
                    report.by(),
                    report.at());
        }
    }

    static TaskJson of(TaskState state) {
        Task task = state.task();
        return new TaskJson(
                task.id().code(),
                task.year(),
                task.name(),
                task.measure(),
                QuantityJson.of(task.quantity()),
                task.lead().map(OrgUnitId::value),
                task.deadline(),
                task.version(),
                state.light(),
                state.history().size(),
                state.now().map(TaskStanding::wanted),
                state.now().flatMap(TaskStanding::done),
                state.schedule().map(TaskSchedule::left),
                state.daysLate().flatMap(days -> days.find()),
                state.breakdown().map(apart -> apart.layer()),
                rows(state),
                state.reports().stream().map(ReportJson::of).toList());
    }

    private static List<RowJson> rows(TaskState state) {
        return state.breakdown().stream()
                .flatMap(apart -> apart.rows().stream())
                .map(row -> RowJson.of(row, state.now().flatMap(standing -> standing.row(row.part()))))
                .toList();
    }
}

package io.tuji.task.internal;

import io.tuji.engine.plan.State;
import io.tuji.engine.plan.task.Done;
import io.tuji.engine.plan.task.Lack;
import io.tuji.engine.plan.task.LateReports;
import io.tuji.engine.plan.task.MonthlyPlan;
import io.tuji.engine.plan.task.Reported;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.Score;
import io.tuji.engine.plan.task.ScoredTarget;
import io.tuji.engine.plan.task.Shares;
import io.tuji.engine.plan.task.TaskStanding;
import io.tuji.engine.value.Truth;
import io.tuji.plan.Plans;
import io.tuji.task.GivenScore;
import io.tuji.task.GivenScore.Granted;
import io.tuji.task.Letter;
import io.tuji.task.Letter.Kind;
import io.tuji.task.Letter.Target;
import io.tuji.task.Reports;
import io.tuji.task.Task;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works the score of a letter out, as of the end of a month: what is done is measured against what is wanted by then. */
@Component
class Scoring {

    private final TaskStore tasks;
    private final TaskStates states;
    private final ReportStore reportStore;
    private final Reports reports;
    private final Plans plans;
    private final DeclaredRules rules;

    Scoring(
            TaskStore tasks,
            TaskStates states,
            ReportStore reportStore,
            Reports reports,
            Plans plans,
            DeclaredRules rules) {
        this.tasks = tasks;
        this.states = states;
        this.reportStore = reportStore;
        this.reports = reports;
        this.plans = plans;
        this.rules = rules;
    }

    /** @param late how many reports came late, as far as is known */
    record Result(Score score, int late) {}

    /** @param granted what appeals have changed, which outweighs what is worked out */
    Result score(Letter letter, int month, List<Granted> granted) {
        Map<String, BigDecimal> given =
                granted.stream().collect(Collectors.toMap(Granted::item, Granted::value, (one, later) -> later));
        List<ScoredTarget> targets = letter.targets().stream()
                .map(target -> Optional.ofNullable(given.get(target.id()))
                        .map(share -> ScoredTarget.known(target.id(), target.weight(), share))
                        .orElseGet(() -> target(letter.year(), target, month)))
                .toList();
        LateReports late = Optional.ofNullable(given.get(GivenScore.REPORTS))
                .map(count -> new LateReports(count.intValueExact(), List.of()))
                .orElseGet(() -> late(letter, month));
        return new Result(Score.of(rules.get().scores(), targets, late), late.count());
    }

    private ScoredTarget target(int year, Target target, int month) {
        return target.kind() == Kind.TASK ? task(target, month) : indicator(year, target);
    }

    private ScoredTarget task(Target target, int month) {
        Optional<TaskState> state = state(target);
        Optional<TaskStanding> standing = state.flatMap(found -> found.at(month));
        if (standing.isEmpty()) {
            return lacking(target, List.of(Lack.of("BREAKDOWN", target.subject())));
        }
        List<RowStanding> rows = standing.get().rows().stream()
                .filter(row -> target.part().isEmpty() || row.part().equals(target.part()))
                .toList();
        List<Lack> missing = rows.stream()
                .filter(row -> !row.done().missing().isEmpty())
                .map(row -> Lack.of("REPORT", target.subject(), layer(state), row.part(), months(row)))
                .toList();
        if (!missing.isEmpty() || rows.isEmpty()) {
            return lacking(target, rows.isEmpty() ? List.of(Lack.of("BREAKDOWN", target.subject())) : missing);
        }
        BigDecimal wanted =
                target.part().isEmpty() ? standing.get().wanted() : rows.get(0).planned();
        Optional<BigDecimal> done = target.part().isEmpty()
                ? standing.get().done()
                : rows.get(0).done().toDate();
        return Shares.of(done, wanted)
                .map(share -> ScoredTarget.known(target.id(), target.weight(), share))
                .orElseGet(() -> lacking(target, List.of(Lack.of("NOT_DUE", target.subject(), month))));
    }

    private static String layer(Optional<TaskState> state) {
        return state.flatMap(TaskState::breakdown).map(apart -> apart.layer()).orElse("");
    }

    /** A longer run by its ends: 3–12. */
    private static String months(RowStanding row) {
        List<Integer> months = row.done().missing();
        int first = months.get(0);
        int last = months.get(months.size() - 1);
        boolean isRun = months.size() > 2 && last - first == months.size() - 1;
        return isRun ? first + "–" + last : months.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Measured against the path of the plan in the year of the letter. */
    private ScoredTarget indicator(int year, Target target) {
        return plans.find(target.subject())
                .flatMap(board -> board.find(target.part()))
                .map(standing -> standing.judgement())
                .filter(judged -> judged.state() != State.UNKNOWN)
                .filter(judged -> judged.reading().filter(r -> r.year() == year).isPresent())
                .flatMap(judged -> judged.deviation())
                .map(deviation -> ScoredTarget.known(target.id(), target.weight(), BigDecimal.ONE.add(deviation)))
                .orElseGet(() -> lacking(target, List.of(Lack.of("FIGURE", target.part(), Integer.toString(year)))));
    }

    private static ScoredTarget lacking(Target target, List<Lack> lacking) {
        return ScoredTarget.lacking(target.id(), target.weight(), lacking);
    }

    private Optional<TaskState> state(Target target) {
        return Task.Id.read(target.subject())
                .flatMap(tasks::find)
                .map(task -> states.of(List.of(task)).get(0));
    }

    private LateReports late(Letter letter, int month) {
        int late = 0;
        List<Lack> unknown = new ArrayList<>();
        for (Target target : letter.targets()) {
            for (Truth each : target.kind() == Kind.TASK ? late(target, month) : List.<Truth>of()) {
                late += each == Truth.YES ? 1 : 0;
                if (each == Truth.UNKNOWN) {
                    unknown.add(Lack.of("CALENDAR", Integer.toString(letter.year())));
                }
            }
        }
        return new LateReports(late, unknown.stream().distinct().toList());
    }

    private List<Truth> late(Target target, int month) {
        return state(target).stream()
                .flatMap(state -> state.schedule().stream()
                        .flatMap(schedule -> schedule.rows().stream())
                        .filter(plan -> target.part().isEmpty() || plan.part().equals(target.part()))
                        .flatMap(plan -> late(state, plan, month).stream()))
                .toList();
    }

    private List<Truth> late(TaskState state, MonthlyPlan plan, int month) {
        Task task = state.task();
        List<TaskReport> first = reportStore.first(List.of(task.id())).getOrDefault(task.id(), List.of()).stream()
                .filter(report -> report.part().equals(plan.part()))
                .toList();
        List<Reported> said = first.stream().map(TaskReport::said).toList();
        List<Truth> found = new ArrayList<>();
        for (int m = 1; m <= month; m++) {
            int asked = m;
            Optional<LocalDate> on = first.stream()
                    .filter(report -> report.month() == asked)
                    .map(TaskReport::on)
                    .findFirst();
            if (on.isPresent() || Done.upTo(m, plan, said).missing().contains(m)) {
                found.add(reports.isLate(task.year(), m, on));
            }
        }
        return found;
    }
}

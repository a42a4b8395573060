package io.tuji.task.internal;

import io.tuji.engine.plan.task.Done;
import io.tuji.engine.plan.task.Ranks;
import io.tuji.engine.plan.task.Reported;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.Shares;
import io.tuji.engine.plan.task.TaskJudge;
import io.tuji.engine.plan.task.TaskStanding;
import io.tuji.task.Bulletin;
import io.tuji.task.Bulletin.Line;
import io.tuji.task.Bulletins;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class BulletinService implements Bulletins {

    private final TaskStore tasks;
    private final TaskStates states;
    private final Clock clock;

    BulletinService(TaskStore tasks, TaskStates states, Clock clock) {
        this.tasks = tasks;
        this.states = states;
        this.clock = clock;
    }

    /** A task in its month, with the one of the year before that counts into the same measure. */
    private record Case(TaskState state, TaskStanding standing, Optional<TaskStanding> before, int month) {

        BigDecimal time() {
            return Shares.ofTime(month, state.task().lastMonth());
        }

        Optional<BigDecimal> inMonth(RowStanding row) {
            return Done.in(month, row.plan(), said(row));
        }

        private List<Reported> said(RowStanding row) {
            return state.reports().stream()
                    .filter(report -> report.part().equals(row.part()))
                    .map(TaskReport::said)
                    .toList();
        }
    }

    @Override
    public Optional<Bulletin> find(int year, int month) {
        if (month < 1 || month > TaskJudge.lastEnded(year, LocalDate.now(clock))) {
            return Optional.empty();
        }
        List<TaskState> before = states.of(tasks.standing(year - 1));
        List<Line> lines = states.of(tasks.standing(year)).stream()
                .flatMap(state -> state.at(month).stream()
                        .map(standing -> new Case(state, standing, before(state, before, month), month)))
                .flatMap(one -> lines(one).stream())
                .toList();
        return Optional.of(new Bulletin(year, month, lines));
    }

    private static Optional<TaskStanding> before(TaskState state, List<TaskState> all, int month) {
        return all.stream()
                .filter(other -> state.task().measure().isPresent()
                        && other.task().measure().equals(state.task().measure()))
                .findFirst()
                .flatMap(other -> other.at(month));
    }

    private static List<Line> lines(Case one) {
        List<RowStanding> rows = one.standing().rows();
        List<Optional<Integer>> ranks =
                Ranks.of(rows.stream().map(RowStanding::share).toList());
        List<Line> lines = new ArrayList<>();
        lines.add(whole(one));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(part(one, rows.get(i), ranks.get(i)));
        }
        return lines;
    }

    private static Line whole(Case one) {
        BigDecimal target = one.state().task().quantity().amount();
        Optional<BigDecimal> share = Shares.of(one.standing().done(), target);
        Optional<BigDecimal> inMonth = one.standing().rows().stream()
                .map(one::inMonth)
                .reduce((a, b) -> a.flatMap(known -> b.map(known::add)))
                .flatMap(known -> known);
        return new Line(
                one.state().task(),
                layer(one),
                Optional.empty(),
                target,
                inMonth,
                one.standing().done(),
                share,
                one.time(),
                share.map(known -> Shares.lead(known, one.time())),
                one.standing().light(),
                Optional.empty(),
                one.before().flatMap(TaskStanding::done),
                one.standing().silent().stream().map(RowStanding::part).toList());
    }

    private static Line part(Case one, RowStanding row, Optional<Integer> rank) {
        return new Line(
                one.state().task(),
                layer(one),
                Optional.of(row.part()),
                row.plan().total(),
                one.inMonth(row),
                row.done().toDate(),
                row.share(),
                one.time(),
                row.share().map(known -> Shares.lead(known, one.time())),
                row.light(),
                rank,
                one.before()
                        .flatMap(standing -> standing.row(row.part()))
                        .flatMap(earlier -> earlier.done().toDate()),
                row.done().missing().isEmpty() ? List.of() : List.of(row.part()));
    }

    private static String layer(Case one) {
        return one.state().breakdown().map(apart -> apart.layer()).orElse("");
    }
}

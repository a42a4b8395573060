package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.plan.task.Split;
import io.tuji.task.Breakdowns.Fill;
import io.tuji.task.Breakdowns.Part;
import io.tuji.task.Breakdowns.TypedRow;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskBreakdown.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills the table of a breakdown before anybody types: in equal parts, or in the proportions of the year before. */
@Component
class TableFilling {

    private static final int DECIMALS = 2;
    private static final int MONTHS = 12;

    private final TaskStore tasks;
    private final BreakdownStore breakdowns;

    TableFilling(TaskStore tasks, BreakdownStore breakdowns) {
        this.tasks = tasks;
        this.breakdowns = breakdowns;
    }

    Optional<List<TypedRow>> fill(Task task, String layer, List<Part> parts, Fill fill) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return fill == Fill.EQUAL
                ? Optional.of(equal(task, parts))
                : before(task, layer).map(last -> asBefore(task, parts, last));
    }

    private static List<TypedRow> equal(Task task, List<Part> parts) {
        int decimals = decimals(task);
        List<BigDecimal> wholes = Split.equally(task.quantity().amount(), parts.size(), decimals);
        List<TypedRow> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(row(parts.get(i), "", Split.equally(wholes.get(i), task.lastMonth(), decimals)));
        }
        return rows;
    }

    /** Of the task of the year before that counts into the same measure, over the same layer. */
    private Optional<TaskBreakdown> before(Task task, String layer) {
        List<Task.Id> same = tasks.standing(task.year() - 1).stream()
                .filter(other -> task.measure().isPresent() && other.measure().equals(task.measure()))
                .map(Task::id)
                .toList();
        return breakdowns.accepted(same).values().stream()
                .filter(breakdown -> breakdown.layer().equals(layer))
                .findFirst();
    }

    private static List<TypedRow> asBefore(Task task, List<Part> parts, TaskBreakdown last) {
        List<BigDecimal> shares = parts.stream()
                .flatMap(part -> months(last, part).limit(task.lastMonth()))
                .toList();
        if (shares.stream().noneMatch(share -> share.signum() > 0)) {
            return equal(task, parts);
        }
        List<BigDecimal> amounts = Split.inShares(task.quantity().amount(), shares, decimals(task));
        List<TypedRow> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int from = i * task.lastMonth();
            String owner = last.row(parts.get(i).id())
                    .flatMap(Row::owner)
                    .map(OrgUnitId::value)
                    .map(Object::toString)
                    .orElse("");
            rows.add(row(parts.get(i), owner, amounts.subList(from, from + task.lastMonth())));
        }
        return rows;
    }

    private static Stream<BigDecimal> months(TaskBreakdown last, Part part) {
        return last.row(part.id())
                .map(row -> row.months().stream())
                .orElseGet(() -> Stream.generate(() -> BigDecimal.ZERO).limit(MONTHS));
    }

    private static TypedRow row(Part part, String owner, List<BigDecimal> amounts) {
        Stream<String> written = amounts.stream().map(amount -> plain(amount));
        Stream<String> none = Stream.generate(() -> "").limit(MONTHS - amounts.size());
        return new TypedRow(part.id(), owner, Stream.concat(written, none).toList());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private static int decimals(Task task) {
        return task.quantity().unit().isCount() ? 0 : DECIMALS;
    }
}

package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.task.Breakdowns.Part;
import io.tuji.task.Breakdowns.Typed;
import io.tuji.task.Breakdowns.TypedRow;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the table of a breakdown as people type or paste it. */
@Component
class TableTyped {

    private static final int MONTHS = 12;

    private final TaskTyped reader;

    TableTyped(TaskTyped reader) {
        this.reader = reader;
    }

    /** The parts to which anything is given, in the order of the table. */
    List<Row> read(Task task, Typed typed, List<Part> parts, Problems problems) {
        if (parts.isEmpty()) {
            problems.add(TaskProblem.LAYER_UNKNOWN, Place.field("layer"), typed.layer());
            return List.of();
        }
        Map<String, Part> known = parts.stream().collect(Collectors.toMap(Part::id, Function.identity()));
        Set<String> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (TypedRow row : typed.rows()) {
            line++;
            Optional<Part> part = Optional.ofNullable(known.get(row.part())).filter(p -> seen.add(p.id()));
            if (part.isEmpty()) {
                problems.add(TaskProblem.PART_UNKNOWN, Place.row(line), row.part());
            } else {
                read(task, row, part.get(), line, problems).ifPresent(rows::add);
            }
        }
        if (rows.isEmpty() && !problems.hasErrors()) {
            problems.add(TaskProblem.NOTHING_PLANNED, Place.nowhere());
        }
        return rows;
    }

    private Optional<Row> read(Task task, TypedRow typed, Part part, int line, Problems problems) {
        List<BigDecimal> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(amount(typed, month, line, problems));
        }
        Optional<OrgUnitId> owner = part.owner().or(() -> reader.unit("owner", typed.owner(), problems));
        boolean isLate = months.stream().skip(task.lastMonth()).anyMatch(amount -> amount.signum() > 0);
        if (isLate) {
            problems.add(TaskProblem.AFTER_DEADLINE, Place.row(line), part.name(), Integer.toString(task.lastMonth()));
        }
        boolean isNothing = months.stream().allMatch(amount -> amount.signum() == 0);
        return isNothing ? Optional.empty() : Optional.of(new Row(part.id(), owner, months));
    }

    private static BigDecimal amount(TypedRow typed, int month, int line, Problems problems) {
        String text = month <= typed.months().size() ? typed.months().get(month - 1) : "";
        if (text.isBlank()) {
            return BigDecimal.ZERO;
        }
        Optional<BigDecimal> amount = TypedText.number(text);
        if (amount.isEmpty()) {
            problems.add(TaskProblem.AMOUNT_FORM, Place.row(line).atColumn(month), text);
        }
        return amount.orElse(BigDecimal.ZERO);
    }
}

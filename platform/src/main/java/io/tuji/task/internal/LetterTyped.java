package io.tuji.task.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.plan.Plans;
import io.tuji.task.Letter.Kind;
import io.tuji.task.Letter.Target;
import io.tuji.task.Letters.TypedTarget;
import io.tuji.task.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the targets of a letter as they are chosen and weighted. */
@Component
class LetterTyped {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PARTS = 3;

    private final TaskStore tasks;
    private final Plans plans;

    LetterTyped(TaskStore tasks, Plans plans) {
        this.tasks = tasks;
        this.plans = plans;
    }

    /** Lines without a target are left out. */
    List<Target> read(List<TypedTarget> typed, Problems problems) {
        List<Target> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int line = 0;
        for (TypedTarget row : typed) {
            line++;
            if (!row.target().isBlank()) {
                Optional<BigDecimal> weight = weight(row.weight(), line, problems);
                if (!seen.add(row.target())) {
                    problems.add(TaskProblem.TARGET_TWICE, Place.row(line), row.target());
                }
                target(row.target(), weight.orElse(BigDecimal.ONE), line, problems)
                        .ifPresent(targets::add);
            }
        }
        BigDecimal sum = targets.stream().map(Target::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!problems.hasErrors() && sum.compareTo(WHOLE) != 0) {
            problems.add(TaskProblem.WEIGHTS_SUM, Place.nowhere(), sum.toPlainString());
        }
        return targets;
    }

    private static Optional<BigDecimal> weight(String typed, int line, Problems problems) {
        Optional<BigDecimal> weight = TypedText.number(typed).filter(number -> number.signum() > 0);
        if (weight.isEmpty()) {
            problems.add(TaskProblem.WEIGHT_FORM, Place.row(line), typed);
        }
        return weight;
    }

    private Optional<Target> target(String typed, BigDecimal weight, int line, Problems problems) {
        String[] parts = typed.split(":", PARTS);
        Optional<Target> target = parts.length < PARTS
                ? Optional.empty()
                : kind(parts[0])
                        .map(kind -> new Target(kind, parts[1], parts[2], weight))
                        .filter(this::isThere);
        if (target.isEmpty()) {
            problems.add(TaskProblem.TARGET_UNKNOWN, Place.row(line), typed);
        }
        return target;
    }

    private static Optional<Kind> kind(String typed) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    private boolean isThere(Target target) {
        return target.kind() == Kind.TASK
                ? Task.Id.read(target.subject()).flatMap(tasks::find).isPresent()
                : plans.find(target.subject())
                        .flatMap(board -> board.find(target.part()))
                        .isPresent();
    }
}

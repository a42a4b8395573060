package io.tuji.funnel.internal;

import io.tuji.funnel.internal.StuckRow.Cause;
import io.tuji.promotion.Hindrances;
import io.tuji.promotion.Hindrances.Hindrance;
import io.tuji.promotion.Project;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What other modules say holds projects up, of each project the most pressing, for SQL to join and rows to tell.
 *
 * <p>A late one weighs more than any clock of a stage, one in time more than a step that is late: somebody has said that it holds the project up.
 */
record HeldUp(Map<Long, Hindrance> worst) {

    static final int LATE = 3_000_000;
    static final int DUE = 2_000_000;
    static final int RED = 1_000_000;
    private static final int NEAR = 500_000;
    private static final int IN_TIME = 400_000;

    static HeldUp of(List<Hindrances> sources) {
        Map<Long, Hindrance> worst = new HashMap<>();
        sources.stream()
                .flatMap(source -> source.running().stream())
                .forEach(one -> worst.merge(
                        one.project().value(), one, BinaryOperator.maxBy(Comparator.comparingInt(HeldUp::weight))));
        return new HeldUp(Map.copyOf(worst));
    }

    static int weight(Hindrance hindrance) {
        int days = hindrance.days().orElse(0);
        return switch (hindrance.pressure()) {
            case LATE -> LATE + hindrance.over();
            case NEAR -> NEAR + days;
            case IN_TIME -> IN_TIME + days;
        };
    }

    Optional<Hindrance> find(Project.Id project) {
        return Optional.ofNullable(worst.get(project.value()));
    }

    /** Those of clocks first. */
    Stream<Cause> causes() {
        return Stream.concat(
                Cause.OF_CLOCKS.stream(),
                worst.values().stream().map(Cause::of).distinct().sorted(Comparator.comparing(Cause::id)));
    }

    Map<String, Object> parameters() {
        Collection<Hindrance> all = worst.values();
        return Map.of(
                "heldProjects",
                all.stream().map(one -> one.project().value()).toArray(Long[]::new),
                "heldCauses",
                all.stream().map(Hindrance::cause).toArray(String[]::new),
                "heldDays",
                all.stream().map(one -> one.days().orElse(null)).toArray(Integer[]::new),
                "heldWeights",
                all.stream().map(HeldUp::weight).toArray(Integer[]::new));
    }
}

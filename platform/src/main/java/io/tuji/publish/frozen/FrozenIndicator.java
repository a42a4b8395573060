package io.tuji.publish.frozen;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.plan.TargetKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One indicator with its metadata and the figures that are published of it.
 *
 * @param unit symbol of the unit in which levels stand
 * @param definition what is measured and at which calibre; empty where nobody has said
 * @param method how the figure comes about; empty where nobody has said
 * @param figures the earliest period first, of the whole district before its parts
 */
public record FrozenIndicator(
        String measure,
        Label name,
        String unit,
        Optional<Target> target,
        Label definition,
        Label method,
        List<FrozenFigure> figures) {

    /**
     * What the plan wants.
     *
     * @param unit symbol of its own unit, as growth is percent
     * @param year by which it is wanted; empty where the plan does not say
     */
    public record Target(TargetKind kind, BigDecimal value, String unit, Optional<Integer> year) {}

    private static final Comparator<FrozenFigure> ORDER = Comparator.comparing(FrozenFigure::when)
            .thenComparing(figure -> figure.area().map(FrozenFigure.Area::code).orElse(""));

    public FrozenIndicator {
        figures = figures.stream().sorted(ORDER).toList();
    }

    /** Of the whole district, the earliest first. */
    public List<FrozenFigure> ofWhole() {
        return figures.stream().filter(figure -> figure.area().isEmpty()).toList();
    }

    public Optional<FrozenFigure> latest() {
        return ofWhole().stream().reduce((earlier, later) -> later);
    }
}

package io.tuji.publish.site;

import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenIndicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One indicator of one release for the eye.
 *
 * @param rows the latest period first
 * @param history all releases that speak of it, the latest first
 */
public record IndicatorView(
        Edition edition,
        FrozenIndicator indicator,
        Optional<FigureChart> chart,
        List<Row> rows,
        List<Edition> history) {

    /** @param revised what the last release before said that said something else */
    public record Row(FrozenFigure figure, Optional<Revision> revised) {}

    /** @param editions all releases, the latest first */
    static IndicatorView of(Edition edition, FrozenIndicator indicator, List<Edition> editions, SiteWords words) {
        List<Edition> history = editions.stream()
                .filter(e -> e.content().find(indicator.measure()).isPresent())
                .toList();
        List<Edition> earlier =
                history.stream().dropWhile(e -> !e.equals(edition)).skip(1).toList();
        List<Row> rows = indicator.figures().stream()
                .map(figure -> new Row(figure, revised(indicator.measure(), figure, earlier)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(rows);
        return new IndicatorView(edition, indicator, FigureChart.of(indicator, words), List.copyOf(rows), history);
    }

    /** Looks into the last release before that spoke of it. */
    private static Optional<Revision> revised(String measure, FrozenFigure figure, List<Edition> earlier) {
        return earlier.stream()
                .flatMap(edition -> edition.content().find(measure).stream()
                        .flatMap(before -> before.figures().stream())
                        .filter(before -> before.saysOfTheSameAs(figure))
                        .map(before -> new Revision(edition.code(), before)))
                .findFirst()
                .filter(revision -> differs(revision.before(), figure));
    }

    private static boolean differs(FrozenFigure before, FrozenFigure now) {
        boolean sameLevel = before.level().isPresent() == now.level().isPresent()
                && before.level().stream().allMatch(l -> l.compareTo(now.level().orElse(l)) == 0);
        boolean sameGrowth = before.growth().isPresent() == now.growth().isPresent()
                && before.growth().stream()
                        .allMatch(g -> g.percent()
                                        .compareTo(now.growth()
                                                .map(FrozenFigure.Growth::percent)
                                                .orElse(g.percent()))
                                == 0);
        return !sameLevel || !sameGrowth || before.bound() != now.bound();
    }

    public FrozenFigure latest() {
        return indicator.latest().orElseGet(() -> rows.get(0).figure());
    }

    /** Who the figures are from, each once. */
    public List<String> sources() {
        return indicator.figures().stream().map(FrozenFigure::source).distinct().toList();
    }
}

package io.tuji.plan.web;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.PlanObservation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of the district beside each other, measure by measure: what each has come to, and how much that is more than in the same
 * period a year before.
 *
 * @param areas ids of the columns
 */
public record HeatTable(List<String> areas, List<Row> rows) {

    /** Growth from which a cell has the deepest tint, either way. */
    private static final BigDecimal DEEP = new BigDecimal("0.10");

    private static final int SHADES = 3;

    /** @param cells one a column */
    public record Row(AreaLayer.Key key, List<Cell> cells) {}

    /**
     * @param growth against the same period a year before, as a fraction; empty where that is not known
     * @param shade from −3 to 3; 0 also where growth is not known
     */
    public record Cell(Optional<PlanObservation> said, Optional<BigDecimal> growth, int shade) {}

    /** Of each measure the latest period of which parts are known. */
    static HeatTable of(List<String> areas, List<AreaLayer.Key> keys, Function<AreaLayer.Key, AreaLayer> layers) {
        List<Row> rows = keys.stream().collect(Collectors.groupingBy(AreaLayer.Key::measure)).values().stream()
                .map(ofMeasure -> row(areas, ofMeasure, layers))
                .sorted(Comparator.comparing((Row row) -> row.key().period())
                        .reversed()
                        .thenComparing(row -> row.key().measure()))
                .toList();
        return new HeatTable(areas, rows);
    }

    private static Row row(List<String> areas, List<AreaLayer.Key> keys, Function<AreaLayer.Key, AreaLayer> layers) {
        AreaLayer.Key latest =
                keys.stream().max(Comparator.comparing(AreaLayer.Key::period)).orElseThrow();
        Period yearBefore = latest.period().samePeriodLastYear();
        Map<String, PlanObservation> now = layers.apply(latest).said();
        Map<String, PlanObservation> before =
                layers.apply(new AreaLayer.Key(latest.measure(), yearBefore)).said();
        return new Row(
                latest,
                areas.stream()
                        .map(area -> cell(Optional.ofNullable(now.get(area)), Optional.ofNullable(before.get(area))))
                        .toList());
    }

    private static Cell cell(Optional<PlanObservation> now, Optional<PlanObservation> before) {
        Optional<BigDecimal> growth = stated(now)
                .or(() -> level(now)
                        .flatMap(to -> level(before)
                                .filter(from -> from.unit().measuresSameAs(to.unit())
                                        && from.amount().signum() > 0)
                                .map(from -> to.to(from.unit())
                                        .amount()
                                        .divide(from.amount(), MathContext.DECIMAL64)
                                        .subtract(BigDecimal.ONE))));
        return new Cell(now, growth, growth.map(HeatTable::shade).orElse(0));
    }

    /** What a source says of the growth itself is better than any ratio of levels. */
    private static Optional<BigDecimal> stated(Optional<PlanObservation> now) {
        return now.flatMap(said -> said.what()
                .growth()
                .filter(growth -> growth.over().equals(said.what().period()))
                .map(growth -> growth.percent().movePointLeft(2)));
    }

    /** A bound is no value from which growth could be taken. */
    private static Optional<Quantity> level(Optional<PlanObservation> said) {
        return said.filter(o -> o.what().bound() == Bound.EXACT)
                .flatMap(o -> o.what().level());
    }

    private static int shade(BigDecimal growth) {
        int steps = growth.abs()
                .multiply(BigDecimal.valueOf(SHADES))
                .divide(DEEP, MathContext.DECIMAL64)
                .intValue();
        return growth.signum() * Math.min(SHADES, steps + 1);
    }
}

package io.tuji.district.internal;

import io.tuji.district.Measure;
import io.tuji.district.Observation;
import io.tuji.district.Observation.Growth;
import io.tuji.district.Origin;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads observations.csv. Sources may disagree; one source that says one thing twice is a fault. */
final class ObservationsReader {

    static final List<String> COLUMNS = List.of(
            "indicator",
            "name_zh",
            "period",
            "value",
            "unit",
            "growth_pct",
            "growth_over",
            "certainty",
            "bound",
            "source",
            "note");

    /** Columns that a file may leave out. */
    static final Set<String> OPTIONAL = Set.of("price_basis", "grade");

    private record Said(String measure, Period period, String source) {}

    private final Map<String, Unit> units;
    private final Map<Said, Integer> first = new HashMap<>();

    ObservationsReader(List<Measure> measures) {
        units = new HashMap<>();
        measures.forEach(measure -> units.put(measure.id(), measure.unit()));
    }

    Optional<Observation> read(CsvRow row) {
        String measure = row.reference("indicator", Family.MEASURE);
        String label = row.text("name_zh");
        Period period = row.period("period");
        Known<Quantity> quantity = quantity(row, measure);
        Optional<Growth> growth = growth(row);
        if (row.find("value").isEmpty() && row.find("growth_pct").isEmpty()) {
            row.report(PackProblem.OBSERVATION_EMPTY, row.place().atField("value"), measure);
        }
        var certainty = row.word("certainty", Certainty.class);
        var bound = row.word("bound", Bound.class);
        var basis = row.optionalWord("price_basis", PriceBasis.class);
        var grade = row.optionalWord("grade", Grade.class);
        Origin origin = row.origin();
        checkTwice(row, new Said(measure, period, origin.source()));
        return row.make(() -> new Observation(
                measure,
                label,
                period,
                quantity,
                row.unit("unit"),
                growth,
                certainty,
                bound,
                basis,
                grade,
                origin,
                row.line()));
    }

    private Known<Quantity> quantity(CsvRow row, String measure) {
        Unit unit = row.unit("unit");
        Known<Quantity> quantity = row.known("value", () -> row.quantity("value", "unit"));
        Unit level = units.getOrDefault(measure, unit);
        if (quantity.find().isPresent() && !unit.measuresSameAs(level)) {
            row.report(PackProblem.UNIT_UNLIKE, row.cell("unit").place(), unit, level);
        }
        return quantity;
    }

    private static Optional<Growth> growth(CsvRow row) {
        row.bothOrNeither("growth_pct", "growth_over");
        boolean given =
                row.find("growth_pct").isPresent() && row.find("growth_over").isPresent();
        return given ? Optional.of(new Growth(row.number("growth_pct"), row.period("growth_over"))) : Optional.empty();
    }

    private void checkTwice(CsvRow row, Said said) {
        Integer before = first.putIfAbsent(said, row.line());
        if (before != null) {
            row.report(PackProblem.OBSERVATION_TWICE, row.place(), said.measure, said.period, said.source, before);
        }
    }
}

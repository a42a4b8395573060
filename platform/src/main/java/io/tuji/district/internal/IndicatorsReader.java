package io.tuji.district.internal;

import io.tuji.district.Indicator;
import io.tuji.district.Measure;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.plan.Baseline;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;

/** Reads measures.csv and indicators.csv. Several plans may want something of one measure, under the name each gives it. */
final class IndicatorsReader {

    static final List<String> MEASURE_COLUMNS = List.of("id", "name_zh", "name_en", "unit");
    static final List<String> INDICATOR_COLUMNS = List.of(
            "plan",
            "id",
            "name_zh",
            "name_en",
            "kind",
            "unit",
            "baseline_year",
            "baseline",
            "target_year",
            "target",
            "target_unit",
            "headline",
            "binding",
            "ask",
            "source",
            "note");

    private IndicatorsReader() {}

    static Optional<Measure> measure(CsvRow row) {
        return readMeasure(row, Family.MEASURE);
    }

    static Optional<Indicator> indicator(CsvRow row) {
        String plan = row.reference("plan", Family.PLAN);
        Optional<Measure> measure = readMeasure(row);
        row.declareShared(Family.MEASURE, "id");
        row.declareShared(Family.INDICATOR, "id");
        row.declare(Family.TARGET, "id", plan + " " + row.text("id"));
        var kind = row.word("kind", TargetKind.class);
        Known<Baseline> baseline = baseline(row);
        Known<Integer> targetYear = row.known("target_year", () -> row.year("target_year"));
        var target = row.quantity("target", "target_unit");
        boolean headline = row.yes("headline");
        var binding = row.truth("binding");
        String ask = row.optional("ask").orElse(row.reading.keeper());
        Origin origin = row.origin();
        checkYears(row, baseline, targetYear);
        return row.make(() -> new Indicator(
                plan, measure.orElseThrow(), kind, baseline, targetYear, target, headline, binding, ask, origin));
    }

    private static Optional<Measure> readMeasure(CsvRow row, Family... families) {
        String id = row.id("id", families);
        Name name = row.name();
        var unit = row.unit("unit");
        return row.make(() -> new Measure(id, name, unit));
    }

    private static Known<Baseline> baseline(CsvRow row) {
        row.bothOrNeither("baseline_year", "baseline");
        return row.known(
                "baseline",
                () -> new Baseline(
                        row.find("baseline_year").isPresent() ? row.year("baseline_year") : 0,
                        row.quantity("baseline", "unit")));
    }

    private static void checkYears(CsvRow row, Known<Baseline> baseline, Known<Integer> target) {
        baseline.find()
                .map(Baseline::year)
                .ifPresent(from -> target.find()
                        .filter(to -> to <= from)
                        .ifPresent(to -> row.report(
                                PackProblem.TARGET_BEFORE_BASELINE,
                                row.cell("target_year").place(),
                                from,
                                to)));
    }
}

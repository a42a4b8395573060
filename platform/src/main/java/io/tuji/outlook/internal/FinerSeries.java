package io.tuji.outlook.internal;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.series.Accrual;
import io.tuji.engine.series.Assembly;
import io.tuji.engine.series.Assembly.Run;
import io.tuji.engine.series.Figure;
import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.MergedMonths;
import io.tuji.engine.series.SeriesValue;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.PlanObservation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a measure within the years: its months or quarters as a series, and the whole years that follow from them. */
final class FinerSeries {

    /** With fewer values than two years have, seasons cannot be told from chance. */
    private static final int YEARS = 2;

    private final Aim aim;
    private final List<Figure> figures;
    private final Accrual accrual;

    FinerSeries(Aim aim, List<PlanObservation> said) {
        this.aim = aim;
        this.figures =
                said.stream().flatMap(one -> one.figure(aim.unit()).stream()).toList();
        this.accrual = Accrual.of(
                aim.unit(), said.stream().map(one -> one.what().period()).toList());
    }

    /** What is known, and the years that nobody has stated but whose parts are all known. */
    List<Observed> withWholeYears(List<Observed> known) {
        if (accrual == Accrual.LEVEL) {
            return known;
        }
        Stream<Observed> whole = assembly(Frequency.YEARLY).values().stream()
                .filter(value -> known.stream()
                        .noneMatch(one -> one.period().equals(value.period())
                                && one.level().isPresent()))
                .map(this::observed);
        return Stream.concat(known.stream(), whole).toList();
    }

    private Observed observed(SeriesValue value) {
        Figure last = value.from().get(value.from().size() - 1);
        return new Observed(
                last.id(),
                value.period(),
                Optional.of(new Quantity(value.amount(), aim.unit())),
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                last.vintage(),
                "");
    }

    /** The months up to the last one, else the quarters, without a gap; empty with less than two years of either. */
    Optional<Run> finest() {
        return Stream.of(Frequency.MONTHLY, Frequency.QUARTERLY)
                .flatMap(frequency -> assembly(frequency).lastRun().stream())
                .filter(run ->
                        run.series().size() >= YEARS * run.series().frequency().perYear())
                .findFirst();
    }

    private Assembly assembly(Frequency frequency) {
        return Assembly.of(figures, frequency, accrual, MergedMonths.LEFT_OPEN);
    }
}

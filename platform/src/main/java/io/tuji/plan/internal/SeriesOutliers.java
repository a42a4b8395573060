package io.tuji.plan.internal;

import io.tuji.district.District;
import io.tuji.district.Measure;
import io.tuji.engine.quality.HouseChecks;
import io.tuji.engine.series.Assembly;
import io.tuji.engine.series.Figure;
import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.MergedMonths;
import io.tuji.engine.series.Series;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.internal.ObservationStore.Stamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Outliers of models of the monthly and quarterly series: a model takes up to a second, so they are found beside the work of people. */
@Component
class SeriesOutliers {

    /** Older ones are history: somebody has looked at them, or it no longer matters. */
    private static final int RECENT = 24;

    private static final int FEWEST_MONTHS = 36;
    private static final int FEWEST_QUARTERS = 20;
    private static final Duration AT_A_TIME = Duration.ofSeconds(5);

    private record Done(Series series, List<DataAlarm> alarms) {}

    private final District district;
    private final ObservationService observations;
    private final ObservationStore store;
    private final Clock clock;
    private final Map<String, Done> done = new ConcurrentHashMap<>();
    private Optional<Stamp> seen = Optional.empty();

    SeriesOutliers(District district, ObservationService observations, ObservationStore store, Clock clock) {
        this.district = district;
        this.observations = observations;
        this.store = store;
        this.clock = clock;
    }

    /** What models have found so far. */
    Stream<DataAlarm> found() {
        return done.values().stream().flatMap(one -> one.alarms().stream());
    }

    /** Looks at measures whose series have changed, as many as the time allows; models of the rest wait for the next turn. */
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public synchronized void follow() {
        Stamp stamp = store.stamp();
        if (seen.equals(Optional.of(stamp))) {
            return;
        }
        Instant end = clock.instant().plus(AT_A_TIME);
        List<Measure> measures = district.find().map(pack -> pack.measures()).orElse(List.of());
        boolean isComplete = true;
        for (Measure measure : measures) {
            isComplete &= look(measure, end);
        }
        seen = isComplete ? Optional.of(stamp) : Optional.empty();
    }

    /** False if a model is needed and the time is over. */
    private boolean look(Measure measure, Instant end) {
        List<PlanObservation> said = observations.nowOfWhole(measure.id());
        Optional<Assembly.Run> run = run(measure, said);
        if (run.isEmpty()) {
            done.remove(measure.id());
            return true;
        }
        Series series = run.get().series();
        boolean isDone = Optional.ofNullable(done.get(measure.id()))
                .filter(before -> before.series().equals(series))
                .isPresent();
        if (isDone) {
            return true;
        }
        if (clock.instant().isAfter(end)) {
            return false;
        }
        done.put(measure.id(), new Done(series, alarms(measure, run.get())));
        return true;
    }

    private static List<DataAlarm> alarms(Measure measure, Assembly.Run run) {
        Series series = run.series();
        var first = series.periodAt(Math.max(0, series.size() - RECENT));
        return HouseChecks.outliers(run).stream()
                .filter(finding -> finding.period().compareTo(first) >= 0)
                .map(finding -> DataChecks.alarm(finding, measure, Optional.empty()))
                .toList();
    }

    /** The finest series that is long enough. */
    private static Optional<Assembly.Run> run(Measure measure, List<PlanObservation> said) {
        List<Figure> figures = said.stream()
                .flatMap(one -> one.figure(measure.unit()).stream())
                .toList();
        return lastRun(measure, said, figures, Frequency.MONTHLY, FEWEST_MONTHS)
                .or(() -> lastRun(measure, said, figures, Frequency.QUARTERLY, FEWEST_QUARTERS));
    }

    private static Optional<Assembly.Run> lastRun(
            Measure measure, List<PlanObservation> said, List<Figure> figures, Frequency frequency, int fewest) {
        return Assembly.of(figures, frequency, DataChecks.accrual(measure, said), MergedMonths.SPLIT_BY_DAYS)
                .lastRun()
                .filter(run -> run.series().size() >= fewest);
    }
}

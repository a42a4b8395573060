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
    private long seen = -1;

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

    /** Looks at measures whose series have changed, some at a time; the rest waits for the next turn. */
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public synchronized void follow() {
        long stamp = store.stamp().last();
        if (stamp == seen) {
            return;
        }
        Instant end = clock.instant().plus(AT_A_TIME);
        List<Measure> measures = district.find().map(pack -> pack.measures()).orElse(List.of());
        for (Measure measure : measures) {
            if (clock.instant().isAfter(end)) {
                return;
            }
            look(measure);
        }
        seen = stamp;
    }

    private void look(Measure measure) {
        List<PlanObservation> said = observations.nowOfWhole(measure.id());
        Optional<Assembly.Run> run = run(measure, said);
        if (run.isEmpty()) {
            done.remove(measure.id());
            return;
        }
        Series series = run.get().series();
        boolean isDone = Optional.ofNullable(done.get(measure.id()))
                .filter(before -> before.series().equals(series))
                .isPresent();
        if (!isDone) {
            done.put(measure.id(), new Done(series, alarms(measure, run.get())));
        }
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

package io.tuji.plan.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.DataAlarm.Review;
import io.tuji.plan.DataQuality;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.internal.DataReviewStore.Reviewed;
import io.tuji.plan.internal.ObservationStore.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what was found until figures change, and then looks only at what has. */
@Service
class DataQualityService implements DataQuality {

    private static final Comparator<DataAlarm> ORDER = Comparator.comparing(DataAlarm::importance)
            .thenComparing(DataAlarm::period, Comparator.reverseOrder())
            .thenComparing(DataAlarm::key);

    private final District district;
    private final ObservationService observations;
    private final ObservationStore store;
    private final SeriesOutliers outliers;
    private final DataReviewStore reviews;
    private final AuditLog audit;
    private final Clock clock;
    private final AtomicReference<@Nullable FoundAlarms> kept = new AtomicReference<>();

    DataQualityService(
            District district,
            ObservationService observations,
            ObservationStore store,
            SeriesOutliers outliers,
            DataReviewStore reviews,
            AuditLog audit,
            Clock clock) {
        this.district = district;
        this.observations = observations;
        this.store = store;
        this.outliers = outliers;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<DataAlarm> list() {
        Map<Reviewed, Review> reviewed = reviews.list();
        return Stream.concat(
                        district.find().stream().flatMap(pack -> found(pack).all()), outliers.found())
                .map(alarm -> alarm.with(Optional.ofNullable(reviewed.get(Reviewed.of(alarm)))))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public long countOpen() {
        return list().stream().filter(alarm -> alarm.review().isEmpty()).count();
    }

    @Override
    public Optional<DataAlarm> find(String key) {
        return list().stream().filter(alarm -> alarm.key().equals(key)).findFirst();
    }

    @Override
    @Transactional
    public Review accept(DataAlarm alarm, String reason, Actor actor) {
        Review review = reviews.add(alarm, reason, actor.name(), now());
        audit.record(AuditLog.Entry.of(actor, "data.accept", "data:" + alarm.key())
                .to(Map.of("numbers", alarm.fingerprint()))
                .because(reason));
        return review;
    }

    @Override
    @Transactional
    public Optional<Review> reopen(long review, Actor actor) {
        Optional<Map.Entry<String, Review>> undone = reviews.undo(review, actor.name(), now());
        undone.ifPresent(entry -> audit.record(AuditLog.Entry.of(actor, "data.reopen", "data:" + entry.getKey())
                .from(Map.of("reason", entry.getValue().reason()))));
        return undone.map(Map.Entry::getValue);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What a transaction sees may be taken back, and is not kept. */
    private FoundAlarms found(DistrictPack pack) {
        Stamp stamp = store.stamp();
        LocalDate today = LocalDate.now(clock);
        @Nullable FoundAlarms before = kept.get();
        if (before != null
                && before.isBefore(pack, stamp, today)
                && before.stamp().equals(stamp)) {
            return before;
        }
        DataChecks checks = new DataChecks(pack, today);
        FoundAlarms now = before != null && before.isBefore(pack, stamp, today)
                ? changed(before, stamp, checks)
                : all(pack, stamp, checks);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept.set(now);
        }
        return now;
    }

    private FoundAlarms all(DistrictPack pack, Stamp stamp, DataChecks checks) {
        Map<String, List<PlanObservation>> said = observations.now().stream()
                .collect(Collectors.groupingBy(one -> one.what().measure()));
        Function<String, List<PlanObservation>> saidOf = measure -> said.getOrDefault(measure, List.of());
        Map<String, List<DataAlarm>> house = new TreeMap<>();
        pack.measures().forEach(measure -> house.put(measure.id(), checks.house(measure, saidOf.apply(measure.id()))));
        Map<String, List<DataAlarm>> rules = new TreeMap<>();
        pack.checks().forEach(rule -> rules.put(rule.id(), checks.breaches(rule, saidOf)));
        return new FoundAlarms(pack, stamp, checks.today(), house, rules);
    }

    private FoundAlarms changed(FoundAlarms before, Stamp stamp, DataChecks checks) {
        Set<String> changed = store.changedAfter(before.stamp().last());
        Map<String, List<DataAlarm>> house = new TreeMap<>();
        changed.forEach(id -> checks.pack()
                .findMeasure(id)
                .ifPresent(measure -> house.put(id, checks.house(measure, observations.now(id)))));
        Map<String, List<DataAlarm>> rules = new TreeMap<>();
        checks.pack().checks().stream()
                .filter(rule -> FoundAlarms.concerns(rule, changed))
                .forEach(rule -> rules.put(rule.id(), checks.breaches(rule, observations::now)));
        return before.with(stamp, house, rules);
    }
}

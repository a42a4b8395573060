package io.tuji.plan.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.IndicatorObserved;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ObservationService implements Observations {

    private static final Comparator<PlanObservation> LATEST_FIRST =
            Comparator.comparing((PlanObservation said) -> said.what().period()).reversed();

    private final ObservationStore store;
    private final PackStatements pack;
    private final ClearanceStore clearances;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObservationService(
            ObservationStore store,
            PackStatements pack,
            ClearanceStore clearances,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.pack = pack;
        this.clearances = clearances;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<PlanObservation> now() {
        return together(pack.list(), store.latest());
    }

    /** For the whole district; what is said of its parts judges no target. */
    List<PlanObservation> nowOfWhole() {
        return together(pack.list(), store.latestOfWhole());
    }

    List<PlanObservation> nowOfWhole(String measure) {
        return together(ofPack(measure), store.latestOfWhole(measure));
    }

    @Override
    public List<PlanObservation> now(String measure) {
        return together(ofPack(measure), store.latest(measure));
    }

    private List<PlanObservation> ofPack(String measure) {
        return pack.list().stream()
                .filter(said -> said.what().measure().equals(measure))
                .toList();
    }

    /** An observation that was withdrawn gives its place back to the statement of the pack that it corrected. */
    private static List<PlanObservation> together(List<PlanObservation> ofPack, List<PlanObservation> entered) {
        List<PlanObservation> standing =
                entered.stream().filter(said -> !said.withdrawn()).toList();
        Set<Ref> corrected =
                standing.stream().flatMap(said -> said.corrects().stream()).collect(Collectors.toSet());
        return Stream.concat(ofPack.stream().filter(said -> !corrected.contains(said.ref())), standing.stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public List<PlanObservation> history(String measure) {
        List<PlanObservation> versions = new ArrayList<>(store.history(measure));
        versions.addAll(ofPack(measure));
        return versions;
    }

    @Override
    public Optional<PlanObservation> find(Ref ref) {
        return ref.isOfPack()
                ? store.findCorrecting(ref)
                        .or(() -> pack.list().stream()
                                .filter(said -> said.ref().equals(ref))
                                .findFirst())
                : ref.thread().flatMap(store::find);
    }

    @Override
    public List<AreaLayer.Key> layers(Collection<String> parts) {
        return store.layers(parts);
    }

    /** Of several statements on one place the last one entered is shown. */
    @Override
    public AreaLayer layer(AreaLayer.Key key) {
        Map<String, PlanObservation> said = new HashMap<>();
        store.ofLayer(key).forEach(o -> said.put(o.what().area().orElseThrow(), o));
        return new AreaLayer(key, said);
    }

    @Override
    public List<PlanObservation> recordedAfter(Instant moment, int most) {
        return store.recordedAfter(moment, most);
    }

    @Override
    public Optional<PlanObservation> latestLevel(String measure) {
        return now(measure).stream()
                .filter(said ->
                        said.what().area().isEmpty() && said.what().level().isPresent())
                .findFirst();
    }

    @Override
    @Transactional
    public PlanObservation enter(What what, Actor actor) {
        return enter(what, false, actor);
    }

    private PlanObservation enter(What what, boolean invented, Actor actor) {
        store.oneAtATime();
        return keep(
                new PlanObservation(
                        Ref.of(store.nextThread()), 1, what, moment(), actor, Optional.empty(), false, "", invented),
                Optional.empty());
    }

    @Override
    @Transactional
    public Outcome correct(Ref ref, int version, What what, String reason, Actor actor) {
        return change(ref, version, Optional.of(what), false, reason, actor);
    }

    @Override
    @Transactional
    public Outcome withdraw(Ref ref, int version, boolean withdrawn, String reason, Actor actor) {
        return change(ref, version, Optional.empty(), withdrawn, reason, actor);
    }

    @Override
    @Transactional
    public PlanObservation enterInvented(What what, Actor actor) {
        return enter(what, true, actor);
    }

    @Override
    public long countInvented() {
        return store.invented().size();
    }

    @Override
    @Transactional
    public void eraseInvented(Actor actor) {
        store.oneAtATime();
        List<PlanObservation> last = store.invented();
        store.eraseInvented();
        audit.record(AuditLog.Entry.of(actor, "observation.erase", "observation:invented")
                .from(Map.of("count", Integer.toString(last.size()))));
        last.forEach(said -> events.publishEvent(new IndicatorObserved(
                said.what().measure(), said.what().period().toString(), said.ref(), said.version())));
    }

    private Outcome change(Ref ref, int version, Optional<What> what, boolean withdrawn, String reason, Actor actor) {
        store.oneAtATime();
        Optional<PlanObservation> found = find(ref);
        if (found.isEmpty()) {
            return Outcome.refused(PlanProblem.REF_UNKNOWN.at(Place.nowhere(), ref.text()));
        }
        PlanObservation before = found.get();
        if (before.version() != version) {
            return Outcome.refused(PlanProblem.CHANGED_MEANWHILE.at(
                    Place.nowhere(), before.ref().text(), before.recordedBy().name(), before.version()));
        }
        if (clearances.isLocked(before.ref())) {
            return Outcome.refused(
                    PlanProblem.LOCKED.at(Place.nowhere(), before.ref().text()));
        }
        boolean firstOfPack = before.ref().isOfPack();
        PlanObservation now = new PlanObservation(
                firstOfPack ? Ref.of(store.nextThread()) : before.ref(),
                version + 1,
                what.orElse(before.what()),
                moment(),
                actor,
                firstOfPack ? Optional.of(before.ref()) : before.corrects(),
                withdrawn,
                reason,
                before.invented());
        return new Outcome(Optional.of(keep(now, Optional.of(before))), List.of());
    }

    private Optional<Instant> moment() {
        return Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private PlanObservation keep(PlanObservation now, Optional<PlanObservation> before) {
        store.add(now.ref().thread().orElseThrow(), now);
        String act = before.isEmpty()
                ? "observation.enter"
                : now.withdrawn() ? "observation.withdraw" : "observation.correct";
        AuditLog.Entry entry = AuditLog.Entry.of(
                        now.recordedBy(), act, "observation:" + now.ref().text())
                .from(before.map(ObservationService::words).orElse(Map.of()))
                .to(words(now));
        audit.record(now.reason().isEmpty() ? entry : entry.because(now.reason()));
        What what = now.what();
        events.publishEvent(new IndicatorObserved(what.measure(), what.period().toString(), now.ref(), now.version()));
        return now;
    }

    private static Map<String, String> words(PlanObservation said) {
        What what = said.what();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("measure", what.measure());
        what.area().ifPresent(area -> words.put("area", area));
        words.put("period", what.period().toString());
        what.level().ifPresent(level -> words.put("value", level.toString()));
        what.growth().ifPresent(growth -> words.put("growth", growth.percent().toPlainString() + "% " + growth.over()));
        words.put("certainty", what.certainty() + " " + what.bound());
        what.basis().ifPresent(basis -> words.put("basis", basis.name()));
        what.grade().ifPresent(grade -> words.put("grade", grade.name()));
        words.put("source", what.saidBy());
        if (said.withdrawn()) {
            words.put("withdrawn", "yes");
        }
        return words;
    }
}

package io.tuji.demo.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.demo.Demo;
import io.tuji.demo.internal.DemoStore.Kept;
import io.tuji.district.District;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.Delivery;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.InventedSources;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.job.Job;
import io.tuji.job.JobEnded;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.plan.Observations;
import io.tuji.registry.InventedCompanies;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DemoService implements Demo {

    private static final String TARGET = "registry";

    private final DemoStore store;
    private final District district;
    private final Sources sources;
    private final InventedSources invented;
    private final Imports imports;
    private final Jobs jobs;
    private final InventedCompanies companies;
    private final Observations observations;
    private final DemoPeople people;
    private final AuditLog audit;
    private final Clock clock;

    DemoService(
            DemoStore store,
            District district,
            Sources sources,
            InventedSources invented,
            Imports imports,
            Jobs jobs,
            InventedCompanies companies,
            Observations observations,
            DemoPeople people,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.district = district;
        this.sources = sources;
        this.invented = invented;
        this.imports = imports;
        this.jobs = jobs;
        this.companies = companies;
        this.observations = observations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Park> find() {
        return store.find()
                .map(kept -> new Park(
                        companies.count(),
                        observations.countInvented(),
                        filling(kept).map(Job::id),
                        kept.askedBy().name(),
                        kept.askedAt()));
    }

    @Override
    public boolean isPresent() {
        return store.exists();
    }

    @Override
    @Transactional
    public boolean fill(Actor actor) {
        store.oneAtATime();
        if (store.exists()) {
            return false;
        }
        SourceId source = invented.add(TARGET, freeName(), actor);
        store.add(source, startImport(source, actor), actor, clock.instant());
        audit.record(AuditLog.Entry.of(actor, "demo.fill", "demo:park")
                .to(Map.of("companies", Integer.toString(InventedPark.FIRMS))));
        return true;
    }

    /** People may have given the name to a source of their own. */
    private String freeName() {
        return Stream.concat(
                        Stream.of(Speaker.NAME),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> Speaker.NAME + n))
                .filter(name -> sources.findByName(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private JobId startImport(SourceId source, Actor actor) {
        Ground ground = Ground.of(district.find());
        byte[] file = ParkFile.of(InventedPark.on(ground), ground);
        Received received = imports.receive(new ByteArrayInputStream(file), ParkFile.NAME);
        Order order = new Order(
                source,
                received,
                imports.preview(source, received, Optional.empty()).profile(),
                Delivery.FULL,
                LocalDate.now(clock));
        return imports.start(order, actor).job().orElseThrow();
    }

    /** In the transaction that ends the import, so that the next job begins exactly once. */
    @EventListener
    void on(JobEnded ended) {
        if (ended.state() != JobState.DONE) {
            return;
        }
        store.find()
                .filter(kept ->
                        kept.importJob().equals(ended.id()) && kept.detailsJob().isEmpty())
                .ifPresent(kept -> store.detailsBy(jobs.start(
                        DetailsWork.KIND,
                        Map.of(DetailsWork.SOURCE, Long.toString(kept.source().value())),
                        kept.askedBy())));
    }

    @Override
    @Transactional
    public Optional<Problem> remove(Actor actor) {
        store.oneAtATime();
        Optional<Kept> kept = store.find();
        Optional<Job> filling = kept.flatMap(this::filling);
        if (filling.isPresent()) {
            return filling.map(job -> DemoProblem.STILL_FILLING.at(Place.nowhere(), job.code()));
        }
        kept.ifPresent(park -> erase(park, actor));
        return Optional.empty();
    }

    private void erase(Kept park, Actor actor) {
        long firms = companies.count();
        observations.eraseInvented(actor);
        companies.erase(actor);
        store.clear();
        people.sendAway(actor);
        invented.erase(park.source(), actor);
        audit.record(
                AuditLog.Entry.of(actor, "demo.remove", "demo:park").from(Map.of("companies", Long.toString(firms))));
    }

    /** What was read of the park may be older than the job: an import that is done without a second job has only just ended. */
    private Optional<Job> filling(Kept park) {
        Job taking = jobs.get(park.importJob());
        boolean justEnded = taking.state() == JobState.DONE && park.detailsJob().isEmpty();
        return !taking.state().isEnded() || justEnded
                ? Optional.of(taking)
                : park.detailsJob().map(jobs::get).filter(job -> !job.state().isEnded());
    }
}

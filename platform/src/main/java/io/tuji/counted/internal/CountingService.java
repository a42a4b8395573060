package io.tuji.counted.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.counted.Counted;
import io.tuji.counted.Counting;
import io.tuji.counted.Counting.What;
import io.tuji.counted.Countings;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.roster.Roster;
import io.tuji.roster.Rosters;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountingService implements Countings {

    private final CountingStore store;
    private final CountedYears years;
    private final Rosters rosters;
    private final Facts facts;
    private final District district;
    private final AuditLog audit;
    private final Clock clock;

    CountingService(
            CountingStore store,
            CountedYears years,
            Rosters rosters,
            Facts facts,
            District district,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.rosters = rosters;
        this.facts = facts;
        this.district = district;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Counting> find(Counting.Id id, Visitor visitor) {
        return store.find(id).filter(counting -> maySee(counting, visitor));
    }

    @Override
    public List<Counting> of(Roster.Id roster, Visitor visitor) {
        return store.standing(roster).stream()
                .filter(counting -> maySee(counting, visitor))
                .toList();
    }

    @Override
    public List<Counting> of(String measure, Visitor visitor) {
        return store.standing(measure).stream()
                .filter(counting -> maySee(counting, visitor))
                .toList();
    }

    private boolean maySee(Counting counting, Visitor visitor) {
        return rosters.find(counting.roster(), visitor).isPresent()
                && facts.find(counting.what().fact())
                        .filter(fact -> rosters.reaches(visitor, fact.right()))
                        .isPresent();
    }

    @Override
    public List<Counted> years(Counting counting, Visitor visitor) {
        return measure(counting.what().measure())
                .flatMap(measure -> facts.find(counting.what().fact())
                        .map(fact -> years.list(counting.roster(), fact, measure.unit(), visitor)))
                .orElse(List.of());
    }

    private Optional<Measure> measure(String id) {
        return district.find().flatMap(pack -> pack.findMeasure(id));
    }

    @Override
    @Transactional
    public Outcome declare(Roster.Id roster, What what, Visitor visitor) {
        Problems problems = new Problems();
        if (rosters.find(roster, visitor).filter(found -> !found.closed()).isEmpty()) {
            problems.add(CountingProblem.ROSTER_CLOSED, Place.nowhere());
        }
        check(what, visitor, problems);
        if (problems.hasErrors()) {
            return refused(problems.all());
        }
        Optional<Counting> added =
                store.add(roster, what, visitor.login(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        added.ifPresent(counting -> note("counting.declare", counting, visitor));
        return added.isPresent()
                ? new Outcome(List.of(), added)
                : refused(List.of(CountingProblem.COUNTED_ALREADY.at(Place.field("measure"))));
    }

    private void check(What what, Visitor visitor, Problems problems) {
        DistrictPack pack = district.get();
        Optional<Measure> measure = pack.findMeasure(what.measure());
        Optional<FactDefinition> fact = facts.find(what.fact())
                .filter(CountedYears::isSummedUp)
                .filter(found -> rosters.reaches(visitor, found.right()));
        if (measure.isEmpty()) {
            problems.add(CountingProblem.MEASURE_UNKNOWN, Place.field("measure"), what.measure());
        }
        if (fact.isEmpty()) {
            problems.add(CountingProblem.FACT_UNKNOWN, Place.field("fact"), what.fact());
        }
        what.part()
                .filter(part -> pack.findPart(part).isEmpty())
                .ifPresent(part -> problems.add(CountingProblem.PART_UNKNOWN, Place.field("part"), part));
        measure.map(Measure::unit)
                .ifPresent(wanted -> fact.flatMap(FactDefinition::unit)
                        .filter(unit -> !unit.measuresSameAs(wanted))
                        .ifPresent(
                                unit -> problems.add(CountingProblem.UNIT_UNLIKE, Place.field("fact"), unit, wanted)));
    }

    @Override
    @Transactional
    public Outcome end(Counting.Id id, boolean ended, Visitor visitor) {
        boolean done = ended
                ? store.end(id, visitor.login(), clock.instant().truncatedTo(ChronoUnit.MICROS))
                : store.resume(id);
        Optional<Counting> now = find(id, visitor);
        if (done) {
            now.ifPresent(counting -> note(ended ? "counting.end" : "counting.resume", counting, visitor));
        }
        return now.filter(counting -> counting.ended() != ended).isPresent()
                ? refused(List.of(CountingProblem.COUNTED_ALREADY.at(Place.nowhere())))
                : new Outcome(List.of(), now);
    }

    private void note(String act, Counting counting, Visitor visitor) {
        Map<String, String> words = new TreeMap<>(Map.of(
                "counting", counting.id().code(),
                "measure", counting.what().measure(),
                "fact", counting.what().fact()));
        counting.what().part().ifPresent(part -> words.put("part", part));
        audit.record(AuditLog.Entry.of(
                        visitor.actor(), act, "roster:" + counting.roster().code())
                .to(words));
    }

    private static Outcome refused(List<Problem> problems) {
        return new Outcome(problems, Optional.empty());
    }
}

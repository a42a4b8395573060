package io.tuji.placing.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.Suggestion;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Firm;
import io.tuji.placing.Confirmation.Kind;
import io.tuji.placing.Confirmation.Said;
import io.tuji.placing.Placings;
import io.tuji.placing.internal.PlaceStore.Tally;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PlacingService implements Placings {

    private static final int EXAMPLES = 2;

    private final ConfirmationStore confirmations;
    private final PlaceStore places;
    private final Derivation derivation;
    private final Follower follower;
    private final Registry registry;
    private final District district;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    PlacingService(
            ConfirmationStore confirmations,
            PlaceStore places,
            Derivation derivation,
            Follower follower,
            Registry registry,
            District district,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.confirmations = confirmations;
        this.places = places;
        this.derivation = derivation;
        this.follower = follower;
        this.registry = registry;
        this.district = district;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Overview overview(Visitor visitor) {
        Filter visible = registry.visible(visitor);
        return derivation
                .home()
                .map(Division::code)
                .map(home -> overview(places.tally(home, visible)))
                .orElseGet(() -> new Overview(Map.of(), Map.of(), 0, Optional.empty()));
    }

    private Overview overview(List<Tally> tallies) {
        Map<State, Long> states = new EnumMap<>(State.class);
        Map<String, Long> bySubdistrict = new HashMap<>();
        long waiting = 0;
        for (Tally tally : tallies) {
            waiting += tally.state().isEmpty() ? tally.firms() : 0;
            tally.state().ifPresent(state -> {
                states.merge(state, tally.firms(), Long::sum);
                tally.subdistrict().ifPresent(code -> bySubdistrict.merge(code, tally.firms(), Long::sum));
            });
        }
        return new Overview(states, bySubdistrict, waiting, places.derivedAt());
    }

    @Override
    public List<Question> nextConfirmations(int most, Visitor visitor) {
        Filter visible = registry.visible(visitor);
        return derivation
                .home()
                .map(home ->
                        derivation
                                .placer(home)
                                .gazetteer()
                                .nextConfirmations(places.unconfirmed(home.code(), visible), most)
                                .stream()
                                .map(suggestion -> question(suggestion, visible))
                                .toList())
                .orElse(List.of());
    }

    private Question question(Suggestion suggestion, Filter visible) {
        return new Question(suggestion, places.examples(suggestion, EXAMPLES, visible));
    }

    @Override
    public Optional<CompanyPlace> find(CompanyId company) {
        return places.find(company);
    }

    @Override
    public Optional<Confirmation> find(Confirmation.Id id) {
        return confirmations.find(id);
    }

    @Override
    @Transactional
    public Outcome confirm(Door stretch, String subdistrict, Visitor visitor) {
        Problems problems = new Problems();
        checkSubdistrict(subdistrict, problems);
        return problems.hasErrors()
                ? new Outcome(problems.all(), Optional.empty())
                : said(Said.ofStretch(stretch, subdistrict, Kind.CONFIRMATION), visitor);
    }

    @Override
    @Transactional
    public Outcome confirm(CompanyId id, String subdistrict, Visitor visitor) {
        Problems problems = new Problems();
        checkSubdistrict(subdistrict, problems);
        Optional<Company> company = registry.find(id, visitor);
        Optional<String> address = company.flatMap(c -> c.address().find());
        if (company.isEmpty()) {
            problems.add(PlacingProblem.COMPANY_UNKNOWN, Place.field("company"), id.code());
        } else if (address.isEmpty()) {
            problems.add(PlacingProblem.ADDRESS_UNKNOWN, Place.field("company"), id.code());
        }
        return problems.hasErrors()
                ? new Outcome(problems.all(), Optional.empty())
                : said(ofFirm(id, address.orElseThrow(), subdistrict), visitor);
    }

    private Said ofFirm(CompanyId id, String address, String subdistrict) {
        Optional<Door> door = derivation.home().flatMap(home -> Placer.door(address, home));
        return new Said(Optional.of(new Firm(id, address)), door, subdistrict, Kind.CONFIRMATION, Optional.empty(), 1);
    }

    private void checkSubdistrict(String code, Problems problems) {
        boolean known = district.find().stream()
                .flatMap(pack -> pack.places().subdistricts().stream())
                .anyMatch(s -> s.code().equals(code));
        if (!known) {
            problems.add(PlacingProblem.SUBDISTRICT_UNKNOWN, Place.field("subdistrict"), code);
        }
    }

    private Outcome said(Said said, Visitor visitor) {
        return new Outcome(List.of(), Optional.of(sayAll(List.of(said), visitor).get(0)));
    }

    /** All in one transaction, or none; the roads are looked at once. */
    @Transactional
    public List<Confirmation> sayAll(Collection<Said> said, Visitor visitor) {
        places.oneAtATime();
        List<Confirmation> added = said.stream()
                .map(each -> confirmations.add(each, visitor.login(), clock.instant()))
                .toList();
        added.forEach(confirmation -> note("placing.confirm", confirmation, visitor));
        deriveAll(added);
        return added;
    }

    private void deriveAll(List<Confirmation> changed) {
        changed.stream().map(Confirmation::said).filter(s -> s.door().isEmpty()).forEach(this::derive);
        derivation.on(changed.stream()
                .flatMap(c -> c.said().door().stream())
                .map(Door::road)
                .toList());
    }

    @Override
    @Transactional
    public boolean withdraw(Confirmation.Id id, boolean withdrawn, Visitor visitor) {
        places.oneAtATime();
        boolean done =
                withdrawn ? confirmations.withdraw(id, visitor.login(), clock.instant()) : confirmations.restore(id);
        if (done) {
            Confirmation confirmation = confirmations.find(id).orElseThrow();
            note(withdrawn ? "placing.withdraw" : "placing.restore", confirmation, visitor);
            derive(confirmation.said());
        }
        return done;
    }

    /** The rows of one file have ids without a gap, because confirmations take turns; only the person who brought it in takes it back so. */
    @Transactional
    public void withdrawFile(long first, long last, Visitor visitor) {
        places.oneAtATime();
        List<Confirmation> withdrawn = confirmations.withdrawFile(first, last, visitor.login(), clock.instant());
        withdrawn.forEach(confirmation -> note("placing.withdraw", confirmation, visitor));
        deriveAll(withdrawn);
    }

    private void derive(Said said) {
        said.door()
                .ifPresentOrElse(
                        door -> derivation.on(List.of(door.road())),
                        () -> said.firm().map(Firm::company).ifPresent(derivation::one));
    }

    private void note(String act, Confirmation confirmation, Visitor visitor) {
        Map<String, String> what = new HashMap<>();
        Said said = confirmation.said();
        what.put("subdistrict", said.subdistrict());
        said.door().ifPresent(door -> what.put("road", door.road().name() + " " + door.number()));
        said.firm().ifPresent(firm -> what.put("company", firm.company().code()));
        audit.record(AuditLog.Entry.of(
                        visitor.actor(), act, "place:" + confirmation.id().code())
                .to(what));
    }

    @Override
    @Transactional
    public JobId deriveAll(Visitor visitor) {
        JobId job = jobs.start(PlacingWork.KIND, Map.of(), visitor.actor());
        audit.record(AuditLog.Entry.of(visitor.actor(), "placing.derive", "job:" + job.value()));
        return job;
    }

    @Override
    public void follow() {
        follower.follow();
    }
}

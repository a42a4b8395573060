package io.tuji.placing.internal;

import io.tuji.district.District;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.place.RoadKey;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.internal.PlaceStore.Firm;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Derives places anew, some firms at a time, each time from all that is said at that moment. */
@Component
class Derivation {

    private final PlaceStore places;
    private final ConfirmationStore confirmations;
    private final District district;
    private final Clock clock;

    Derivation(PlaceStore places, ConfirmationStore confirmations, District district, Clock clock) {
        this.places = places;
        this.confirmations = confirmations;
        this.district = district;
        this.clock = clock;
    }

    /** The county whose register it is; empty while no pack is in force. */
    public Optional<Division> home() {
        return district.find()
                .flatMap(pack -> Divisions.current().find(pack.head().division()));
    }

    /** Firms behind the given one; empty at the end. */
    @Transactional
    public Optional<CompanyId> next(long after, int most) {
        List<Firm> firms = derive(home -> places.after(after, home.code(), most));
        return firms.isEmpty()
                ? Optional.empty()
                : Optional.of(firms.get(firms.size() - 1).id());
    }

    /** The number of firms that were looked at; none where there are more changed ones than may be. */
    @Transactional
    public int changed(int most) {
        home().ifPresent(home -> {
            places.oneAtATime();
            places.forgetTheGone(home.code());
        });
        return derive(home -> {
                    List<Firm> firms = places.changed(home.code(), most + 1);
                    return firms.size() > most ? List.of() : firms;
                })
                .size();
    }

    @Transactional
    public void on(Collection<RoadKey> roads) {
        derive(home -> roads.stream()
                .distinct()
                .flatMap(road -> places.on(road, home.code()).stream())
                .toList());
    }

    @Transactional
    public void one(CompanyId company) {
        derive(home -> places.one(company, home.code()));
    }

    /** From all that is said now. */
    public Placer placer(Division home) {
        return new Placer(confirmations.standing(), home, names());
    }

    private Map<String, String> names() {
        Map<String, String> codes = new HashMap<>();
        district.find().stream()
                .flatMap(pack -> pack.places().subdistricts().stream())
                .forEach(subdistrict -> Stream.concat(
                                Stream.of(subdistrict.name().zh()), subdistrict.aliases().stream())
                        .forEach(name -> codes.put(name, subdistrict.code())));
        return codes;
    }

    private List<Firm> derive(Function<Division, List<Firm>> chosen) {
        Optional<Division> home = home();
        if (home.isEmpty()) {
            return List.of();
        }
        places.oneAtATime();
        List<Firm> firms = chosen.apply(home.get());
        if (!firms.isEmpty()) {
            Placer placer = placer(home.get());
            List<CompanyPlace> derived = firms.stream()
                    .map(firm -> placer.place(firm.id(), firm.address()))
                    .toList();
            places.replace(derived, clock.instant());
        }
        return firms;
    }
}

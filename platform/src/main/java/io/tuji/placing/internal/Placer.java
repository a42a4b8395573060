package io.tuji.placing.internal;

import io.tuji.engine.place.Address;
import io.tuji.engine.place.AddressReader;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.Gazetteer;
import io.tuji.engine.place.Placement;
import io.tuji.engine.place.Segment;
import io.tuji.engine.value.Known;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.Basis;
import io.tuji.placing.CompanyPlace.Found;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Said;
import io.tuji.registry.CompanyId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws from what was said where firms lie. */
final class Placer {

    private static final AddressReader READER = new AddressReader();

    private final Division home;
    private final Map<String, String> subdistricts;
    private final Gazetteer gazetteer;
    private final Map<Segment, List<Confirmation.Id>> grounds = new HashMap<>();
    private final Map<CompanyId, List<Confirmation>> ofFirms = new HashMap<>();

    /**
     * @param standing confirmations that are not withdrawn
     * @param subdistricts codes by the names that an address may have for them
     */
    Placer(List<Confirmation> standing, Division home, Map<String, String> subdistricts) {
        this.home = home;
        this.subdistricts = subdistricts;
        List<Segment> segments = new ArrayList<>();
        for (Confirmation confirmation : standing) {
            Said said = confirmation.said();
            said.door().ifPresent(door -> {
                Segment segment = segment(confirmation, door);
                segments.add(segment);
                grounds.computeIfAbsent(segment, s -> new ArrayList<>()).add(confirmation.id());
            });
            said.firm()
                    .filter(firm -> said.door().isEmpty())
                    .ifPresent(firm -> ofFirms.computeIfAbsent(firm.company(), f -> new ArrayList<>())
                            .add(confirmation));
        }
        this.gazetteer = Gazetteer.of(segments);
    }

    private static Segment segment(Confirmation confirmation, Door door) {
        Said said = confirmation.said();
        return new Segment(
                door.road(),
                door.number(),
                said.subdistrict(),
                said.point(),
                said.kind() == Confirmation.Kind.COORDINATES ? Segment.Source.COORDINATES : Segment.Source.CONFIRMATION,
                said.confidence(),
                confirmation.by(),
                confirmation.at().atZone(ZoneOffset.UTC).toLocalDate());
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    static Optional<Door> door(String address, Division home) {
        return Door.of(READER.read(address), home);
    }

    CompanyPlace place(CompanyId company, Optional<String> address) {
        CompanyPlace said = placeBySaid(company, address);
        return address.flatMap(this::named)
                .map(subdistrict -> named(said, subdistrict))
                .orElse(said);
    }

    /** The subdistrict that an address of the district names. */
    private Optional<String> named(String text) {
        Address address = READER.read(text);
        boolean here = address.division()
                .map(division -> Divisions.current().path(home).contains(division))
                .orElse(true);
        return address.find(Address.Kind.SUBDISTRICT)
                .filter(name -> here)
                .flatMap(name -> Optional.ofNullable(subdistricts.get(name)));
    }

    /** What an address names is believed unless somebody has said otherwise of that very number or firm. */
    private static CompanyPlace named(CompanyPlace said, String subdistrict) {
        boolean contradicted = said.state() == State.CONFLICT
                || said.found()
                        .filter(found -> found.basis() != Basis.BETWEEN)
                        .filter(found -> !found.subdistrict().equals(subdistrict))
                        .isPresent();
        List<String> candidates = Stream.concat(
                        Stream.of(subdistrict),
                        Stream.concat(said.found().map(Found::subdistrict).stream(), said.candidates().stream()))
                .distinct()
                .toList();
        return new CompanyPlace(
                said.company(),
                said.address(),
                said.door(),
                contradicted ? State.CONFLICT : State.PLACED,
                contradicted ? Optional.empty() : Optional.of(new Found(subdistrict, 1, Basis.NAMED)),
                contradicted ? candidates : List.of(),
                contradicted ? said.grounds() : List.of());
    }

    private CompanyPlace placeBySaid(CompanyId company, Optional<String> address) {
        Optional<Door> door = address.flatMap(text -> door(text, home));
        if (door.isEmpty()) {
            return ofFirm(company, address);
        }
        if (!door.get().road().division().equals(home.code())) {
            return unplaced(company, address, door, State.ELSEWHERE, List.of());
        }
        Known<Placement> place = gazetteer.place(door.get());
        return place.find()
                .map(found -> placed(company, address, door, found))
                .orElseGet(() -> place.candidates().isEmpty()
                        ? unplaced(company, address, door, State.UNCONFIRMED, List.of())
                        : unplaced(company, address, door, State.CONFLICT, place.candidates()));
    }

    private CompanyPlace placed(CompanyId company, Optional<String> address, Optional<Door> door, Placement found) {
        Basis basis = found.basis() == Placement.Basis.STATED ? Basis.STATED : Basis.BETWEEN;
        return new CompanyPlace(
                company,
                address,
                door,
                State.PLACED,
                Optional.of(new Found(found.place(), found.confidence(), basis)),
                List.of(),
                ids(List.of(found)));
    }

    private CompanyPlace unplaced(
            CompanyId company, Optional<String> address, Optional<Door> door, State state, List<Placement> candidates) {
        return new CompanyPlace(
                company,
                address,
                door,
                state,
                Optional.empty(),
                candidates.stream().map(Placement::place).distinct().toList(),
                ids(candidates));
    }

    private List<Confirmation.Id> ids(List<Placement> placements) {
        return placements.stream()
                .flatMap(placement -> placement.grounds().stream())
                .flatMap(segment -> grounds.getOrDefault(segment, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Without a door only what was said of the firm itself counts, and only of the address that it still has. */
    private CompanyPlace ofFirm(CompanyId company, Optional<String> address) {
        List<Confirmation> said = ofFirms.getOrDefault(company, List.of()).stream()
                .filter(c -> c.said().firm().map(Confirmation.Firm::address).equals(address))
                .toList();
        List<String> places =
                said.stream().map(c -> c.said().subdistrict()).distinct().toList();
        State state = places.isEmpty() ? State.NO_DOOR : places.size() > 1 ? State.CONFLICT : State.PLACED;
        return new CompanyPlace(
                company,
                address,
                Optional.empty(),
                state,
                state == State.PLACED ? Optional.of(new Found(places.get(0), 1, Basis.FIRM)) : Optional.empty(),
                state == State.CONFLICT ? places : List.of(),
                said.stream().map(Confirmation::id).toList());
    }
}

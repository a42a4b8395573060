package io.tuji.engine.place;

import java.util.Optional;

/** Where an address meets its road: what the gazetteer places. */
public record Door(RoadKey road, HouseNumber number) {

    /**
     * Empty where road or number could not be read, or where the address lies in no one county for certain.
     *
     * @param home the county that the register is of: an address that names no county, or only what home lies in, is
     *     taken to be there
     */
    public static Optional<Door> of(Address address, Division home) {
        return division(address, home)
                .flatMap(code -> address.numbered().map(name -> new RoadKey(code, name)))
                .flatMap(road -> address.houseNumber().map(number -> new Door(road, number)));
    }

    private static Optional<String> division(Address address, Division home) {
        if (address.division().isEmpty()) {
            boolean silent = address.find(Address.Kind.DIVISION).isEmpty();
            return silent ? Optional.of(home.code()) : Optional.empty();
        }
        Division named = address.division().get();
        if (named.level() == Division.Level.COUNTY) {
            return Optional.of(named.code());
        }
        return Divisions.current().path(home).contains(named) ? Optional.of(home.code()) : Optional.empty();
    }
}

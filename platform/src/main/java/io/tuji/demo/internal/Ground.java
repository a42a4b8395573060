package io.tuji.demo.internal;

import io.tuji.district.DistrictPack;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where invented firms stand: on roads that do not exist, in the subdistricts of the pack.
 *
 * @param division six digits of the district; empty where no pack is in force
 * @param places each as addresses begin
 */
record Ground(Optional<String> division, List<String> places) {

    /** Stands in the table between a municipality and its districts, and in no address. */
    private static final String NAMELESS_LEVEL = "市辖区";

    Ground {
        places = List.copyOf(places);
    }

    static Ground of(Optional<DistrictPack> pack) {
        List<String> places = pack.stream()
                .flatMap(p -> p.places().subdistricts().stream()
                        .map(s -> district(p) + s.name().zh()))
                .toList();
        return new Ground(pack.map(p -> p.head().division()), places.isEmpty() ? List.of("") : places);
    }

    private static String district(DistrictPack pack) {
        Divisions divisions = Divisions.current();
        return divisions.find(pack.head().division()).map(divisions::path).stream()
                .flatMap(List::stream)
                .map(Division::name)
                .filter(name -> !name.equals(NAMELESS_LEVEL))
                .collect(Collectors.joining());
    }
}

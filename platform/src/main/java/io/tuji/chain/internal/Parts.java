package io.tuji.chain.internal;

import io.tuji.chain.Part;
import io.tuji.district.Area;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Places;
import io.tuji.district.Subdistrict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the district in which firms can be counted: an area counts where it is known to consist of subdistricts. */
final class Parts {

    private final District district;

    Parts(District district) {
        this.district = district;
    }

    List<Part> list() {
        return district.find().map(DistrictPack::places).map(Parts::of).orElse(List.of());
    }

    Part get(String id) {
        return list().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + id));
    }

    private static List<Part> of(Places places) {
        List<String> codes =
                places.subdistricts().stream().map(Subdistrict::code).toList();
        Stream<Part> subdistricts =
                places.subdistricts().stream().map(s -> new Part(s.code(), s.name(), List.of(s.code())));
        return Stream.concat(subdistricts, places.areas().flatMap(area -> part(area, codes).stream()))
                .toList();
    }

    private static Optional<Part> part(Area area, List<String> codes) {
        return area.members()
                .find()
                .filter(members -> !members.isEmpty() && codes.containsAll(members))
                .map(members -> new Part(area.id(), area.name(), members));
    }
}

package io.tuji.district;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything in the district that has a name and a position. Codes and ids are unique over all kinds of place. */
public record Places(List<Subdistrict> subdistricts, List<Site> sites, List<Layer> layers) {

    public Places {
        subdistricts = List.copyOf(subdistricts);
        sites = List.copyOf(sites);
        layers = List.copyOf(layers);
    }

    public Stream<Area> areas() {
        return layers.stream().flatMap(layer -> layer.areas().stream());
    }

    /** The name behind a code or id; empty if there is no such place. */
    public Optional<Name> findName(String place) {
        Stream<Optional<Name>> names = Stream.of(
                subdistricts.stream()
                        .filter(s -> s.code().equals(place))
                        .map(Subdistrict::name)
                        .findFirst(),
                sites.stream().filter(s -> s.id().equals(place)).map(Site::name).findFirst(),
                areas().filter(a -> a.id().equals(place)).map(Area::name).findFirst());
        return names.flatMap(Optional::stream).findFirst();
    }
}

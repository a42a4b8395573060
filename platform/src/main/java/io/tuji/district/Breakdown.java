package io.tuji.district;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to take the district apart. Subdistricts, and areas of one layer, lie beside each other; clusters may share firms.
 *
 * @param id as it stands in addresses
 * @param name of the layer; what subdistricts and clusters are called is up to the language of the reader
 */
public record Breakdown(String id, Kind kind, Optional<Name> name, List<Part> parts) {

    public enum Kind {
        SUBDISTRICTS,
        LAYER,
        CLUSTERS
    }

    /** @param id code of a subdistrict, id of an area or of a cluster */
    public record Part(String id, Name name) {}

    public Breakdown {
        parts = List.copyOf(parts);
    }

    public List<String> ids() {
        return parts.stream().map(Part::id).toList();
    }

    /** Subdistricts first, then the layers as the pack orders them, clusters last; none without parts. */
    static List<Breakdown> of(DistrictPack pack) {
        Breakdown subdistricts = new Breakdown(
                "subdistricts",
                Kind.SUBDISTRICTS,
                Optional.empty(),
                pack.places().subdistricts().stream()
                        .map(s -> new Part(s.code(), s.name()))
                        .toList());
        Breakdown clusters = new Breakdown(
                "clusters",
                Kind.CLUSTERS,
                Optional.empty(),
                pack.clusters().clusters().stream()
                        .map(c -> new Part(c.id(), c.name()))
                        .toList());
        Stream<Breakdown> layers = pack.places().layers().stream().map(Breakdown::of);
        return Stream.of(Stream.of(subdistricts), layers, Stream.of(clusters))
                .flatMap(all -> all)
                .filter(breakdown -> !breakdown.parts().isEmpty())
                .toList();
    }

    private static Breakdown of(Layer layer) {
        return new Breakdown(
                "layer." + layer.id(),
                Kind.LAYER,
                Optional.of(layer.name()),
                layer.areas().stream().map(a -> new Part(a.id(), a.name())).toList());
    }
}

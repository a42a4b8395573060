package io.tuji.district.internal;

import io.tuji.district.Subdistrict;
import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Outline;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines of subdistricts from a GeoJSON feature collection (RFC 7946). */
final class GeoJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Place FILE = Place.field("file");
    /** The digits that some tables write behind the nine of a subdistrict. */
    private static final String WHOLE = "000";

    private final Map<String, Subdistrict> known = new HashMap<>();
    private final Problems problems;

    GeoJson(List<Subdistrict> subdistricts, Problems problems) {
        for (Subdistrict subdistrict : subdistricts) {
            known.put(subdistrict.code(), subdistrict);
            known.put(subdistrict.code() + WHOLE, subdistrict);
            known.put(subdistrict.name().zh(), subdistrict);
            subdistrict.aliases().forEach(alias -> known.put(alias, subdistrict));
        }
        this.problems = problems;
    }

    /** @return outlines by code; what is wrong goes to the problems */
    Map<String, Outline> read(byte[] file) {
        Map<String, Outline> outlines = new HashMap<>();
        for (JsonNode feature : features(file)) {
            subdistrict(feature).ifPresent(place -> add(place, feature.path("geometry"), outlines));
        }
        if (outlines.isEmpty() && !problems.hasErrors()) {
            problems.add(OutlineProblem.NOTHING_OF_OURS, FILE);
        }
        return outlines;
    }

    private List<JsonNode> features(byte[] file) {
        try {
            JsonNode root = JSON.readTree(file);
            if (root.path("features").isArray()) {
                return root.path("features").valueStream().toList();
            }
            problems.add(OutlineProblem.NOT_GEOJSON, FILE, "features");
        } catch (JacksonException e) {
            problems.add(OutlineProblem.NOT_GEOJSON, FILE, e.getOriginalMessage());
        }
        return List.of();
    }

    /** Codes before names: a name may be a property of a neighbour. */
    private Optional<Subdistrict> subdistrict(JsonNode feature) {
        List<String> values = feature.path("properties")
                .valueStream()
                .map(value -> value.asString("").strip())
                .toList();
        Stream<String> codes = values.stream().filter(v -> !v.isEmpty() && Character.isDigit(v.charAt(0)));
        return Stream.concat(codes, values.stream())
                .filter(known::containsKey)
                .map(known::get)
                .findFirst();
    }

    private void add(Subdistrict place, JsonNode geometry, Map<String, Outline> outlines) {
        String name = place.name().zh();
        List<List<Coordinate>> rings = new ArrayList<>();
        boolean isOnEarth = rings(geometry).allMatch(ring -> read(ring, rings));
        if (!isOnEarth) {
            problems.add(OutlineProblem.NOT_WGS84, FILE, name);
        } else if (rings.isEmpty() || !rings.stream().allMatch(Outline::isClosed)) {
            problems.add(OutlineProblem.NO_RINGS, FILE, name);
        } else if (outlines.put(place.code(), new Outline(rings)) != null) {
            problems.add(OutlineProblem.PLACE_TWICE, FILE, name);
        }
    }

    private static Stream<JsonNode> rings(JsonNode geometry) {
        Stream<JsonNode> parts = geometry.path("coordinates").valueStream();
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> parts;
            case "MultiPolygon" -> parts.flatMap(JsonNode::valueStream);
            default -> Stream.empty();
        };
    }

    /** @return false where a point is not longitude and latitude */
    private static boolean read(JsonNode ring, List<List<Coordinate>> rings) {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode point : ring) {
            double longitude = point.path(0).asDouble(Double.NaN);
            double latitude = point.path(1).asDouble(Double.NaN);
            if (!Coordinate.isOnEarth(longitude, latitude)) {
                return false;
            }
            points.add(new Coordinate(longitude, latitude));
        }
        rings.add(points);
        return true;
    }
}

package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.Name;
import io.tuji.district.Subdistrict;
import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Outline;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GeoJsonTest {

    private static final String SQUARE = "[[[121.4,31.1],[121.5,31.1],[121.5,31.2],[121.4,31.2],[121.4,31.1]]]";
    private static final List<Subdistrict> KNOWN = List.of(place("999001001", "东坊街道"), place("999001002", "西坊街道"));

    private final Problems problems = new Problems();

    @Test
    void findsPlacesByCodeOrName() {
        Map<String, Outline> found = read(
                feature("\"code\":\"999001001\"", "Polygon", SQUARE),
                feature("\"label\":\"西坊街道\"", "MultiPolygon", "[" + SQUARE + "]"));
        assertThat(found).containsOnlyKeys("999001001", "999001002");
        assertThat(found.values()).allMatch(outline -> outline.contains(new Coordinate(121.45, 31.15)));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void acceptsCodesOfTwelveDigits() {
        assertThat(read(feature("\"id\":\"999001001000\"", "Polygon", SQUARE))).containsOnlyKeys("999001001");
    }

    @Test
    void aCodeCountsMoreThanANameBesideIt() {
        Map<String, Outline> found = read(feature("\"neighbour\":\"西坊街道\",\"code\":\"999001001\"", "Polygon", SQUARE));
        assertThat(found).containsOnlyKeys("999001001");
    }

    @Test
    void leavesOtherPlacesOut() {
        Map<String, Outline> found = read(
                feature("\"code\":\"999001001\"", "Polygon", SQUARE), feature("\"code\":\"888\"", "Polygon", SQUARE));
        assertThat(found).containsOnlyKeys("999001001");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void refusesAFileWithoutAnyPlaceOfOurs() {
        assertThat(read(feature("\"code\":\"888\"", "Polygon", SQUARE))).isEmpty();
        assertThat(codes()).containsExactly("DST-204");
    }

    @Test
    void refusesWhatIsNoGeoJson() {
        new GeoJson(KNOWN, problems).read("{\"features\":".getBytes(StandardCharsets.UTF_8));
        new GeoJson(KNOWN, problems).read("[1, 2]".getBytes(StandardCharsets.UTF_8));
        new GeoJson(KNOWN, problems).read(new byte[] {(byte) 0xff, 0});
        assertThat(codes()).containsOnly("DST-203").hasSize(3);
    }

    @Test
    void refusesProjectedCoordinates() {
        read(feature(
                "\"code\":\"999001001\"",
                "Polygon",
                "[[[13520000,3650000],[13520001,3650000],[13520001,3650001],[13520000,3650000]]]"));
        assertThat(codes()).containsExactly("DST-205");
    }

    @Test
    void refusesPointsThatAreNoNumbers() {
        read(feature("\"code\":\"999001001\"", "Polygon", "[[[\"a\",\"b\"],[1],[],null]]"));
        assertThat(codes()).containsExactly("DST-205");
    }

    @Test
    void refusesPlacesWithoutABorder() {
        read(feature("\"code\":\"999001001\"", "Point", "[121.4,31.1]"));
        read(feature("\"code\":\"999001001\"", "Polygon", "[[[1,1],[2,1],[2,2],[1,2]]]"));
        assertThat(codes()).containsExactly("DST-206", "DST-206");
    }

    @Test
    void refusesAPlaceThatStandsTwice() {
        String one = feature("\"code\":\"999001001\"", "Polygon", SQUARE);
        read(one, one);
        assertThat(codes()).containsExactly("DST-207");
    }

    private Map<String, Outline> read(String... features) {
        String file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return new GeoJson(KNOWN, problems).read(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes() {
        return problems.all().stream().map(Problem::code).toList();
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(properties, type, coordinates);
    }

    private static Subdistrict place(String code, String name) {
        return new Subdistrict(
                code, new Name(name, name), Subdistrict.Kind.SUBDISTRICT, List.of(), Optional.empty(), "source");
    }
}

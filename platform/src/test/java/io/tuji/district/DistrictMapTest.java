package io.tuji.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.district.Subdistrict.Tile;
import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Outline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DistrictMapTest {

    @Test
    void tilesStandInTheirColumnAndRow() {
        DistrictMap map = DistrictMap.tiles(List.of(tiled("a", 1, 1), tiled("b", 2, 3)));
        assertThat(map.find("a").orElseThrow().path()).isEqualTo("M0,0h92v54h-92z");
        assertThat(map.find("b").orElseThrow().path()).startsWith("M96,116h");
        assertThat(map.box()).isEqualTo("-1 -1 190.0 172.0");
    }

    @Test
    void aPlaceWithoutATileIsNotDrawn() {
        Subdistrict none =
                new Subdistrict("c", new Name("丙", "C"), Subdistrict.Kind.TOWN, List.of(), Optional.empty(), "source");
        assertThat(DistrictMap.tiles(List.of(none)).shapes()).isEmpty();
    }

    @Test
    void outlinesKeepTheirShapeOnTheGround() {
        DistrictMap map = DistrictMap.outlines(set(box(121.4, 60, 121.6, 60.1)));
        assertThat(map.width()).isEqualTo(420);
        assertThat(map.height())
                .as("at 60° a degree of longitude is half as long as one of latitude")
                .isCloseTo(420, within(1.0));
    }

    @Test
    void northIsAbove() {
        DistrictMap map = DistrictMap.outlines(set(box(0, 0, 1, 1)));
        assertThat(map.find("a").orElseThrow().path()).startsWith("M0.0,420.0L420.0,420.0L420.0,0.0");
        assertThat(map.find("a").orElseThrow().y()).isCloseTo(210, within(0.1));
    }

    private static OutlineSet set(Outline outline) {
        return new OutlineSet(1, Map.of("a", outline), "测绘院", "a.geojson", Instant.EPOCH, "li");
    }

    private static Outline box(double west, double south, double east, double north) {
        return new Outline(List.of(List.of(
                new Coordinate(west, south),
                new Coordinate(east, south),
                new Coordinate(east, north),
                new Coordinate(west, north),
                new Coordinate(west, south))));
    }

    private static Subdistrict tiled(String code, int column, int row) {
        return new Subdistrict(
                code,
                new Name("甲", "A"),
                Subdistrict.Kind.SUBDISTRICT,
                List.of(),
                Optional.of(new Tile(column, row)),
                "source");
    }
}

package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A point is placed by the outline that holds it. */
class OutlineLayerTest {

    private static final Outline WEST = square(0, 0, 10);
    private static final Outline EAST = square(10, 0, 10);

    @Test
    void aPointOnASharedBorderBelongsToOneNeighbour() {
        OutlineLayer both = new OutlineLayer(Map.of("west", WEST, "east", EAST));
        for (double latitude : new double[] {0, 0.5, 5, 9.99}) {
            assertThat(both.find(new Coordinate(10, latitude))).isEqualTo(Known.of("east"));
        }
    }

    @Test
    void outsideAllOutlinesIsMissingAndInsideTwoIsAConflict() {
        OutlineLayer overlapping = new OutlineLayer(Map.of("west", WEST, "other", square(5, 5, 10)));
        assertThat(overlapping.find(new Coordinate(20, 20))).isEqualTo(Known.missing());
        assertThat(overlapping.find(new Coordinate(7, 7))).isEqualTo(Known.conflict(List.of("other", "west")));
    }

    private static Outline square(double west, double south, double side) {
        return new Outline(List.of(List.of(
                new Coordinate(west, south),
                new Coordinate(west + side, south),
                new Coordinate(west + side, south + side),
                new Coordinate(west, south + side),
                new Coordinate(west, south))));
    }
}

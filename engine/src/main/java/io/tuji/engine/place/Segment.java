package io.tuji.engine.place;

import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has said: these numbers of a road lie in that place.
 *
 * @param place code of the subdistrict, or id of the area
 * @param point where it is, if that is known too
 * @param confidence above 0, at most 1
 * @param by who said it: a person, a file, a pack
 */
public record Segment(
        RoadKey road,
        HouseNumber numbers,
        String place,
        Optional<Coordinate> point,
        Source source,
        double confidence,
        String by,
        LocalDate on) {

    /** How it became known. */
    public enum Source {
        /** A person knows the place (确认). */
        CONFIRMATION,
        /** A point within a loaded outline (坐标). */
        COORDINATES,
        /** The pack of the district says so (数据包). */
        PACK
    }

    public Segment {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** A person confirms the place of a door; that proves its own number or range and nothing else. */
    public static Segment confirmed(Door door, String place, String by, LocalDate on) {
        return new Segment(door.road(), door.number(), place, Optional.empty(), Source.CONFIRMATION, 1, by, on);
    }

    /**
     * What a point says of its door; unknown where the outlines say nothing, or several things, of the point.
     *
     * @param confidence that the point is that of the door
     */
    public static Known<Segment> located(
            Door door, Coordinate point, OutlineLayer outlines, double confidence, String by, LocalDate on) {
        return outlines.find(point)
                .map(place -> new Segment(
                        door.road(), door.number(), place, Optional.of(point), Source.COORDINATES, confidence, by, on));
    }

    /** Whether a number of its side lies from its first to its last. */
    boolean reaches(int number) {
        return numbers.first() <= number && number <= numbers.last();
    }
}

package io.tuji.engine.place;

import io.tuji.engine.value.Explanation;
import java.util.List;

/**
 * Where a door lies, and why that is believed.
 *
 * @param place code of the subdistrict, or id of the area
 * @param confidence above 0, at most 1; below 1 it is an inference or rests on a doubtful source
 * @param grounds the segments that say so: those that cover the number, or the nearest on both sides
 */
public record Placement(String place, double confidence, Basis basis, List<Segment> grounds) {

    /** How it follows from the segments. */
    public enum Basis {
        /** A segment covers the number. */
        STATED,
        /** The nearest numbers of the same side lie in the same place. */
        BETWEEN
    }

    public Placement {
        grounds = List.copyOf(grounds);
    }

    /** The terms are {@code place.stated}, {@code place.between} and {@code place.ground}. */
    public Explanation explanation() {
        String term = basis == Basis.STATED ? "place.stated" : "place.between";
        return Explanation.computed(
                term, place, grounds.stream().map(Placement::ground).toArray(Explanation[]::new));
    }

    private static Explanation ground(Segment segment) {
        String numbers = segment.road().name() + " " + segment.numbers();
        return Explanation.stated("place.ground", numbers, segment.by(), segment.on());
    }
}

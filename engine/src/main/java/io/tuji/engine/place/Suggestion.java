package io.tuji.engine.place;

import io.tuji.engine.value.Explanation;
import java.time.LocalDate;

/**
 * A stretch of one side of a road that somebody who knows the place could confirm.
 *
 * @param numbers from the first to the last unplaced number of the stretch
 * @param houses how many different numbers firms have there
 * @param firms how many firms it would place
 */
public record Suggestion(RoadKey road, HouseNumber numbers, int houses, int firms) {

    /** What a person says who knows that all of it lies in one place. */
    public Segment confirmed(String place, String by, LocalDate on) {
        return Segment.confirmed(new Door(road, numbers), place, by, on);
    }

    /** The term is {@code place.suggestion}; its parts are the stretch, its houses and its firms. */
    public Explanation explanation() {
        return Explanation.computed(
                "place.suggestion",
                road.name(),
                Explanation.computed("place.numbers", numbers.toString()),
                Explanation.computed("place.side", numbers.parity().name()),
                Explanation.computed("place.houses", Integer.toString(houses)),
                Explanation.computed("place.firms", Integer.toString(firms)));
    }
}

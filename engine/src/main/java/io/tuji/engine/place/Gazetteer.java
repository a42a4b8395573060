package io.tuji.engine.place;

import io.tuji.engine.value.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which numbers of which roads lie in which place of one layer (subdistricts, or the areas of a layer of the pack).
 * Begins empty and grows with each confirmation. It never guesses: what nothing is said of stays unplaced, and where
 * two say different things both are candidates.
 */
public final class Gazetteer {

    private final Map<RoadKey, List<Segment>> roads;
    private final Map<RoadKey, RoadSides> sides = new HashMap<>();

    private record RoadSides(RoadSide odd, RoadSide even) {

        static RoadSides of(List<Segment> road) {
            return new RoadSides(new RoadSide(road, Parity.ODD), new RoadSide(road, Parity.EVEN));
        }

        Known<Placement> place(int number) {
            return (Parity.of(number) == Parity.ODD ? odd : even).place(number);
        }
    }

    private Gazetteer(Map<RoadKey, List<Segment>> roads) {
        this.roads = roads;
        roads.forEach((road, segments) -> sides.put(road, RoadSides.of(segments)));
    }

    public static Gazetteer of(Collection<Segment> segments) {
        Map<RoadKey, List<Segment>> roads = new HashMap<>();
        segments.forEach(segment ->
                roads.computeIfAbsent(segment.road(), road -> new ArrayList<>()).add(segment));
        return new Gazetteer(roads);
    }

    /** The address of a register of this county; missing too where road or number could not be read. */
    public Known<Placement> place(Address address, Division home) {
        return Door.of(address, home).map(this::place).orElseGet(Known::missing);
    }

    /** A range of numbers is placed where both its ends are, and in one place. */
    public Known<Placement> place(Door door) {
        Optional<RoadSides> road = Optional.ofNullable(sides.get(door.road()));
        if (road.isEmpty()) {
            return Known.missing();
        }
        Known<Placement> first = road.get().place(door.number().first());
        Known<Placement> last = road.get().place(door.number().last());
        return door.number().first() == door.number().last() ? first : joined(first, last);
    }

    private static Known<Placement> joined(Known<Placement> first, Known<Placement> last) {
        if (first.find().isEmpty() || last.find().isEmpty()) {
            return first.find().isEmpty() ? first : last;
        }
        Placement low = first.find().get();
        Placement high = last.find().get();
        if (!low.place().equals(high.place())) {
            return Known.conflict(List.of(low, high));
        }
        return low.confidence() <= high.confidence() ? first : last;
    }

    /** What is said of a road, in no order. */
    public List<Segment> segments(RoadKey road) {
        return List.copyOf(roads.getOrDefault(road, List.of()));
    }

    /**
     * The stretches of road whose confirmation would place most of the firms that are unplaced now: the best first,
     * each counted without those before it. Greedy coverage, which for a given number of stretches reaches at least
     * 1 − 1/e of what any choice of such stretches could (Nemhauser, Wolsey and Fisher 1978).
     *
     * @param doors of the firms, one each; doors of conflicts are left out, for a person must settle those
     * @param most how many stretches at most
     */
    public List<Suggestion> nextConfirmations(Collection<Door> doors, int most) {
        return new Suggestions(this, doors).best(most);
    }
}

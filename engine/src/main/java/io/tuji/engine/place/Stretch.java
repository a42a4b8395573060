package io.tuji.engine.place;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Unplaced houses of one side of a road without a placed one between.
 *
 * @param houses by number, at least one
 */
record Stretch(RoadKey road, List<House> houses) {

    /** The longest piece that a person can be asked about at once; a convention. */
    private static final int LONGEST = 200;

    /** @param firms how many firms have that number */
    record House(int number, int firms) {}

    Stretch {
        houses = List.copyOf(houses);
    }

    /** The piece of at most 200 numbers with most firms, the first of equals. */
    Suggestion best() {
        Suggestion best = piece(0, 0, houses.get(0).firms());
        int firms = 0;
        int from = 0;
        for (int to = 0; to < houses.size(); to++) {
            firms += houses.get(to).firms();
            while (houses.get(to).number() - houses.get(from).number() > LONGEST) {
                firms -= houses.get(from).firms();
                from++;
            }
            best = firms > best.firms() ? piece(from, to, firms) : best;
        }
        return best;
    }

    private Suggestion piece(int from, int to, int firms) {
        int first = houses.get(from).number();
        return new Suggestion(
                road, new HouseNumber(first, houses.get(to).number(), Parity.of(first)), to - from + 1, firms);
    }

    /** What is left on both sides of a piece. */
    List<Stretch> without(Suggestion piece) {
        return Stream.of(
                        those(house -> house.number() < piece.numbers().first()),
                        those(house -> house.number() > piece.numbers().last()))
                .filter(rest -> !rest.isEmpty())
                .map(rest -> new Stretch(road, rest))
                .toList();
    }

    private List<House> those(Predicate<House> wanted) {
        return houses.stream().filter(wanted).toList();
    }
}

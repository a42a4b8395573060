package io.tuji.engine.place;

import io.tuji.engine.place.Stretch.House;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Known.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Looks for the stretches of road that are most worth asking about. */
final class Suggestions {

    private static final Comparator<Offer> MOST_FIRMS_FIRST = Comparator.<Offer>comparingInt(
                    offer -> -offer.piece.firms())
            .thenComparing(offer -> offer.piece.road().division())
            .thenComparing(offer -> offer.piece.road().name())
            .thenComparingInt(offer -> offer.piece.numbers().first());

    private record Side(RoadKey road, Parity parity) {}

    private record Offer(Stretch stretch, Suggestion piece) {

        static Offer of(Stretch stretch) {
            return new Offer(stretch, stretch.best());
        }
    }

    private final Gazetteer gazetteer;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(MOST_FIRMS_FIRST);

    Suggestions(Gazetteer gazetteer, Collection<Door> doors) {
        this.gazetteer = gazetteer;
        unplaced(doors).forEach((side, firms) -> split(side, firms).forEach(stretch -> offers.add(Offer.of(stretch))));
    }

    List<Suggestion> best(int most) {
        List<Suggestion> best = new ArrayList<>();
        while (best.size() < most && !offers.isEmpty()) {
            Offer offer = offers.remove();
            best.add(offer.piece);
            offer.stretch.without(offer.piece).forEach(rest -> offers.add(Offer.of(rest)));
        }
        return best;
    }

    /** A range counts at its first number. */
    private Map<Side, NavigableMap<Integer, Integer>> unplaced(Collection<Door> doors) {
        Map<Side, NavigableMap<Integer, Integer>> sides = new HashMap<>();
        for (Door door : doors) {
            if (isUnplaced(door)) {
                int number = door.number().first();
                sides.computeIfAbsent(new Side(door.road(), Parity.of(number)), side -> new TreeMap<>())
                        .merge(number, 1, Integer::sum);
            }
        }
        return sides;
    }

    private boolean isUnplaced(Door door) {
        return gazetteer.place(door) instanceof Known.Unknown<Placement> unknown && unknown.reason() == Reason.MISSING;
    }

    /** A stretch ends where something is said already: a confirmation across it could contradict. */
    private List<Stretch> split(Side side, NavigableMap<Integer, Integer> firms) {
        List<Integer> said = gazetteer.segments(side.road()).stream()
                .filter(segment -> segment.numbers().parity().covers(side.parity()))
                .map(segment -> segment.numbers().first())
                .sorted()
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int end : said) {
            add(side, firms.subMap(from, true, Math.max(from, end), false), stretches);
            from = Math.max(from, end);
        }
        add(side, firms.tailMap(from, true), stretches);
        return stretches;
    }

    private static void add(Side side, Map<Integer, Integer> firms, List<Stretch> stretches) {
        if (!firms.isEmpty()) {
            stretches.add(new Stretch(
                    side.road(),
                    firms.entrySet().stream()
                            .map(house -> new House(house.getKey(), house.getValue()))
                            .toList()));
        }
    }
}

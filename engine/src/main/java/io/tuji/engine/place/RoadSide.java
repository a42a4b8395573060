package io.tuji.engine.place;

import io.tuji.engine.place.Placement.Basis;
import io.tuji.engine.value.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of one side of one road, and what follows for the numbers between. */
final class RoadSide {

    /** Over so many numbers an inference loses half of its confidence; a convention, nothing measured. */
    private static final double HALVING = 400;

    /** What an inference never exceeds, however near the numbers on both sides are. */
    private static final double MOST_INFERRED = 0.9;

    /** Below this nothing is inferred. */
    private static final double LEAST_INFERRED = 0.5;

    private final List<Segment> segments;

    /** @param road all that is said of the road */
    RoadSide(List<Segment> road, Parity side) {
        this.segments = road.stream()
                .filter(segment -> segment.numbers().parity().covers(side))
                .toList();
    }

    Known<Placement> place(int number) {
        List<Segment> covering = covering(number);
        return covering.isEmpty() ? between(number) : stated(covering);
    }

    private List<Segment> covering(int number) {
        return segments.stream().filter(segment -> segment.reaches(number)).toList();
    }

    /** Where segments name several places all of them are candidates. */
    private static Known<Placement> stated(List<Segment> covering) {
        List<Placement> placements = covering.stream()
                .map(Segment::place)
                .distinct()
                .map(place -> stated(
                        place,
                        covering.stream()
                                .filter(segment -> segment.place().equals(place))
                                .toList()))
                .toList();
        return placements.size() == 1 ? Known.of(placements.get(0)) : Known.conflict(placements);
    }

    private static Placement stated(String place, List<Segment> grounds) {
        double confidence =
                grounds.stream().mapToDouble(Segment::confidence).max().orElseThrow();
        return new Placement(place, confidence, Basis.STATED, grounds);
    }

    private Known<Placement> between(int number) {
        Optional<Placement> below = segments.stream()
                .map(segment -> segment.numbers().last())
                .filter(last -> last < number)
                .max(Comparator.naturalOrder())
                .flatMap(last -> stated(covering(last)).find());
        Optional<Placement> above = segments.stream()
                .map(segment -> segment.numbers().first())
                .filter(first -> first > number)
                .min(Comparator.naturalOrder())
                .flatMap(first -> stated(covering(first)).find());
        return below.flatMap(low -> above.flatMap(high -> inferred(low, high)))
                .map(Known::of)
                .orElseGet(Known::missing);
    }

    private static Optional<Placement> inferred(Placement below, Placement above) {
        int gap = first(above) - last(below);
        double nearer = Math.min(MOST_INFERRED, Math.min(below.confidence(), above.confidence()));
        double confidence = nearer * Math.pow(2, -gap / HALVING);
        return below.place().equals(above.place()) && confidence >= LEAST_INFERRED
                ? Optional.of(new Placement(
                        below.place(),
                        confidence,
                        Basis.BETWEEN,
                        Stream.concat(below.grounds().stream(), above.grounds().stream())
                                .toList()))
                : Optional.empty();
    }

    private static int last(Placement below) {
        return below.grounds().stream()
                .mapToInt(segment -> segment.numbers().last())
                .max()
                .orElseThrow();
    }

    private static int first(Placement above) {
        return above.grounds().stream()
                .mapToInt(segment -> segment.numbers().first())
                .min()
                .orElseThrow();
    }
}

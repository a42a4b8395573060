package io.tuji.engine.plan.warning;

import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.plan.progress.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What would come of growth from now on.
 *
 * @param years the value of each year from the next one to the target year
 * @param gap what is missing of the target in its year, in the unit of the measure; 0 or below where it is reached
 */
public record Scenario(List<Point> years, double gap) {

    /** A part of the whole with its last value and the yearly growth that it goes on with, as a fraction. */
    public record Part(String id, double value, double growth) {}

    public Scenario {
        years = List.copyOf(years);
    }

    public boolean reaches() {
        return gap <= 0;
    }

    public Point end() {
        return years.get(years.size() - 1);
    }

    /** The constant yearly growth that leads from the current value to the target; empty where no growth does. */
    public static OptionalDouble needed(Track track) {
        if (track.current().isEmpty() || track.target().isEmpty()) {
            return OptionalDouble.empty();
        }
        Point current = track.current().get();
        Point target = track.target().get();
        return current.growsTo(target) ? OptionalDouble.of(current.growthTo(target)) : OptionalDouble.empty();
    }

    /** The whole grows by the same rate every year; empty where current value or target is not known, or no year is left. */
    public static Optional<Scenario> of(Track track, double growth) {
        return track.current().flatMap(current -> of(track, List.of(new Part("", current.value(), growth)), Map.of()));
    }

    /**
     * Each part goes on with its own growth, and some with another; what no part covers stays as it is.
     *
     * @param instead the growth of some parts, by their id
     */
    public static Optional<Scenario> of(Track track, List<Part> parts, Map<String, Double> instead) {
        if (track.current().isEmpty() || track.target().isEmpty()) {
            return Optional.empty();
        }
        Point current = track.current().get();
        Point target = track.target().get();
        double rest = current.value() - parts.stream().mapToDouble(Part::value).sum();
        List<Point> years = new ArrayList<>();
        for (int year = 1; year <= target.year() - current.year(); year++) {
            years.add(new Point(current.year() + year, rest + sum(parts, instead, year)));
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scenario(years, gap(years, target, track.direction())));
    }

    private static double sum(List<Part> parts, Map<String, Double> instead, int years) {
        return parts.stream()
                .mapToDouble(part -> {
                    double growth = instead.getOrDefault(part.id(), part.growth());
                    return part.value() * Math.pow(1 + growth, years);
                })
                .sum();
    }

    private static double gap(List<Point> years, Point target, Direction direction) {
        return direction.sign() * (target.value() - years.get(years.size() - 1).value());
    }
}

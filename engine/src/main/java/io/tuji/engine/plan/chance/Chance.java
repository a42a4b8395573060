package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.progress.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How probable it is that a target is reached in its year, or why that cannot be said.
 *
 * @param probability from 0 to 1; empty exactly if there is an obstacle
 * @param inputs what it was made from
 * @param have what there is of what the obstacle asks for, such as years in a row; 0 where it asks for no number
 * @param need how much of it there would have to be
 * @param years whose figures would make it known, ascending; empty where no figure of an earlier year would
 */
public record Chance(
        OptionalDouble probability,
        Optional<Inputs> inputs,
        Optional<Obstacle> obstacle,
        int have,
        int need,
        List<Integer> years) {

    public Chance {
        years = List.copyOf(years);
        if (probability.isPresent() == obstacle.isPresent() || probability.isPresent() != inputs.isPresent()) {
            throw new IllegalArgumentException(probability + " with " + inputs + " and " + obstacle);
        }
    }

    static Chance of(double probability, Inputs inputs) {
        return new Chance(OptionalDouble.of(probability), Optional.of(inputs), Optional.empty(), 0, 0, List.of());
    }

    static Chance hindered(Obstacle obstacle) {
        return new Chance(OptionalDouble.empty(), Optional.empty(), Optional.of(obstacle), 0, 0, List.of());
    }

    /** @param first the first of the years in a row that are known */
    static Chance tooFewYears(int have, int need, int first) {
        List<Integer> years =
                IntStream.range(first - (need - have), first).boxed().toList();
        return new Chance(
                OptionalDouble.empty(), Optional.empty(), Optional.of(Obstacle.TOO_FEW_YEARS), have, need, years);
    }
}

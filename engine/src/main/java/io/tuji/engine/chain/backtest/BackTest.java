package io.tuji.engine.chain.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A method beside others over several regions: the mean of the regions in which something and not everything came true, with an interval
 * from drawing regions anew; where only one region has an answer its candidates are drawn anew. A difference is taken region by region, of
 * the same draw.
 */
public final class BackTest {

    /**
     * @param value empty if no region has an answer
     * @param interval empty if too few draws have one
     * @param regions in how many regions there was an answer
     */
    public record Figure(OptionalDouble value, Optional<Interval> interval, int regions) {

        /** Whether the figure is above a value beyond chance. */
        public boolean isAbove(double other) {
            return interval.filter(within -> within.isAbove(other)).isPresent();
        }
    }

    private final List<Region> regions;
    private final Bootstrap bootstrap;

    public BackTest(List<Region> regions, Bootstrap bootstrap) {
        this.regions = List.copyOf(regions);
        this.bootstrap = bootstrap;
    }

    public Figure auc(String method) {
        return figure(region -> region.ranking(method).auc());
    }

    public Figure lift(String method, int k) {
        return figure(region -> region.ranking(method).lift(k));
    }

    public Figure recall(String method, int k) {
        return figure(region -> region.ranking(method).recall(k));
    }

    /** By how much one method has a better AUC than another. */
    public Figure aucGain(String method, String other) {
        return figure(region ->
                minus(region.ranking(method).auc(), region.ranking(other).auc()));
    }

    /** By how much one method has a better lift than another. */
    public Figure liftGain(String method, String other, int k) {
        return figure(region ->
                minus(region.ranking(method).lift(k), region.ranking(other).lift(k)));
    }

    /** Whether a method has a better AUC than every one of the others, each beyond chance: the baseline and the control. */
    public boolean isWorthIt(String method, String... others) {
        return Arrays.stream(others).allMatch(other -> aucGain(method, other).isAbove(0));
    }

    private Figure figure(Function<Region, OptionalDouble> ofRegion) {
        List<Region> answering = regions.stream()
                .filter(region -> ofRegion.apply(region).isPresent())
                .toList();
        double[] known = answering.stream()
                .mapToDouble(region -> ofRegion.apply(region).orElseThrow())
                .toArray();
        Optional<Interval> interval = known.length == 1
                ? ofCandidates(answering.get(0), ofRegion)
                : bootstrap.interval(
                        known.length,
                        drawn -> IntStream.of(drawn).mapToDouble(i -> known[i]).average());
        return new Figure(Arrays.stream(known).average(), interval, known.length);
    }

    private Optional<Interval> ofCandidates(Region region, Function<Region, OptionalDouble> ofRegion) {
        return bootstrap.interval(region.candidates(), drawn -> ofRegion.apply(region.drawn(drawn)));
    }

    private static OptionalDouble minus(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(first.getAsDouble() - second.getAsDouble())
                : OptionalDouble.empty();
    }
}

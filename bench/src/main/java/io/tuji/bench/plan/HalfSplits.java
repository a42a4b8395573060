package io.tuji.bench.plan;

import io.tuji.engine.plan.chance.ChanceModel;
import io.tuji.engine.plan.chance.ChanceTrainer;
import io.tuji.engine.plan.chance.Reliability.Bin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns on the plans of half of the series and scores on those of the other half, twenty times.
 *
 * <p>Beside the chance stand how often plans of the same class came true in the half that was learned from, and the verdict "on track" as
 * 0 or 1. A plan of which no chance can be said gets the frequency of its class from all.
 */
final class HalfSplits {

    static final int SPLITS = 20;

    private static final double ON_TRACK = 1;

    /** The scores of one split and number of years gone. */
    record Scores(Score chance, Score frequency, Score verdict) {

        Scores() {
            this(new Score(), new Score(), new Score());
        }

        double relative() {
            return chance.brier() / frequency.brier();
        }
    }

    /** Of one split: by years gone, and over all of them. */
    record Split(Map<Integer, Scores> byYear, Score all) {}

    private final List<SimulatedPlan> plans;
    private final Score pooled = new Score();
    private final List<Split> splits = new ArrayList<>();

    HalfSplits(List<SimulatedPlan> plans, long seed) {
        this.plans = plans;
        int series = plans.stream().mapToInt(SimulatedPlan::series).max().orElse(0) + 1;
        for (int split = 0; split < SPLITS; split++) {
            splits.add(split(half(series, new Random(seed + split))));
        }
    }

    List<Split> splits() {
        return splits;
    }

    /** The chances of all splits together, with the mean count of a split. */
    List<Bin> bins() {
        return pooled.bins().stream()
                .map(bin -> new Bin(bin.from(), bin.count() / SPLITS, bin.chance(), bin.reached()))
                .toList();
    }

    private static Set<Integer> half(int series, Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, series).boxed().toList());
        Collections.shuffle(numbers, random);
        return new HashSet<>(numbers.subList(0, series / 2));
    }

    private Split split(Set<Integer> learned) {
        Map<Boolean, List<SimulatedPlan>> parts =
                plans.stream().collect(Collectors.partitioningBy(plan -> learned.contains(plan.series())));
        List<SimulatedPlan> teaching = parts.getOrDefault(true, List.of());
        ChanceModel model = ChanceTrainer.train(
                teaching.stream().flatMap(plan -> plan.example().stream()).toList());
        Map<Integer, Map<PaceClass, Double>> frequencies = teaching.stream()
                .collect(Collectors.groupingBy(
                        SimulatedPlan::yearsGone,
                        Collectors.groupingBy(
                                SimulatedPlan::group,
                                () -> new EnumMap<>(PaceClass.class),
                                Collectors.averagingDouble(SimulatedPlan::outcome))));
        return scored(parts.getOrDefault(false, List.of()), model, frequencies);
    }

    private Split scored(
            List<SimulatedPlan> asked, ChanceModel model, Map<Integer, Map<PaceClass, Double>> frequencies) {
        Split split = new Split(new TreeMap<>(), new Score());
        for (SimulatedPlan plan : asked) {
            double frequency =
                    frequencies.getOrDefault(plan.yearsGone(), Map.of()).getOrDefault(plan.group(), 0.5);
            double chance = plan.inputs().map(model::probability).orElse(frequency);
            Scores scores = split.byYear().computeIfAbsent(plan.yearsGone(), year -> new Scores());
            scores.chance().add(chance, plan.outcome());
            scores.frequency().add(frequency, plan.outcome());
            scores.verdict().add(plan.group() == PaceClass.ON_TRACK ? ON_TRACK : 0, plan.outcome());
            split.all().add(chance, plan.outcome());
            pooled.add(chance, plan.outcome());
        }
        return split;
    }
}

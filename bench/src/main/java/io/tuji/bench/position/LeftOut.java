package io.tuji.bench.position;

import io.tuji.bench.position.TrainPositions.Case;
import io.tuji.engine.chain.position.SignWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a threshold would give: each set tried with weights that were learned on the others. */
final class LeftOut {

    private static final int LEAST = 30;
    private static final int MOST = 96;
    private static final int STEP = 2;
    private static final int BINS = 10;

    private record Tried(String set, double confidence, Judged judged, double weight) {}

    private final List<Tried> tried = new ArrayList<>();

    /**
     * @param taught what weights are learned from
     * @param tested what they are tried on
     */
    LeftOut(List<Case> taught, List<Case> tested) {
        for (String set : Judgements.TAUGHT) {
            SignWeights weights = TrainPositions.learn(
                    taught.stream().filter(one -> !one.set().equals(set)).toList());
            tested.stream()
                    .filter(one -> one.set().equals(set))
                    .forEach(one -> tried.add(new Tried(
                            set,
                            one.signs().isEmpty() ? 0 : weights.confidence(one.signs()),
                            one.judged(),
                            one.weight())));
        }
    }

    /** Precision and recall of each set left out and of all together. */
    void print() {
        List<String> columns = new ArrayList<>(Judgements.TAUGHT);
        columns.add("");
        System.out.println("threshold: precision recall, of " + String.join("; ", Judgements.TAUGHT) + "; all");
        for (int percent = LEAST; percent <= MOST; percent += STEP) {
            double threshold = percent / 100.0;
            System.out.println(String.format(Locale.ROOT, "%.2f:  ", threshold)
                    + String.join(
                            "; ",
                            columns.stream().map(set -> at(threshold, set)).toList()));
        }
        columns.forEach(set -> System.out.printf(
                Locale.ROOT, "%s: calibration error %.3f%n", set.isEmpty() ? "all" : set, calibrationError(set)));
    }

    private String at(double threshold, String set) {
        double on = sum(of(set).and(one -> one.confidence >= threshold));
        double right = sum(of(set).and(one -> one.confidence >= threshold && one.judged.isOn()));
        return String.format(Locale.ROOT, "%.3f %.3f", right / on, right / sum(of(set).and(one -> one.judged.isOn())));
    }

    /** Of pairs with a word, in ten bins of equal width. */
    private double calibrationError(String set) {
        Predicate<Tried> some = of(set).and(one -> one.judged.kind().equals("keyword"));
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            error += Math.abs(tried.stream()
                    .filter(some.and(one -> Math.min(BINS - 1, (int) (BINS * one.confidence)) == bin))
                    .mapToDouble(one -> one.weight * (one.confidence - (one.judged.isOn() ? 1 : 0)))
                    .sum());
        }
        return error / sum(some);
    }

    private static Predicate<Tried> of(String set) {
        return one -> one.set.startsWith(set);
    }

    private double sum(Predicate<Tried> some) {
        return tried.stream().filter(some).mapToDouble(Tried::weight).sum();
    }
}

package io.tuji.bench.position;

import io.tuji.bench.position.TrainPositions.Case;
import io.tuji.engine.chain.position.SignWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a threshold would give, by weights learned on four fifths of the pairs and tried on the last. */
final class Thresholds {

    private static final int FOLDS = 5;

    private record Tried(double confidence, boolean isOn, double weight) {}

    private final List<Tried> tried = new ArrayList<>();

    Thresholds(List<Case> cases) {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Case> others = new ArrayList<>();
            List<Case> held = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                (i % FOLDS == fold ? held : others).add(cases.get(i));
            }
            SignWeights weights = TrainPositions.learn(others);
            held.forEach(one -> tried.add(
                    new Tried(weights.confidence(one.signs()), one.judged().isOn(), one.weight())));
        }
    }

    void print() {
        double all = sum(0, true);
        System.out.printf(Locale.ROOT, "log loss %.4f%n", loss());
        System.out.println("threshold precision recall of those of which something speaks");
        for (int percent = 10; percent <= 90; percent += 5) {
            double threshold = percent / 100.0;
            double right = sum(threshold, true);
            System.out.printf(
                    Locale.ROOT,
                    "%.2f      %.3f     %.3f%n",
                    threshold,
                    right / (right + sum(threshold, false)),
                    right / all);
        }
    }

    /** The mean of −ln of the confidence in what came out, and the calibration error in ten bins; words only. */
    private double loss() {
        double all = tried.stream().mapToDouble(Tried::weight).sum();
        return tried.stream()
                        .mapToDouble(one -> -one.weight * Math.log(one.isOn ? one.confidence : 1 - one.confidence))
                        .sum()
                / all;
    }

    private double sum(double threshold, boolean isOn) {
        return tried.stream()
                .filter(one -> one.isOn == isOn && one.confidence >= threshold)
                .mapToDouble(Tried::weight)
                .sum();
    }
}

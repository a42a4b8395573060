package io.tuji.bench.position;

import io.tuji.bench.position.TrainPositions.Case;
import io.tuji.engine.chain.position.SignWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a threshold would give, by weights learned on the pairs of four fifths of the firms and tried on those of the last. */
final class Thresholds {

    private static final int FOLDS = 5;
    private static final int LEAST = 30;
    private static final int MOST = 95;
    private static final int STEP = 5;

    private record Tried(double confidence, Judged judged, double weight) {}

    private final List<Tried> tried = new ArrayList<>();

    Thresholds(List<Case> cases) {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Case> others = new ArrayList<>();
            List<Case> held = new ArrayList<>();
            for (Case one : cases) {
                (fold(one) == fold ? held : others).add(one);
            }
            SignWeights weights = TrainPositions.learn(others);
            held.forEach(one -> tried.add(new Tried(weights.confidence(one.signs()), one.judged(), one.weight())));
        }
    }

    /** Both pairs of a firm fall into one fold. */
    private static int fold(Case one) {
        return Math.floorMod(one.judged().firm().hashCode(), FOLDS);
    }

    /** Precision and recall of all that something speaks for, then those of each chain. */
    void print() {
        List<String> chains = tried.stream()
                .map(one -> one.judged.chain())
                .distinct()
                .sorted()
                .toList();
        System.out.printf(Locale.ROOT, "log loss %.4f%n", loss());
        System.out.println("threshold: precision recall, of all; " + String.join("; ", chains));
        for (int percent = LEAST; percent <= MOST; percent += STEP) {
            double threshold = percent / 100.0;
            StringBuilder line =
                    new StringBuilder(String.format(Locale.ROOT, "%.2f:  %s", threshold, at(threshold, "")));
            chains.forEach(chain -> line.append("; ").append(at(threshold, chain)));
            System.out.println(line);
        }
    }

    private String at(double threshold, String chain) {
        double right = sum(threshold, true, chain);
        double wrong = sum(threshold, false, chain);
        return String.format(Locale.ROOT, "%.3f %.3f", right / (right + wrong), right / sum(0, true, chain));
    }

    /** The mean of −ln of the confidence in what came out. */
    private double loss() {
        double all = tried.stream().mapToDouble(Tried::weight).sum();
        return tried.stream()
                        .mapToDouble(
                                one -> -one.weight * Math.log(one.judged.isOn() ? one.confidence : 1 - one.confidence))
                        .sum()
                / all;
    }

    private double sum(double threshold, boolean isOn, String chain) {
        return tried.stream()
                .filter(one -> one.judged.isOn() == isOn && one.confidence >= threshold)
                .filter(one -> one.judged.chain().startsWith(chain))
                .mapToDouble(Tried::weight)
                .sum();
    }
}

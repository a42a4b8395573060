package io.tuji.bench.position;

import io.tuji.engine.chain.backtest.Bootstrap;
import io.tuji.engine.chain.backtest.Interval;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Precision and recall of a rule over judged pairs, each standing for as many pairs as its cell has for one that was drawn. With
 * intervals from drawing the pairs anew, cells weighed again in each draw.
 */
final class Share {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(2000, 0.95, DrawPositions.SEED);

    private final List<Outcome> outcomes;
    private final Map<String, Long> sizes;

    Share(List<Outcome> outcomes, Map<String, Long> sizes) {
        this.outcomes = outcomes;
        this.sizes = sizes;
    }

    /** Of the pairs for which the rule speaks, how many are right. */
    OptionalDouble precision(Predicate<Outcome> rule) {
        return ratio(outcomes, rule, outcome -> outcome.judged().isOn());
    }

    /** Of the pairs that are right, for how many the rule speaks. */
    OptionalDouble recall(Predicate<Outcome> rule) {
        return ratio(outcomes, outcome -> outcome.judged().isOn(), rule);
    }

    String line(Predicate<Outcome> rule) {
        return String.format(
                Locale.ROOT,
                "precision %s, recall %s",
                told(rule, outcome -> outcome.judged().isOn()),
                told(outcome -> outcome.judged().isOn(), rule));
    }

    private String told(Predicate<Outcome> among, Predicate<Outcome> hit) {
        OptionalDouble value = ratio(outcomes, among, hit);
        Optional<Interval> within = BOOTSTRAP.interval(outcomes.size(), drawn -> {
            List<Outcome> some = Arrays.stream(drawn).mapToObj(outcomes::get).toList();
            return ratio(some, among, hit);
        });
        return value.isEmpty()
                ? "unknown"
                : String.format(Locale.ROOT, "%.3f", value.getAsDouble())
                        + within.map(bounds -> String.format(Locale.ROOT, " [%.3f, %.3f]", bounds.low(), bounds.high()))
                                .orElse("");
    }

    private OptionalDouble ratio(List<Outcome> some, Predicate<Outcome> among, Predicate<Outcome> hit) {
        Map<String, Double> weights = weights(some);
        double all = 0;
        double hits = 0;
        for (Outcome outcome : some) {
            if (among.test(outcome)) {
                double weight = weights.getOrDefault(outcome.judged().cell(), 0.0);
                all += weight;
                hits += hit.test(outcome) ? weight : 0;
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / all);
    }

    /** For how many pairs one of each cell stands. */
    Map<String, Double> weights() {
        return weights(outcomes);
    }

    private Map<String, Double> weights(List<Outcome> some) {
        Map<String, Integer> drawn = new HashMap<>();
        some.forEach(outcome -> drawn.merge(outcome.judged().cell(), 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        drawn.forEach((cell, count) -> weights.put(cell, (double) sizes.getOrDefault(cell, 0L) / count));
        return weights;
    }

    /** The expected calibration error of the confidence, in ten bins of equal width, weighed like the rest. */
    double calibrationError() {
        Map<String, Double> weights = weights(outcomes);
        double[] all = new double[10];
        double[] said = new double[10];
        double[] right = new double[10];
        for (Outcome outcome : outcomes) {
            int bin = Math.min(9, (int) (outcome.confidence() * 10));
            double weight = weights.getOrDefault(outcome.judged().cell(), 0.0);
            all[bin] += weight;
            said[bin] += weight * outcome.confidence();
            right[bin] += outcome.judged().isOn() ? weight : 0;
        }
        double error = 0;
        for (int bin = 0; bin < all.length; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return error / Arrays.stream(all).sum();
    }
}

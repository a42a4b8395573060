package io.tuji.bench.chain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * What speaks for a company making a product, a score of each candidate by each signal; zero says nothing. All from the training edges, the
 * Shenwan code and the scope.
 */
final class Signals {

    /** What speaks for it. */
    enum Signal {
        /** Share of the companies of the same industry that make it, added up over the three levels. */
        INDUSTRY,
        /** That share at the finest level alone. */
        FINEST_INDUSTRY,
        /** Cosine with each own product by their makers, added up. */
        CO_PRODUCTION,
        /** BM25 to the names of all own products together. */
        OWN_PRODUCTS,
        /** BM25 to the name of the own product that is most like it. */
        NEAREST_PRODUCT,
        /** How many make it. */
        MAKERS,
        /** BM25 to the scope. */
        SCOPE,
        /** The length of its name where the scope contains it. */
        IN_SCOPE,
        /** Likeness of the fifty companies that are most alike and make it, added up. */
        LIKE_COMPANIES,
        /** Squared likeness of all companies that make it, over the root of their number. */
        LIKE_MAKERS
    }

    private final Training training;
    private final int[] candidates;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final TextMatch text;
    private final LikeCompanies like;
    private final Industries industries;

    Signals(Training training) {
        this.training = training;
        candidates = training.candidates();
        for (int i = 0; i < candidates.length; i++) {
            places.put(candidates[i], i);
        }
        text = new TextMatch(training);
        like = new LikeCompanies(training);
        industries = new Industries(training);
    }

    Map<Signal, double[]> of(int company) {
        List<Integer> own = training.productsOf(company);
        Set<String> names = new HashSet<>();
        own.forEach(product -> names.addAll(Grams.of(training.name(product))));
        String scope = training.makers().companies().get(company).scope();
        Map<Signal, double[]> scores = new EnumMap<>(Signal.class);
        scores.put(Signal.INDUSTRY, industries.all(company));
        scores.put(Signal.FINEST_INDUSTRY, industries.finest(company));
        scores.put(Signal.CO_PRODUCTION, coProduction(own));
        scores.put(Signal.OWN_PRODUCTS, text.scores(names));
        scores.put(Signal.NEAREST_PRODUCT, nearest(own));
        scores.put(Signal.MAKERS, each(product -> training.makersOf(product).size()));
        scores.put(Signal.SCOPE, text.scores(Grams.of(scope)));
        scores.put(
                Signal.IN_SCOPE,
                each(product -> scope.contains(training.name(product))
                        ? training.name(product).length()
                        : 0));
        double[] likeness = like.of(company);
        scores.put(Signal.LIKE_COMPANIES, alike(likeness));
        scores.put(Signal.LIKE_MAKERS, each(product -> makersAlike(likeness, product)));
        return scores;
    }

    private double[] each(IntToDoubleFunction score) {
        return Arrays.stream(candidates).mapToDouble(score).toArray();
    }

    private double[] nearest(List<Integer> own) {
        double[] best = new double[candidates.length];
        for (int product : own) {
            double[] scores = text.scores(Grams.of(training.name(product)));
            Arrays.setAll(best, i -> Math.max(best[i], scores[i]));
        }
        return best;
    }

    private double[] coProduction(List<Integer> own) {
        double[] scores = new double[candidates.length];
        for (int product : own) {
            Map<Integer, Integer> together = new HashMap<>();
            for (int maker : training.makersOf(product)) {
                training.productsOf(maker).forEach(other -> together.merge(other, 1, Integer::sum));
            }
            int size = training.makersOf(product).size();
            together.forEach((other, both) -> {
                Integer place = places.get(other);
                if (place != null && other != product) {
                    scores[place] += both
                            / Math.sqrt((double) size * training.makersOf(other).size());
                }
            });
        }
        return scores;
    }

    private double[] alike(double[] likeness) {
        double[] scores = new double[candidates.length];
        for (int other : LikeCompanies.nearest(likeness)) {
            for (int product : training.productsOf(other)) {
                Integer place = places.get(product);
                if (place != null) {
                    scores[place] += likeness[other];
                }
            }
        }
        return scores;
    }

    private double makersAlike(double[] likeness, int product) {
        List<Integer> makers = training.makersOf(product);
        double squares = makers.stream()
                .mapToDouble(maker -> likeness[maker] * likeness[maker])
                .sum();
        return squares / Math.sqrt(makers.size());
    }
}

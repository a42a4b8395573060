package io.tuji.bench.chain;

import io.tuji.bench.chain.AlikeNames.Alike;
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
        /** The same of the two hundred that are most alike. */
        MANY_LIKE_COMPANIES,
        /** Squared likeness of all companies that make it, over the root of their number. */
        LIKE_MAKERS,
        /** How much its name is like those of the products of the fifty most alike companies, weighed by their likeness. */
        NAMES_OF_LIKE_COMPANIES,
        /** How much of the names of own products it is, where it stands in them whole. */
        PART_OF_OWN,
        /** How much of its name is the name of an own product. */
        AROUND_OWN
    }

    private static final int NEAREST = 50;
    private static final int MANY = 200;

    private final Training training;
    private final int[] candidates;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final TextMatch text;
    private final LikeCompanies like;
    private final Industries industries;
    private final AlikeNames alikeNames;
    private final PartNames partNames;

    Signals(Training training) {
        this.training = training;
        candidates = training.candidates();
        for (int i = 0; i < candidates.length; i++) {
            places.put(candidates[i], i);
        }
        text = new TextMatch(training);
        like = new LikeCompanies(training);
        industries = new Industries(training);
        alikeNames = new AlikeNames(training);
        partNames = new PartNames(training);
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
        scores.put(Signal.PART_OF_OWN, partNames.within(own));
        scores.put(Signal.AROUND_OWN, partNames.around(own));
        putAlike(scores, like.of(company));
        return scores;
    }

    private void putAlike(Map<Signal, double[]> scores, double[] likeness) {
        int[] nearest = LikeCompanies.nearest(likeness, NEAREST);
        scores.put(Signal.LIKE_COMPANIES, alike(likeness, nearest));
        scores.put(Signal.MANY_LIKE_COMPANIES, alike(likeness, LikeCompanies.nearest(likeness, MANY)));
        scores.put(Signal.LIKE_MAKERS, each(product -> makersAlike(likeness, product)));
        scores.put(Signal.NAMES_OF_LIKE_COMPANIES, namesOf(likeness, nearest));
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

    private double[] namesOf(double[] likeness, int[] companies) {
        double[] scores = new double[candidates.length];
        for (int other : companies) {
            for (int product : training.productsOf(other)) {
                for (Alike alike : alikeNames.of(product)) {
                    scores[alike.candidate()] += likeness[other] * alike.weight();
                }
            }
        }
        return scores;
    }

    private double[] alike(double[] likeness, int[] companies) {
        double[] scores = new double[candidates.length];
        for (int other : companies) {
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

package io.tuji.engine.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts many cores into a trade name and words of business without having seen one parted: each core the cheapest way,
 * the costs counted anew from the result, and again (hard expectation maximisation of a unigram model).
 */
final class CoreParting {

    static final int LONGEST_WORD = 6;

    private static final int ROUNDS = 4;
    private static final int LONGEST_BRAND = 6;
    private static final double UNKNOWN = 10;
    private static final double SURPRISE = 3;
    private static final double SMOOTHING = 0.5;

    /** Shares of trade names of 0 to 6 characters to begin with; they are counted anew. */
    private static final double[] LENGTHS = {0.03, 0.01, 0.55, 0.24, 0.14, 0.02, 0.01};

    private Map<String, Double> words;
    private Map<String, Double> characters;
    private Map<String, Double> openings = new HashMap<>();
    private Map<String, Double> pairs = new HashMap<>();
    private Map<String, Double> phrases = new HashMap<>();
    private Map<String, Double> brands = new HashMap<>();
    private Map<String, Double> business = new HashMap<>();
    private double[] lengths = LENGTHS.clone();

    /** With a first guess of how often words of business and characters of trade names are used. */
    CoreParting(Map<String, Double> words, Map<String, Double> characters) {
        this.words = words;
        this.characters = characters;
    }

    void run(List<String> cores) {
        for (int round = 0; round < ROUNDS; round++) {
            new Round().run(cores);
        }
    }

    Map<String, Double> words() {
        return words;
    }

    /** One or more words that end a core. */
    Map<String, Double> phrases() {
        return phrases;
    }

    /** The first two characters of business. */
    Map<String, Double> openings() {
        return openings;
    }

    /** Two characters side by side in a trade name. */
    Map<String, Double> brandPairs() {
        return pairs;
    }

    Map<String, Double> brands() {
        return brands;
    }

    Map<String, Double> brandCharacters() {
        return characters;
    }

    Map<String, Double> businessCharacters() {
        return business;
    }

    /** One pass over all cores with the costs of the pass before. */
    private final class Round {

        private final double allWords = sum(words);
        private final double allCharacters = sum(characters);
        private final double allBusiness = sum(business);
        private final Map<String, Double> newWords = new HashMap<>();
        private final Map<String, Double> newCharacters = new HashMap<>();
        private final Map<String, Double> newOpenings = new HashMap<>();
        private final Map<String, Double> newPairs = new HashMap<>();
        private final Map<String, Double> newPhrases = new HashMap<>();
        private final Map<String, Double> newBrands = new HashMap<>();
        private final Map<String, Double> newBusiness = new HashMap<>();
        private final double[] newLengths = new double[LENGTHS.length];

        void run(List<String> cores) {
            cores.forEach(this::part);
            words = newWords;
            characters = newCharacters;
            openings = newOpenings;
            pairs = newPairs;
            phrases = newPhrases;
            brands = newBrands;
            business = newBusiness;
            double sum = java.util.Arrays.stream(newLengths).sum() + LENGTHS.length;
            lengths = java.util.Arrays.stream(newLengths)
                    .map(count -> (count + 1) / sum)
                    .toArray();
        }

        private void part(String core) {
            double[] costs = new double[core.length() + 1];
            int[] ends = new int[core.length()];
            for (int from = core.length() - 1; from >= 0; from--) {
                cheapest(core, from, costs, ends);
            }
            int best = brandLength(core, costs);
            count(newBrands, core.substring(0, best));
            newLengths[best]++;
            for (int i = 0; i < core.length(); i++) {
                count(i < best ? newCharacters : newBusiness, core.substring(i, i + 1));
            }
            if (best + 2 <= core.length()) {
                count(newOpenings, core.substring(best, best + 2));
            }
            for (int i = 0; i + 2 <= best; i++) {
                count(newPairs, core.substring(i, i + 2));
            }
            for (int at = best; at < core.length(); at = ends[at]) {
                count(newWords, core.substring(at, ends[at]));
                count(newPhrases, core.substring(at));
            }
        }

        private void cheapest(String core, int from, double[] costs, int[] ends) {
            costs[from] = Double.MAX_VALUE;
            for (int to = from + 1; to <= Math.min(core.length(), from + LONGEST_WORD); to++) {
                double cost = wordCost(core.substring(from, to)) + costs[to];
                if (cost < costs[from]) {
                    costs[from] = cost;
                    ends[from] = to;
                }
            }
        }

        private int brandLength(String core, double[] costs) {
            int best = 0;
            double least = Double.MAX_VALUE;
            double brand = 0;
            for (int length = 0; length <= Math.min(LONGEST_BRAND, core.length()); length++) {
                brand += length == 0 ? 0 : characterCost(core.substring(length - 1, length));
                double cost = brand - Math.log(lengths[length]) + costs[length];
                if (cost < least) {
                    least = cost;
                    best = length;
                }
            }
            return best;
        }

        private double wordCost(String word) {
            double count = word.length() < 2 ? 0 : words.getOrDefault(word, 0.0);
            return count < 1 ? unknownCost(word) : Math.log(allWords / count);
        }

        /** Character by character, as usual as each is in business, and something for the surprise. */
        private double unknownCost(String word) {
            return word.length() > 1
                    ? Double.MAX_VALUE / 2
                    : Math.min(
                            UNKNOWN, SURPRISE + Math.log((allBusiness + 1) / (business.getOrDefault(word, 0.0) + 1)));
        }

        private double characterCost(String character) {
            return Math.log((allCharacters + SMOOTHING) / (characters.getOrDefault(character, 0.0) + SMOOTHING));
        }
    }

    private static void count(Map<String, Double> counts, String text) {
        counts.merge(text, 1.0, Double::sum);
    }

    private static double sum(Map<String, Double> counts) {
        return counts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

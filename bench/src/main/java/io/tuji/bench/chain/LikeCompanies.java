package io.tuji.bench.chain;

import io.tuji.bench.chain.Makers.Company;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Companies by cosine of what is known of them: products, character pairs of these and of the scope, industry; rare ones count more. */
final class LikeCompanies {

    private record Posting(int company, double weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final List<Map<String, Double>> profiles = new ArrayList<>();

    LikeCompanies(Training training) {
        List<Map<String, Double>> counted = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        int companies = training.makers().companies().size();
        for (int company = 0; company < companies; company++) {
            Map<String, Double> marks = marks(training, company);
            counted.add(marks);
            marks.keySet().forEach(mark -> frequency.merge(mark, 1, Integer::sum));
        }
        for (int company = 0; company < companies; company++) {
            Map<String, Double> profile = new HashMap<>();
            counted.get(company).forEach((mark, weight) -> {
                int n = frequency.getOrDefault(mark, companies);
                if (n > 1) {
                    profile.put(mark, weight * Math.log((double) companies / n));
                }
            });
            add(company, profile);
        }
    }

    /** Products whole, pairs of characters at a half, the scope at a quarter, the industry at every level. */
    private static Map<String, Double> marks(Training training, int company) {
        Map<String, Double> marks = new HashMap<>();
        Company known = training.makers().companies().get(company);
        Grams.of(known.scope()).forEach(gram -> marks.put("s" + gram, 0.25));
        for (int product : training.productsOf(company)) {
            marks.put("p" + product, 1.0);
            Grams.of(training.name(product)).forEach(gram -> marks.put("g" + gram, 0.5));
        }
        for (int level = 2; level <= known.shenwan().length(); level += 2) {
            marks.put("i" + known.shenwan().substring(0, level), 1.0);
        }
        return marks;
    }

    private void add(int company, Map<String, Double> profile) {
        double length = Math.sqrt(
                profile.values().stream().mapToDouble(weight -> weight * weight).sum());
        profile.replaceAll((mark, weight) -> weight / length);
        profiles.add(profile);
        profile.forEach((mark, weight) ->
                postings.computeIfAbsent(mark, m -> new ArrayList<>()).add(new Posting(company, weight)));
    }

    /** How alike each company is to the given one, 0 to 1; to itself 0. */
    double[] of(int company) {
        double[] likeness = new double[profiles.size()];
        profiles.get(company).forEach((mark, weight) -> {
            for (Posting posting : postings.getOrDefault(mark, List.of())) {
                likeness[posting.company] += weight * posting.weight;
            }
        });
        likeness[company] = 0;
        return likeness;
    }

    /** The numbers of the most alike. */
    static int[] nearest(double[] likeness, int most) {
        return IntStream.range(0, likeness.length)
                .boxed()
                .filter(other -> likeness[other] > 0)
                .sorted(Comparator.comparingDouble(other -> -likeness[other]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

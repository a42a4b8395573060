package io.tuji.bench.chain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which share of the companies of an industry makes each candidate, at the three levels of the Shenwan classification. */
final class Industries {

    private static final int[] LEVELS = {2, 4, 6};

    private final Training training;
    private final Map<String, double[]> shares = new HashMap<>();
    private final int size;

    Industries(Training training) {
        this.training = training;
        int[] candidates = training.candidates();
        size = candidates.length;
        Map<String, Integer> companies = new HashMap<>();
        training.makers()
                .companies()
                .forEach(company ->
                        levels(company.shenwan()).forEach(industry -> companies.merge(industry, 1, Integer::sum)));
        for (int i = 0; i < size; i++) {
            for (int maker : training.makersOf(candidates[i])) {
                for (String industry : levels(shenwan(maker))) {
                    shares.computeIfAbsent(industry, key -> new double[size])[i] +=
                            1.0 / companies.getOrDefault(industry, 1);
                }
            }
        }
    }

    /** The shares at every level added up. */
    double[] all(int company) {
        double[] sum = new double[size];
        for (String industry : levels(shenwan(company))) {
            double[] own = shares.getOrDefault(industry, new double[size]);
            for (int i = 0; i < size; i++) {
                sum[i] += own[i];
            }
        }
        return sum;
    }

    /** The shares at the finest level alone. */
    double[] finest(int company) {
        return levels(shenwan(company)).stream()
                .reduce((wide, fine) -> fine)
                .map(industry -> shares.getOrDefault(industry, new double[size]))
                .orElseGet(() -> new double[size]);
    }

    private String shenwan(int company) {
        return training.makers().companies().get(company).shenwan();
    }

    private static List<String> levels(String shenwan) {
        return Arrays.stream(LEVELS)
                .filter(level -> level <= shenwan.length())
                .mapToObj(level -> shenwan.substring(0, level))
                .toList();
    }
}

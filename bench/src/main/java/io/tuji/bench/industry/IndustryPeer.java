package io.tuji.bench.industry;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.tuji.engine.value.HalfWidth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The plain model: one, two and three characters in a row of text and name, weighted by frequency and rarity, brought to length one, and
 * a linear support vector machine a division (LIBLINEAR, L2 loss, C = 1).
 */
final class IndustryPeer {

    private static final int LONGEST = 3;

    /** A text with its division. */
    record Row(String text, String division) {}

    private final Map<String, Integer> features = new HashMap<>();
    private final Map<Integer, Double> rarity = new HashMap<>();
    private final List<String> divisions;
    private final Model model;

    IndustryPeer(List<Row> rows, long seed) {
        divisions = rows.stream().map(Row::division).distinct().sorted().toList();
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> grams(row.text()).keySet().forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        counts.forEach((gram, count) -> {
            features.put(gram, features.size() + 1);
            rarity.put(features.size(), Math.log((1.0 + rows.size()) / (1.0 + count)) + 1);
        });
        Linear.disableDebugOutput();
        model = Linear.train(problem(rows), parameter(seed));
    }

    /** The divisions, the likeliest first. */
    List<String> ranked(String text) {
        double[] values = new double[model.getNrClass()];
        Linear.predictValues(model, vector(text), values);
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -values[c]))
                .map(c -> divisions.get(model.getLabels()[c]))
                .toList();
    }

    private Problem problem(List<Row> rows) {
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features.size();
        problem.x = rows.stream().map(row -> vector(row.text())).toArray(Feature[][]::new);
        problem.y = rows.stream()
                .mapToDouble(row -> divisions.indexOf(row.division()))
                .toArray();
        return problem;
    }

    private static Parameter parameter(long seed) {
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 0.1);
        parameter.setRandom(new Random(seed));
        return parameter;
    }

    private Feature[] vector(String text) {
        Map<Integer, Double> values = new TreeMap<>();
        grams(text).forEach((gram, count) -> {
            Integer feature = features.get(gram);
            if (feature != null) {
                values.put(feature, (1 + Math.log(count)) * rarity.getOrDefault(feature, 0.0));
            }
        });
        double length =
                Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue() / length))
                .toArray(Feature[]::new);
    }

    private static Map<String, Integer> grams(String text) {
        String half = HalfWidth.of(text).toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = new HashMap<>();
        for (int n = 1; n <= LONGEST; n++) {
            for (int i = 0; i + n <= half.length(); i++) {
                counts.merge(half.substring(i, i + n), 1, Integer::sum);
            }
        }
        return counts;
    }
}

package io.tuji.engine.naming;

import io.tuji.engine.reading.TableResource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How likely each span of a name is its trade name: a conditional log-linear model over all spans and none. */
public final class BrandModel {

    static final int LONGEST = 10;

    private static final String LEVEL = "#";
    private static final int MOST_LEVELS = 120;
    private static final float[] NO_LEVELS = new float[MOST_LEVELS];

    /** One weight, with the feature and the text it belongs to. */
    public record Weight(String feature, String text, float weight) {}

    private static final class Lazy {
        private static final BrandModel SHIPPED = read();
    }

    private final TextMap<Float> words = new TextMap<>();
    /** By level; of a number the first is its only weight. */
    private final Map<Feature, float[]> levels = new EnumMap<>(Feature.class);

    private final NameStatistics statistics;
    private final double threshold;

    /** @param threshold a trade name less likely than this is not believed */
    public BrandModel(List<Weight> learned, double threshold, NameStatistics statistics) {
        for (Feature feature : Feature.values()) {
            levels.put(feature, new float[MOST_LEVELS]);
        }
        learned.forEach(this::put);
        this.threshold = threshold;
        this.statistics = statistics;
    }

    /** The model that the engine ships, read at first use. */
    static BrandModel shipped() {
        return Lazy.SHIPPED;
    }

    private static BrandModel read() {
        List<String[]> rows = TableResource.rows(BrandModel.class, "weights.csv");
        List<Weight> weights = rows.stream()
                .skip(1)
                .map(row -> new Weight(row[0], row[1], Float.parseFloat(row[2])))
                .toList();
        return new BrandModel(weights, Double.parseDouble(rows.get(0)[2]), NameStatistics.shipped());
    }

    /** How a level is written as text; no name has this mark. */
    static String levelText(int level) {
        return LEVEL + level;
    }

    private void put(Weight one) {
        Feature feature = Feature.valueOf(one.feature());
        if (one.text().startsWith(LEVEL)) {
            levels.getOrDefault(feature, NO_LEVELS)[Integer.parseInt(one.text().substring(1))] = one.weight();
        } else if (feature.isNumber()) {
            levels.getOrDefault(feature, NO_LEVELS)[0] = one.weight();
        } else {
            long hash = TextMap.hash(one.text(), 0, one.text().length());
            words.put(TextMap.extended(hash, feature.key()), one.weight());
        }
    }

    double threshold() {
        return threshold;
    }

    NameView view(Frame frame) {
        return new NameView(frame, statistics);
    }

    /** The probabilities of all spans of a name, and of none. */
    Spans spans(NameView view) {
        Sum sum = new Sum();
        BrandFeatures features = new BrandFeatures(view, sum);
        int end = view.end();
        double[] begins = new double[end];
        double[] ends = new double[end + 1];
        for (int i = 0; i < end; i++) {
            features.begin(i);
            begins[i] = sum.taken();
            features.end(i + 1);
            ends[i + 1] = sum.taken();
        }
        features.none();
        Spans spans = new Spans(sum.taken());
        for (int from = 0; from < end; from++) {
            for (int to = from + 1; Spans.isOpen(view, from, to); to++) {
                features.span(from, to);
                spans.add(from, to, begins[from] + ends[to] + sum.taken());
            }
        }
        return spans.normalised();
    }

    /** Adds up the weights of what is seen. */
    private final class Sum implements FeatureSink {

        private double sum;

        double taken() {
            double taken = sum;
            sum = 0;
            return taken;
        }

        @Override
        public void piece(Feature feature, String name, int from, int to) {
            Float weight = words.get(TextMap.extended(TextMap.hash(name, from, to), feature.key()));
            sum += weight == null ? 0 : weight;
        }

        @Override
        public void level(Feature feature, int level) {
            sum += levels.getOrDefault(feature, NO_LEVELS)[level];
        }

        @Override
        public void number(Feature feature, double value) {
            sum += value * levels.getOrDefault(feature, NO_LEVELS)[0];
        }
    }
}

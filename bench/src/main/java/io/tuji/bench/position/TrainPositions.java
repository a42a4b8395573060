package io.tuji.bench.position;

import io.tuji.bench.chain.Logistic;
import io.tuji.engine.chain.position.Sign;
import io.tuji.engine.chain.position.SignWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code train positions}: how much each sign speaks for a position, learned from the judged pairs of all sets that are taught. */
public final class TrainPositions {

    private static final String SHIPPED = "engine/src/main/resources/io/tuji/engine/chain/position/weights.csv";

    /** How much a mean pair weighs against the penalty on large weights: by the log loss of sets left out. */
    private static final double STRENGTH = 1;

    private static final List<Sign> SIGNS = List.of(Sign.values());

    /**
     * A judged pair.
     *
     * @param signs none if nothing speaks of it
     * @param weight for how many pairs it stands
     */
    record Case(String set, Judged judged, Set<Sign> signs, double weight) {}

    private TrainPositions() {}

    public static void run() throws IOException {
        Cases all = new Cases();
        List<Case> cases = all.withWordsBefore();
        SignWeights weights = learn(cases);
        Files.write(Path.of(System.getProperty("tuji.root"), SHIPPED), weights.lines());
        System.out.println(cases.size() + " pairs");
        weights.lines().forEach(System.out::println);
        System.out.println("each set by weights of the others, words as before it was read");
        new LeftOut(cases, cases).print();
        System.out.println("the same, words as they are now");
        new LeftOut(cases, all.withWordsNow()).print();
    }

    /** The root of what a pair stands for evens the cells a little. */
    static SignWeights learn(List<Case> cases) {
        List<Case> spoken = cases.stream().filter(one -> !one.signs().isEmpty()).toList();
        double mean = spoken.stream().mapToDouble(Case::weight).average().orElse(1);
        List<Logistic.Example> examples = spoken.stream()
                .map(one -> new Logistic.Example(
                        features(one.signs()), one.judged().isOn(), STRENGTH * Math.sqrt(one.weight() / mean)))
                .toList();
        Logistic learned = Logistic.learn(examples, SIGNS.size());
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (int i = 0; i < SIGNS.size(); i++) {
            weights.put(SIGNS.get(i), Math.round(100 * learned.weight(i)) / 100.0);
        }
        return SignWeights.of(weights);
    }

    private static double[] features(Set<Sign> signs) {
        return SIGNS.stream().mapToDouble(sign -> signs.contains(sign) ? 1 : 0).toArray();
    }
}

package io.tuji.bench.position;

import io.tuji.bench.chain.Logistic;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.position.PositionReader;
import io.tuji.engine.chain.position.Sign;
import io.tuji.engine.chain.position.SignWeights;
import io.tuji.engine.chain.position.Signed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** {@code train positions}: how much each sign speaks for a position, learned from the judged pairs of both sets that are taught. */
public final class TrainPositions {

    private static final String SHIPPED = "engine/src/main/resources/io/tuji/engine/chain/position/weights.csv";

    /** How much a mean pair weighs against the penalty on large weights: by the log loss of pairs held back. */
    private static final double STRENGTH = 3;

    private static final List<Sign> SIGNS = List.of(Sign.values());

    /** A judged pair of which something speaks. */
    record Case(Judged judged, Set<Sign> signs, double weight) {}

    private TrainPositions() {}

    public static void run() throws IOException {
        List<Case> cases = cases();
        SignWeights weights = learn(cases);
        Files.write(Path.of(System.getProperty("tuji.root"), SHIPPED), weights.lines());
        System.out.println(cases.size() + " pairs of which something speaks");
        weights.lines().forEach(System.out::println);
        new Thresholds(cases).print();
    }

    /** Each counts by how many pairs it stands for, as a share of the mean. */
    private static List<Case> cases() throws IOException {
        List<Chain> chains = ChainFiles.read();
        PositionReader reader = PositionReader.of(chains);
        Map<String, Firm> firms = Firms.read().byHash();
        List<Judged> judged = Judgements.of("taught");
        Map<String, Integer> drawn = new HashMap<>();
        judged.forEach(one -> drawn.merge(one.cell(), 1, Integer::sum));
        Map<String, Long> sizes = Judgements.sizes("taught");
        List<Case> cases = new ArrayList<>();
        for (Judged one : judged) {
            Firm firm = Objects.requireNonNull(firms.get(one.firm())).coded();
            double weight = (double) sizes.getOrDefault(one.cell(), 0L) / drawn.getOrDefault(one.cell(), 1);
            reader.signs(firm.says()).stream()
                    .filter(signed ->
                            signed.chain().equals(one.chain()) && signed.node().equals(one.node()))
                    .map(Signed::signs)
                    .forEach(signs -> cases.add(new Case(one, signs, weight)));
        }
        return cases;
    }

    /** The root of what a pair stands for evens the cells a little. */
    static SignWeights learn(List<Case> cases) {
        double mean = cases.stream().mapToDouble(Case::weight).average().orElse(1);
        List<Logistic.Example> examples = cases.stream()
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

package io.tuji.bench.position;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.position.Certain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code bench positions}: whether firms stand on the nodes on which the engine places them, by judgements made before;
 * beside it the plain match of words. Without {@code --set} it asks about pairs that nothing was learned from; {@code --set taught} about those
 * that the weights were learned from: {@code dev}, {@code first}, {@code fresh} and {@code third}, of which the latter three were once the test.
 * {@code --errors} prints what is wrong with those.
 */
public final class PositionsBench {

    private static final String UNTAUGHT = "fourth";
    private static final List<String> SETS = List.of(UNTAUGHT, "taught", "dev", "first", "fresh", "third");

    private final Options options;

    public PositionsBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException {
        String set = set();
        if (options.isGiven("--draw")) {
            draw(new DrawPositions(Path.of(options.text("--draw", ""))));
            return;
        }
        Ground.print(
                "a word of the node anywhere in name, scope or products",
                Options.data("registry", "xuhui_companies.csv"));
        List<Chain> chains = ChainFiles.read();
        Firms firms = Firms.read();
        List<Outcome> outcomes = new Outcomes(chains, firms).of(set);
        measure(set, outcomes);
        if (options.isGiven("--errors") && !set.equals(UNTAUGHT)) {
            new ErrorList(outcomes).print();
        }
        new ReadingSpeed(chains, firms).run();
    }

    private String set() {
        String set = options.text("--set", UNTAUGHT);
        if (!SETS.contains(set)) {
            throw new Options.Wrong(
                    "--set 只能是 fourth、taught、dev、first、fresh 或 third",
                    "--set is fourth, taught, dev, first, fresh or third");
        }
        return set;
    }

    /** The fourth set where it is named, the three that were drawn together otherwise. */
    private void draw(DrawPositions positions) throws IOException {
        if (options.text("--set", "").equals(UNTAUGHT)) {
            positions.fourth();
        } else {
            positions.run();
        }
    }

    private static void measure(String set, List<Outcome> outcomes) throws IOException {
        Map<String, Long> sizes = Judgements.sizes(set);
        Share share = new Share(outcomes, sizes);
        strata(outcomes, sizes);
        Predicate<Outcome> isOn = outcome -> Certain.MEASURED.isOn(outcome.confidence());
        System.out.printf("%n%s, %d pairs, on from %.2f%n", set, outcomes.size(), Certain.MEASURED.on());
        System.out.println("engine   " + share.line(isOn));
        System.out.println("words    " + share.line(Outcome::isKeyword));
        System.out.println("engine without the arguable pairs   "
                + new Share(
                                outcomes.stream()
                                        .filter(outcome -> !outcome.judged().isHard())
                                        .toList(),
                                sizes)
                        .line(isOn));
        for (String part : List.of("ai_", "digital_", "innovative_", "integrated_")) {
            parts(part, outcomes, sizes, isOn);
        }
        for (String source : List.of("district", "city", "listed")) {
            parts(source, outcomes, sizes, isOn);
        }
        System.out.printf(
                Locale.ROOT,
                "calibration error %.3f of keyword pairs%n%n",
                ofKeyword(outcomes, sizes).calibrationError());
        Ground.figure("positions.precision", share.precision(isOn).orElse(0));
        Ground.figure("positions.recall", share.recall(isOn).orElse(0));
        Ground.figure(
                "positions.keyword_precision",
                share.precision(Outcome::isKeyword).orElse(0));
        Ground.figure(
                "positions.keyword_recall", share.recall(Outcome::isKeyword).orElse(0));
        Ground.figure("positions.ece", ofKeyword(outcomes, sizes).calibrationError());
    }

    private static Share ofKeyword(List<Outcome> outcomes, Map<String, Long> sizes) {
        return new Share(
                outcomes.stream()
                        .filter(outcome -> outcome.judged().kind().equals("keyword"))
                        .toList(),
                sizes);
    }

    private static void parts(String part, List<Outcome> outcomes, Map<String, Long> sizes, Predicate<Outcome> isOn) {
        List<Outcome> some = outcomes.stream()
                .filter(outcome -> outcome.judged().cell().contains(part))
                .toList();
        System.out.printf("%-12s %s%n", part, new Share(some, sizes).line(isOn));
    }

    /** Drawn and judged on, and for how many pairs one drawn stands: from the least to the greatest of the cells. */
    private static void strata(List<Outcome> outcomes, Map<String, Long> sizes) {
        Map<String, List<Outcome>> kinds = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.judged().kind(), TreeMap::new, Collectors.toList()));
        System.out.printf("%-9s %8s %6s %9s %12s%n", "stratum", "drawn", "on", "pairs", "weights");
        kinds.forEach((kind, some) -> {
            List<Double> weights =
                    new Share(some, sizes).weights().values().stream().sorted().toList();
            long pairs = sizes.entrySet().stream()
                    .filter(size -> size.getKey().contains("," + kind + ":"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            long on = some.stream().filter(outcome -> outcome.judged().isOn()).count();
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %8d %6d %9d %.1f to %.1f%n",
                    kind,
                    some.size(),
                    on,
                    pairs,
                    weights.get(0),
                    weights.get(weights.size() - 1));
        });
    }
}

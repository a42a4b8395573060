package io.tuji.engine.plan.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.chance.ChanceModel.Group;
import io.tuji.engine.plan.chance.ChanceTrainer.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights by which examples were drawn are found again. */
class ChanceTrainerTest {

    private static final double[] TRUE = {-0.4, 1.2, 0.5, 0.6, -0.3, 0.8};

    @Test
    void findsTheChancesThatExamplesWereDrawnFrom() {
        ChanceModel truth = new ChanceModel(Map.of(new Group(true, 2), TRUE));
        Random random = new Random(5);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            Inputs inputs = inputs(random);
            examples.add(new Example(inputs, random.nextDouble() < truth.probability(inputs)));
        }
        ChanceModel learned = ChanceTrainer.train(examples);
        for (int i = 0; i < 100; i++) {
            Inputs inputs = inputs(random);
            assertThat(learned.probability(inputs)).isCloseTo(truth.probability(inputs), within(0.08));
        }
    }

    private static Inputs inputs(Random random) {
        return new Inputs(
                2 * random.nextDouble(),
                random.nextDouble(),
                0.01 + random.nextDouble(),
                random.nextDouble(),
                2,
                8 + random.nextInt(9));
    }

    @Test
    void learnsEachGroupByItself() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(new Inputs(1, 0.5, 1, 0.5, 1, 3), true));
            examples.add(new Example(new Inputs(1, 0.5, 1, 0.5, 2, 3), false));
        }
        ChanceModel learned = ChanceTrainer.train(examples);
        assertThat(learned.probability(new Inputs(1, 0.5, 1, 0.5, 1, 3))).isGreaterThan(0.9);
        assertThat(learned.probability(new Inputs(1, 0.5, 1, 0.5, 2, 3))).isLessThan(0.1);
    }

    /** At the best weights the misses, weighted by each feature, balance the ridge. */
    @Test
    void stopsWhereNothingIsLeftToGain() {
        Random random = new Random(8);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            examples.add(new Example(inputs(random), random.nextBoolean()));
        }
        ChanceModel learned = ChanceTrainer.train(examples);
        String[] cells = learned.lines().get(1).split(",", -1);
        for (int feature = 0; feature < ChanceModel.WEIGHTS; feature++) {
            double slope = feature == 0 ? 0 : Double.parseDouble(cells[2 + feature]);
            for (Example example : examples) {
                double miss = learned.probability(example.inputs()) - (example.reached() ? 1 : 0);
                slope += miss * ChanceModel.features(example.inputs())[feature];
            }
            assertThat(slope).isCloseTo(0, within(1e-6));
        }
    }
}

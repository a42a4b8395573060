package io.tuji.bench.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.bench.chain.Logistic.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void findsTheWeightsThatMadeTheCases() {
        double[] wanted = {-1, 2, 0};
        Random random = new Random(2);
        List<Example> cases = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            double[] features = {1, random.nextGaussian(), random.nextGaussian()};
            double chance = 1 / (1 + Math.exp(-wanted[0] - wanted[1] * features[1]));
            cases.add(new Example(features, random.nextDouble() < chance, 1));
        }
        Logistic learned = Logistic.learn(cases, 3);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(learned.weight(i)).isEqualTo(wanted[i], within(0.08));
        }
    }

    @Test
    void countsACaseAsOftenAsItStandsFor() {
        List<Example> weighed =
                List.of(new Example(new double[] {1}, true, 300), new Example(new double[] {1}, false, 100));
        assertThat(Logistic.learn(weighed, 1).weight(0)).isEqualTo(Math.log(3), within(0.03));
    }
}

package io.tuji.engine.chain.backtest;

import static io.tuji.engine.chain.backtest.RankingTest.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.backtest.BackTest.Figure;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(500, 0.95, 1);

    private final BackTest twoRegions = new BackTest(
            List.of(
                    region("north", "1010", Map.of("ours", "9876", "size", "5555")),
                    region("south", "1100", Map.of("ours", "9876", "size", "1234")),
                    region("west", "0000", Map.of("ours", "9876", "size", "1234"))),
            BOOTSTRAP);

    @Test
    void takesTheMeanOfRegionsThatHaveAnAnswer() {
        Figure auc = twoRegions.auc("ours");
        assertThat(auc.value()).hasValue((0.75 + 1) / 2);
        assertThat(auc.regions()).isEqualTo(2);
        assertThat(auc.interval().orElseThrow().low()).isEqualTo(0.75);
        assertThat(auc.interval().orElseThrow().high()).isEqualTo(1);
        assertThat(twoRegions.lift("ours", 2).value()).hasValue((1 + 2) / 2.0);
        assertThat(twoRegions.recall("ours", 1).value()).hasValue(0.5);
    }

    @Test
    void takesDifferencesRegionByRegion() {
        assertThat(twoRegions.aucGain("ours", "size").value()).hasValue((0.25 + 1) / 2);
        assertThat(twoRegions.liftGain("ours", "size", 2).value()).hasValue((0 + 2) / 2.0);
        assertThat(twoRegions.aucGain("ours", "ours").value()).hasValue(0);
    }

    @Test
    void isWorthItOnlyBeyondChance() {
        assertThat(twoRegions.isWorthIt("ours", "size")).isTrue();
        assertThat(twoRegions.isWorthIt("size", "ours")).isFalse();
        assertThat(twoRegions.isWorthIt("ours", "size", "ours")).isFalse();
        assertThat(twoRegions.auc("ours").isAbove(0.74)).isTrue();
        assertThat(twoRegions.auc("ours").isAbove(0.75)).isFalse();
    }

    @Test
    void hasNoAnswerWithoutRegions() {
        Figure none = new BackTest(List.of(), BOOTSTRAP).auc("ours");
        assertThat(none.value()).isEqualTo(OptionalDouble.empty());
        assertThat(none.interval()).isEmpty();
        assertThat(none.isAbove(0)).isFalse();
    }

    @Test
    void drawsCandidatesWhereThereIsOneRegion() {
        Random random = new Random(4);
        boolean[] cameTrue = new boolean[200];
        double[] scores = new double[200];
        IntStream.range(0, 200).forEach(i -> {
            cameTrue[i] = i % 4 == 0;
            scores[i] = random.nextGaussian() + (cameTrue[i] ? 1 : 0);
        });
        Figure auc = new BackTest(List.of(new Region("only", cameTrue, Map.of("ours", scores))), BOOTSTRAP).auc("ours");
        double value = auc.value().orElseThrow();
        Interval interval = auc.interval().orElseThrow();
        assertThat(value).isBetween(interval.low(), interval.high());
        assertThat(interval.high() - interval.low())
                .as("about four standard errors")
                .isEqualTo(0.17, within(0.06));
        assertThat(auc.regions()).isEqualTo(1);
    }

    @Test
    void namesAMethodThatIsNotThere() {
        assertThatThrownBy(() -> twoRegions.auc("theirs")).hasMessageContaining("theirs");
        assertThat(region("north", "1", Map.of()).name()).isEqualTo("north");
    }

    private static Region region(String name, String cameTrue, Map<String, String> scores) {
        return new Region(
                name,
                marks(cameTrue),
                scores.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                method -> method.getValue()
                                        .chars()
                                        .mapToDouble(digit -> digit - '0')
                                        .toArray())));
    }
}

package io.tuji.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What more knowledge does to a verdict, on random rules; the seed and the rule stand in the message. */
class KnowledgeTest {

    private static final int RULES = 1_500;

    /** Facts are filled in one by one, in any order: a yes stays a yes and a no a no, and in the end nothing is unknown. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void fillingAMissingFactNeverTurnsAVerdict(long seed) {
        Random random = new Random(seed);
        RandomRules made = new RandomRules(seed);
        Map<Truth, Integer> first = new EnumMap<>(Truth.class);
        for (int i = 0; i < RULES; i++) {
            Policy policy = made.policy(1 + i % 3);
            Ground ground = new Ground(policy);
            Sheet sheet = ground.halfKnown(random);
            Truth truth = ground.node().judge(sheet);
            first.merge(truth, 1, Integer::sum);
            assertSound(seed, policy, ground, sheet, random);
        }
        assertThat(first.values())
                .as("seed %d reaches all three: %s", seed, first)
                .hasSize(3)
                .allMatch(n -> n > RULES / 20);
    }

    private static void assertSound(long seed, Policy policy, Ground ground, Sheet sheet, Random random) {
        Truth truth = ground.node().judge(sheet);
        for (int slot : ground.shuffled(random)) {
            long value = sheet.low(slot) + random.nextInt((int) (sheet.high(slot) - sheet.low(slot)) + 1);
            sheet.set(slot, value, value);
            Truth next = ground.node().judge(sheet);
            assertThat(truth == Truth.UNKNOWN || next == truth)
                    .as("seed %d: %s became %s in %s", seed, truth, next, policy)
                    .isTrue();
            assertThat(ground.node().prove(sheet).truth())
                    .as("seed %d: %s", seed, policy)
                    .isEqualTo(next);
            truth = next;
        }
        assertThat(truth != Truth.UNKNOWN || leavesRoom(ground.node()))
                .as("seed %d: %s", seed, policy)
                .isTrue();
    }

    /** Steps of points may leave room for judgement. */
    private static boolean leavesRoom(Node node) {
        return node instanceof Score || node.parts().stream().anyMatch(KnowledgeTest::leavesRoom);
    }

    /** A rule on its slots. */
    private record Ground(Layout layout, Node node) {

        Ground(Policy policy) {
            this(new Layout(), policy);
        }

        private Ground(Layout layout, Policy policy) {
            this(
                    layout,
                    policy.condition()
                            .compile(new Compilation(
                                    RandomRules.LIST, RandomRules.OCCASION, policy.tables(), layout, 0)));
        }

        Sheet halfKnown(Random random) {
            Sheet sheet = Sheet.blank(layout);
            IntStream.range(0, layout.size())
                    .filter(slot -> random.nextBoolean())
                    .forEach(slot -> {
                        long value = random.nextInt((int) sheet.high(slot) + 1);
                        sheet.set(slot, value, value);
                    });
            return sheet;
        }

        List<Integer> shuffled(Random random) {
            List<Integer> slots =
                    new ArrayList<>(IntStream.range(0, layout.size()).boxed().toList());
            Collections.shuffle(slots, random);
            return slots;
        }
    }
}

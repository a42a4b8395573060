package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    /** The examples of Winkler's own papers. */
    @ParameterizedTest
    @CsvSource({"MARTHA, MARHTA, 0.961", "DIXON, DICKSONX, 0.813", "DWAYNE, DUANE, 0.840", "恒锦, 恒达, 0.7", "恒锦, 永达, 0"})
    void measuresAsJaroAndWinkler(String one, String other, double likeness) {
        assertThat(Likeness.jaroWinkler(Text.of(one), Text.of(other))).isCloseTo(likeness, within(0.001));
        assertThat(Likeness.jaroWinkler(Text.of(other), Text.of(one))).isCloseTo(likeness, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "恒锦贸易, 恒锦贸易, false",
        "恒锦贸易, 恒贸易, true",
        "恒锦贸易, 锦贸易, true",
        "恒锦贸易, 恒锦贸, true",
        "恒锦贸易, 恒达贸易, true",
        "恒锦贸易, 锦恒贸易, true",
        "恒锦贸易, 恒锦易贸, true",
        "恒锦贸易, 锦恒易贸, false",
        "恒锦贸易, 贸易, false",
    })
    void knowsOneChange(String one, String other, boolean isOne) {
        boolean isEqual = one.equals(other);
        assertThat(Likeness.isOneChangeAway(Text.of(one), Text.of(other))).isEqualTo(isOne || isEqual);
        assertThat(Likeness.isOneChangeAway(Text.of(other), Text.of(one))).isEqualTo(isOne || isEqual);
    }

    @Test
    void countsPairsAsTheSlowWayDoes() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(Likeness.bigrams(Text.of(one), Text.of(other)))
                    .as("seed %d: %s %s", seed, one, other)
                    .isCloseTo(slowBigrams(one, other), within(1e-9));
        }
    }

    private static String word(Random random) {
        int length = 2 + random.nextInt(random.nextInt(10) == 0 ? 120 : 8);
        return random.ints(length, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double slowBigrams(String one, String other) {
        List<String> left = pairs(one);
        List<String> right = pairs(other);
        int all = left.size() + right.size();
        long common = left.stream().filter(right::remove).count();
        return 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}

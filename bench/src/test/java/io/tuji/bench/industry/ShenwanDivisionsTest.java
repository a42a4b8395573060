package io.tuji.bench.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShenwanDivisionsTest {

    @Test
    void believesTheNarrowestClassMost() {
        Map<String, Double> likely = counted().of("110101").orElseThrow();
        assertThat(likely.getOrDefault("01", 0.0)).isGreaterThan(0.8);
        assertThat(likely.values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void fallsBackToTheWiderClass() {
        Map<String, Double> likely = counted().of("110299").orElseThrow();
        assertThat(likely.getOrDefault("01", 0.0)).isGreaterThan(likely.getOrDefault("70", 0.0));
    }

    @Test
    void concludesNothingWithoutAClass() {
        assertThat(counted().of("")).isEmpty();
    }

    private static ShenwanDivisions counted() {
        ShenwanDivisions divisions = new ShenwanDivisions();
        for (int i = 0; i < 5; i++) {
            divisions.add("110101", "01");
            divisions.add("430101", "70");
        }
        return divisions;
    }
}

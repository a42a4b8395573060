package io.tuji.engine.plan.task;

import static io.tuji.engine.plan.task.Amounts.number;
import static io.tuji.engine.plan.task.Amounts.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void equalPartsOfWholeThingsAreWholeAndAddUp() {
        assertThat(Split.equally(number("13"), 5, 0)).isEqualTo(numbers("3 2 3 2 3"));
    }

    @Test
    void equalPartsKeepTheDecimalsAskedFor() {
        List<BigDecimal> parts = Split.equally(number("233"), 12, 2);
        assertThat(parts).allSatisfy(part -> assertThat(part).isBetween(number("19.41"), number("19.42")));
        assertThat(sum(parts)).isEqualByComparingTo("233");
    }

    @Test
    void aShareOfNothingGetsNothingAndTheOthersItsPart() {
        List<BigDecimal> parts = Split.inShares(number("100"), numbers("0 1 3"), 2);
        assertThat(parts.get(0)).isEqualByComparingTo("0");
        assertThat(parts.get(1)).isEqualByComparingTo("25");
        assertThat(parts.get(2)).isEqualByComparingTo("75");
    }

    @Test
    void neverLosesWhatTheWholeSaysMoreExactly() {
        List<BigDecimal> parts = Split.equally(number("2.4567"), 3, 1);
        assertThat(sum(parts)).isEqualByComparingTo("2.4567");
        assertThat(parts.get(0).scale()).isEqualTo(4);
    }

    @Test
    void partsAlwaysAddUpAndAreNeverBelowZero() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
            List<BigDecimal> shares = random.ints(1 + random.nextInt(20), 0, 50)
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            if (sum(shares).signum() > 0) {
                List<BigDecimal> parts = Split.inShares(whole, shares, random.nextInt(3));
                assertThat(sum(parts)).as("seed " + seed).isEqualByComparingTo(whole);
                assertThat(parts)
                        .as("seed " + seed)
                        .allSatisfy(p -> assertThat(p.signum()).isNotNegative());
            }
        }
    }
}

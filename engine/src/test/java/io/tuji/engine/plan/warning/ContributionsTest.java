package io.tuji.engine.plan.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.warning.Contributions.Change;
import io.tuji.engine.plan.warning.Contributions.Contribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts and remainder sum to the growth of the whole. */
class ContributionsTest {

    private static final List<Change> CHANGES =
            List.of(change("北", "100", "90"), change("南", "200", "240"), change("西", "", "50"), change("新", "0", "5"));

    @Test
    void sayInPointsWhatEachPartAdds() {
        Contributions all = of("400", "450");
        assertThat(all.growth()).isEqualByComparingTo("12.5");
        assertThat(all.parts()).extracting(Contribution::part).containsExactly("南", "新", "北");
        assertThat(all.parts().get(0).points()).isEqualByComparingTo("10");
        assertThat(all.parts().get(0).change()).isEqualByComparingTo("40");
        assertThat(all.parts().get(0).growth().orElseThrow()).isEqualByComparingTo("20");
        assertThat(all.parts().get(2).points()).isEqualByComparingTo("-2.5");
    }

    @Test
    void nameWhatIsUnknownAndLeaveItToTheRemainder() {
        Contributions all = of("400", "450");
        assertThat(all.unknown()).containsExactly("西");
        assertThat(all.remainder()).isEqualByComparingTo("3.75");
        BigDecimal sum = all.parts().stream().map(Contribution::points).reduce(all.remainder(), BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(all.growth());
    }

    @Test
    void haveNoGrowthFromZero() {
        assertThat(of("400", "450").parts().get(1).growth()).isEmpty();
        assertThat(Contributions.of(BigDecimal.ZERO, BigDecimal.ONE, CHANGES)).isEmpty();
        assertThat(Contributions.of(BigDecimal.ONE.negate(), BigDecimal.ONE, CHANGES))
                .isEmpty();
    }

    private static Contributions of(String before, String after) {
        return Contributions.of(new BigDecimal(before), new BigDecimal(after), CHANGES)
                .orElseThrow();
    }

    private static Change change(String part, String before, String after) {
        return new Change(part, number(before), number(after));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}

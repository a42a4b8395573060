package io.tuji.engine.chain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.chain.health.Quotient.Unit;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What health refuses to be calculated from. */
class HealthInputsTest {

    @ParameterizedTest
    @CsvSource({
        "-0.1, 5, 1.25, 0.8, 0.8",
        "1.1, 5, 1.25, 0.8, 0.8",
        "0.6, 0, 1.25, 0.8, 0.8",
        "0.6, 5, 0.7, 0.8, 0.8",
        "0.6, 5, 1.25, -1, 0.8",
        "0.6, 5, 1.25, 0.8, 2"
    })
    void refusesThresholdsThatContradict(
            BigDecimal coverage, int firms, BigDecimal strong, BigDecimal weak, BigDecimal staffed) {
        assertThatThrownBy(() -> new HealthRule(coverage, firms, strong, weak, staffed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1, 1, 0", "1, 1, 0, 0, 1", "0.6, 1, 1.25, 0.8, 0.8"})
    void takesThresholdsAtTheirEnds(
            BigDecimal coverage, int firms, BigDecimal strong, BigDecimal weak, BigDecimal staffed) {
        assertThat(new HealthRule(coverage, firms, strong, weak, staffed).fewestNational())
                .isEqualTo(firms);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, 0", "1, -1, 0, 0", "1, 0, 2, 0", "1, 0, -1, 0", "1, 0, 1, -1", "1, 0, 0, 1", "-1, 0, 0, 0"})
    void refusesTalliesThatCannotBe(int firms, int ofThemVerified, int withStaff, long staff) {
        assertThatThrownBy(() -> new Tally(firms, ofThemVerified, withStaff, staff))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANodeWithMoreThanTheWhole() {
        assertThatThrownBy(() -> new Holdings("x", new Tally(5, 0, 0, 0), Map.of("bread", new Tally(6, 0, 0, 0))))
                .hasMessageContaining("bread");
        assertThatThrownBy(() -> new Holdings("x", new Tally(5, 0, 5, 9), Map.of("bread", new Tally(5, 0, 5, 10))))
                .hasMessageContaining("bread");
        assertThatThrownBy(() -> new Quotient(Unit.FIRMS, 0, 0, 1, 1)).hasMessageContaining("0/0");
        assertThatThrownBy(() -> new Quotient(Unit.FIRMS, 0, 1, 0, 1)).hasMessageContaining("0/1");
        assertThatThrownBy(() -> new Quotient(Unit.FIRMS, -1, 1, 1, 1)).hasMessageContaining("-1/1");
        assertThatThrownBy(() -> new Quotient(Unit.FIRMS, 0, 1, 2, 1)).hasMessageContaining("2/1");
        assertThat(new Quotient(Unit.FIRMS, 0, 1, 1, 1).value()).isZero();
    }
}

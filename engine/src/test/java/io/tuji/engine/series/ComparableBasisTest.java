package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparableBasisTest {

    private static ComparableBasis of(String level, String before, String published) {
        return ComparableBasis.of(new BigDecimal(level), new BigDecimal(before), new BigDecimal(published))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"112, 100, 12.0", "105.2, 100.0, 5.3", "105.3, 100.0, 5.2", "96.4, 100.0, -3.6", "130, 120, 8"})
    void agreesWhereRoundingExplainsTheDifference(String level, String before, String published) {
        assertThat(of(level, before, published).agrees()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"118.41, 100.00, 5.5", "105.30, 100.00, 5.5", "105.70, 100.00, 5.5", "100, 100, 2.0"})
    void warnsWhereItDoesNot(String level, String before, String published) {
        assertThat(of(level, before, published).agrees()).isFalse();
    }

    @Test
    void saysBothNumbers() {
        ComparableBasis found = of("118.41", "100.00", "5.5");
        assertThat(found.ratio()).isEqualByComparingTo("18.41");
        assertThat(found.published()).isEqualByComparingTo("5.5");
        assertThat(found.difference()).isEqualByComparingTo("12.91");
        assertThat(found.lowest()).isLessThan(found.ratio());
        assertThat(found.highest()).isGreaterThan(found.ratio());
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "0.4"})
    void aLevelThatMayBeZeroHasNoRatio(String before) {
        BigDecimal level = new BigDecimal(before);
        boolean isOfOneDecimal = level.scale() == 1;
        assertThat(ComparableBasis.of(BigDecimal.TEN, level, BigDecimal.ONE).isPresent())
                .isEqualTo(isOfOneDecimal);
    }

    @Test
    void growthIsChainedAsPublished() {
        List<BigDecimal> years = List.of(new BigDecimal("10"), new BigDecimal("-10"));
        assertThat(ComparableBasis.chained(years)).isEqualByComparingTo("-1");
        assertThat(ComparableBasis.chained(List.of())).isEqualByComparingTo("0");
        assertThat(ComparableBasis.impliedBefore(new BigDecimal("105.5"), new BigDecimal("5.5"))
                        .doubleValue())
                .isCloseTo(100, Offset.offset(1e-9));
    }
}

package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A bound proves what it proves and nothing more. */
class BoundTest {

    @ParameterizedTest(name = "{0} of 10: floors 9, 10, 11 are {1}, {2}, {3}")
    @CsvSource({
        "EXACT,     YES,     YES,     NO",
        "AT_LEAST,  YES,     YES,     UNKNOWN",
        "MORE_THAN, YES,     YES,     UNKNOWN",
        "AT_MOST,   UNKNOWN, UNKNOWN, NO",
        "LESS_THAN, UNKNOWN, NO,      NO",
        "NEARLY,    UNKNOWN, NO,      NO",
        "ABOUT,     UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void judgesAFloor(Bound bound, Truth below, Truth at, Truth above) {
        assertThat(bound.reaches(10, 9)).isEqualTo(below);
        assertThat(bound.reaches(10, 10)).isEqualTo(at);
        assertThat(bound.reaches(10, 11)).isEqualTo(above);
    }

    @ParameterizedTest(name = "{0} of 10: ceilings 9, 10, 11 are {1}, {2}, {3}")
    @CsvSource({
        "EXACT,     NO,      YES,     YES",
        "AT_LEAST,  NO,      UNKNOWN, UNKNOWN",
        "MORE_THAN, NO,      NO,      UNKNOWN",
        "AT_MOST,   UNKNOWN, YES,     YES",
        "LESS_THAN, UNKNOWN, YES,     YES",
        "NEARLY,    UNKNOWN, YES,     YES",
        "ABOUT,     UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void judgesACeiling(Bound bound, Truth below, Truth at, Truth above) {
        assertThat(bound.keepsTo(10, 9)).isEqualTo(below);
        assertThat(bound.keepsTo(10, 10)).isEqualTo(at);
        assertThat(bound.keepsTo(10, 11)).isEqualTo(above);
    }

    /** The slow twin asks every true number, in steps of a half, that the words allow. */
    @ParameterizedTest
    @EnumSource(Bound.class)
    void provesOnlyWhatEveryAllowedNumberShows(Bound bound) {
        for (int stated = -3; stated <= 3; stated++) {
            for (int limit = -3; limit <= 3; limit++) {
                Truth floor = bound.reaches(stated, limit);
                Truth ceiling = bound.keepsTo(stated, limit);
                for (double truth = -6; truth <= 6; truth += 0.5) {
                    if (allows(bound, stated, truth)) {
                        assertThat(floor)
                                .as("%s %d, floor %d", bound, stated, limit)
                                .isNotEqualTo(Truth.of(truth < limit));
                        assertThat(ceiling)
                                .as("%s %d, ceiling %d", bound, stated, limit)
                                .isNotEqualTo(Truth.of(truth > limit));
                    }
                }
            }
        }
    }

    @Test
    void comparesQuantitiesWhateverTheirUnits() {
        Quantity stated = Quantity.of("1.2", Unit.get("亿元"));
        assertThat(Bound.AT_LEAST.reaches(stated, Quantity.of(12_000, Unit.WAN_YUAN)))
                .isEqualTo(Truth.YES);
        assertThat(Bound.EXACT.reaches(BigDecimal.ONE, new BigDecimal("1.0"))).isEqualTo(Truth.YES);
    }

    private static boolean allows(Bound bound, int stated, double truth) {
        return switch (bound) {
            case EXACT -> truth == stated;
            case AT_LEAST -> truth >= stated;
            case MORE_THAN -> truth > stated;
            case AT_MOST -> truth <= stated;
            case LESS_THAN, NEARLY -> truth < stated;
            case ABOUT -> Math.abs(truth - stated) <= 1;
        };
    }
}

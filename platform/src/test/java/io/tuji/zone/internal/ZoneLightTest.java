package io.tuji.zone.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.zone.WarZone.Light;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The light of a zone follows the share of its projects that are late. */
class ZoneLightTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NONE",
        "20, 1, 0, GREEN",
        "20, 2, 0, YELLOW",
        "20, 6, 0, YELLOW",
        "20, 7, 0, RED",
        "20, 0, 1, GREEN",
        "20, 1, 1, UNKNOWN",
        "20, 7, 13, RED"
    })
    void isUnknownOnlyWhereUnknownDaysCouldChangeIt(long open, long late, long unclear, Light light) {
        assertThat(ZoneLight.of(open, late, unclear)).isEqualTo(light);
    }
}

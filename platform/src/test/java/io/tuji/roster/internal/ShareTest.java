package io.tuji.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"0.35, 0.35", "35%, 0.35", "12.5％, 0.125", "1, 1", "0, 0", "100%, 1", "0.123456, 0.123456"})
    void readsPartsAndPercentages(String typed, BigDecimal share) {
        Problems problems = new Problems();
        assertThat(RosterReader.share(typed, Place.nowhere(), problems).orElseThrow())
                .isEqualByComparingTo(share);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void nothingTypedMeansTheWholeFirm() {
        Problems problems = new Problems();
        assertThat(RosterReader.share(" ", Place.nowhere(), problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "101%", "-0.1", "half", "0.1234567", "1/2"})
    void refusesWhatIsNoPart(String typed) {
        Problems problems = new Problems();
        assertThat(RosterReader.share(typed, Place.row(3), problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("ROS-208");
    }
}

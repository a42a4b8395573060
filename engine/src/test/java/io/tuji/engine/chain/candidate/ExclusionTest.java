package io.tuji.engine.chain.candidate;

import static io.tuji.engine.chain.candidate.Exclusion.GONE;
import static io.tuji.engine.chain.candidate.Exclusion.INVENTED;
import static io.tuji.engine.chain.candidate.Exclusion.MERGED;
import static io.tuji.engine.chain.candidate.Exclusion.PUT_ASIDE;
import static io.tuji.engine.chain.candidate.Exclusion.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.candidate.Exclusion.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {

    @Test
    void eachReasonAlone() {
        assertThat(Exclusion.of(new Standing(true, false, true, false, false, false)))
                .contains(MERGED);
        assertThat(Exclusion.of(new Standing(false, true, true, false, false, false)))
                .contains(INVENTED);
        assertThat(Exclusion.of(new Standing(false, false, true, true, false, false)))
                .contains(GONE);
        assertThat(Exclusion.of(new Standing(false, false, true, false, true, false)))
                .contains(RESIDENT);
        assertThat(Exclusion.of(new Standing(false, false, true, false, false, true)))
                .contains(PUT_ASIDE);
        assertThat(Exclusion.of(new Standing(false, false, true, false, false, false)))
                .isEmpty();
    }

    @Test
    void amongInventedFirmsAnInventedOneIsRanked() {
        assertThat(Exclusion.of(new Standing(false, true, false, false, false, false)))
                .isEmpty();
    }

    @Test
    void theFirstThatHoldsIsTold() {
        assertThat(Exclusion.of(new Standing(true, true, true, true, true, true)))
                .contains(MERGED);
        assertThat(Exclusion.of(new Standing(false, false, true, true, true, true)))
                .contains(GONE);
        assertThat(Exclusion.of(new Standing(false, false, true, false, true, true)))
                .contains(RESIDENT);
    }

    @ParameterizedTest
    @CsvSource({
        "310115, 310104, true",
        "500101, 500230, true",
        "330106, 330108, true",
        "330106, 330203, false",
        "310115, 320581, false",
        "429004, 429005, false",
        "429004, 429004, true",
        "330199, 330106, true",
        "310119, 310115, true"
    })
    void theDistrictsOfACityAreOneCity(String one, String other, boolean same) {
        assertThat(SameCity.of(one, other)).isEqualTo(same);
    }
}

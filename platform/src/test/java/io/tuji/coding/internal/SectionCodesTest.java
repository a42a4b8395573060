package io.tuji.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionCodesTest {

    @Test
    void aSectionIsItsLetterAndItsDivisions() {
        assertThat(SectionCodes.of("I")).containsExactlyInAnyOrder("I", "63", "64", "65");
    }

    @Test
    void whatIsNoSectionHasNone() {
        assertThat(SectionCodes.of("")).isEmpty();
        assertThat(SectionCodes.of("65")).isEmpty();
    }
}

package io.tuji.coding.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.coding.Codings.Overview;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionBarsTest {

    private static Overview counted(Map<String, Long> byIndustry) {
        return new Overview(Map.of(), byIndustry, Map.of(), 0, 0, Optional.empty());
    }

    @Test
    void theLongestBarIsTheSectionWithMostFirms() {
        var bars = SectionBars.of(counted(Map.of("C", 5L, "27", 4L, "I", 10L, "65", 10L)));
        assertThat(bars).extracting(bar -> bar.section().code()).containsExactly("I", "C");
        assertThat(bars).extracting(SectionBars.Bar::width).containsExactly(100.0, 50.0);
    }

    @Test
    void firmsOfASectionAloneAreCountedBesideItsDivisions() {
        var bar = SectionBars.of(counted(Map.of("C", 5L, "27", 3L, "35", 1L))).get(0);
        assertThat(bar.divisions()).extracting(part -> part.division().code()).containsExactly("27", "35");
        assertThat(bar.sectionOnly()).isEqualTo(1);
    }

    @Test
    void withoutFirmsThereAreNoBars() {
        assertThat(SectionBars.of(counted(Map.of()))).isEmpty();
    }
}

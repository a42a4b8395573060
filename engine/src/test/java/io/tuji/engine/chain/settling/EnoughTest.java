package io.tuji.engine.chain.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EnoughTest {

    @Test
    void aRegionNeedsTwentyBeforeAndFiveSince() {
        assertThat(Enough.regions(
                        Map.of("a", 20L, "b", 19L, "c", 20L, "d", 90L, "e", 20L),
                        Map.of("e", 5L, "a", 9L, "b", 9L, "c", 4L, "f", 9L)))
                .containsExactly("a", "e");
    }

    @Test
    void theYearIsFiveBeforeTheNewestThatIsWellCovered() {
        Map<Integer, Long> founded = Map.of(2010, 3L, 2015, 100L, 2016, 80L, 2017, 40L, 2018, 39L);
        assertThat(Enough.splitYear(new TreeMap<>(founded))).isEqualTo(2013);
        assertThat(Enough.splitYear(new TreeMap<>(Map.of(2010, 100L, 2011, 100L, 2012, 49L))))
                .as("of 2012 less than half is known")
                .isEqualTo(2006);
        assertThat(Enough.splitYear(new TreeMap<>(Map.of(2012, 1L)))).isEqualTo(2007);
    }
}

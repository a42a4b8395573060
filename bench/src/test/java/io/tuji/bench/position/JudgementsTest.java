package io.tuji.bench.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private static final List<String> SETS = List.of("first", "dev", "fresh", "third", "fourth");

    @Test
    void asksOfNoFirmInTwoSets() throws IOException {
        for (String one : SETS) {
            for (String other : SETS.subList(SETS.indexOf(one) + 1, SETS.size())) {
                assertThat(firms(one)).doesNotContainAnyElementsOf(firms(other));
            }
        }
    }

    @Test
    void asksOfNoFirmMoreThanTwice() throws IOException {
        for (String set : SETS) {
            Map<String, Long> counts =
                    Judgements.of(set).stream().collect(Collectors.groupingBy(Judged::firm, Collectors.counting()));
            assertThat(counts.values()).allMatch(count -> count <= 2);
        }
    }

    @Test
    void knowsTheSizeOfEveryCellThatWasDrawnFrom() throws IOException {
        for (String set : SETS) {
            Map<String, Long> sizes = Judgements.sizes(set);
            assertThat(Judgements.of(set)).allMatch(judged -> sizes.getOrDefault(judged.cell(), 0L) > 0);
        }
    }

    private static Set<String> firms(String set) throws IOException {
        return Judgements.of(set).stream().map(Judged::firm).collect(Collectors.toSet());
    }
}

package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.registry.FactDefinition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactGroupTest {

    private static final List<String> LIST =
            FactList.facts().stream().map(FactDefinition::key).toList();

    @Test
    void groupsNameFactsOfTheListAndNoneTwice() {
        List<String> grouped = Arrays.stream(FactGroup.values())
                .flatMap(group -> group.keys().stream())
                .toList();
        assertThat(LIST).containsAll(grouped);
        assertThat(grouped).doesNotHaveDuplicates();
    }

    @Test
    void aFactThatNoGroupNamesIsAmongTheOthers() {
        assertThat(FactGroup.of("contact")).isEqualTo(FactGroup.OTHER);
        assertThat(FactGroup.of("staff")).isEqualTo(FactGroup.PEOPLE);
    }
}

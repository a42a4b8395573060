package io.tuji.engine.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTag.Coverage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every tag stands on a class of the tree, and says whether the whole class counts. */
class IndustryTagsTest {

    private static final IndustryTags TAGS = IndustryTags.current();

    @ParameterizedTest
    @CsvSource({
        "STRATEGIC, 939",
        "DIGITAL, 130",
        "CULTURE, 150",
        "PENSION, 197",
        "HIGH_TECH_MANUFACTURING, 85",
        "HIGH_TECH_SERVICES, 97",
        "IP_INTENSIVE, 188",
    })
    void hasTheWholeTable(Classification classification, int tags) {
        assertThat(TAGS.list(classification)).hasSize(tags).doesNotHaveDuplicates();
    }

    @Test
    void standsOnClassesOfTheTree() {
        List<IndustryTag> all = all();
        assertThat(all)
                .allMatch(tag -> IndustryTree.current().get(tag.classCode()).level() == Level.CLASS);
        assertThat(all).noneMatch(tag -> tag.category().isEmpty());
        assertThat(all).filteredOn(tag -> tag.coverage() == Coverage.PARTIAL).hasSize(1_056);
    }

    @Test
    void tellsTheTagsOfAClass() {
        IndustryTree tree = IndustryTree.current();
        assertThat(TAGS.of(tree.get("0211")))
                .contains(new IndustryTag(
                        "0211", Classification.DIGITAL, Coverage.PARTIAL, List.of("数字化效率提升业", "智慧农业", "新技术育种")));
        assertThat(TAGS.of(tree.get("02"))).isEmpty();
    }

    private static List<IndustryTag> all() {
        return Arrays.stream(Classification.values())
                .flatMap(each -> TAGS.list(each).stream())
                .toList();
    }
}

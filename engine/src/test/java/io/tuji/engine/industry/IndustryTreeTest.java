package io.tuji.engine.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.industry.IndustryCode.Level;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard as published: 20 sections, 97 divisions, 473 groups, 1,382 classes since the amendment of 2019. */
class IndustryTreeTest {

    private static final IndustryTree TREE = IndustryTree.current();

    @ParameterizedTest
    @CsvSource({"SECTION, 20", "DIVISION, 97", "GROUP, 473", "CLASS, 1382"})
    void isCompleteAtEveryLevel(Level level, int entries) {
        assertThat(TREE.list(level))
                .hasSize(entries)
                .extracting(IndustryCode::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void hangsTogether() {
        List<IndustryCode> all = all();
        assertThat(all).extracting(IndustryCode::code).doesNotHaveDuplicates().hasSize(1_972);
        assertThat(all).allMatch(entry -> !entry.name().isBlank());
        for (IndustryCode entry : all) {
            assertThat(TREE.path(entry)).hasSize(entry.code().length()).endsWith(entry);
            assertThat(TREE.path(entry).get(0).code()).isEqualTo(entry.section());
            assertThat(TREE.children(entry).isEmpty())
                    .as("%s has children", entry)
                    .isEqualTo(entry.level() == Level.CLASS);
        }
    }

    @Test
    void beginsTheCodeOfAGroupOrClassWithThatOfItsParent() {
        assertThat(all())
                .filteredOn(entry -> entry.code().length() > 2)
                .allMatch(entry -> entry.code().startsWith(entry.parent().orElseThrow()));
    }

    @Test
    void knowsWhereAClassStands() {
        assertThat(TREE.path(TREE.get("0111")))
                .extracting(IndustryCode::name)
                .containsExactly("农、林、牧、渔业", "农业", "谷物种植", "稻谷种植");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0111", "A0111", "a0111", "Ａ０１１１", " 0111 "})
    void readsACodeAsRegistriesWriteIt(String typed) {
        assertThat(TREE.read(typed).find()).contains(TREE.get("0111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B0111", "9999", "农业", "19999"})
    void refusesWhatIsNoCode(String typed) {
        assertThat(TREE.read(typed).faults())
                .extracting(fault -> fault.kind().code())
                .containsExactly("IND-101");
        assertThatThrownBy(() -> TREE.get(typed)).hasMessageContaining(typed);
    }

    @Test
    void searchesByCodeAndByName() {
        assertThat(TREE.search("011"))
                .extracting(IndustryCode::code)
                .containsExactly("011", "0111", "0112", "0113", "0119");
        assertThat(TREE.search("集成电路")).extracting(IndustryCode::code).containsExactly("3973", "652", "6520");
        assertThat(TREE.search("没有这个行业")).isEmpty();
    }

    private static List<IndustryCode> all() {
        return Arrays.stream(Level.values())
                .flatMap(level -> TREE.list(level).stream())
                .toList();
    }
}

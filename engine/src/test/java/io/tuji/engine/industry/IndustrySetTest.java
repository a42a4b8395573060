package io.tuji.engine.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.value.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndustrySetTest {

    private static final IndustrySet FINANCE = new IndustrySet(List.of("J"), List.of());
    private static final IndustrySet DIGITAL = IndustrySet.of(Classification.DIGITAL);

    private static Truth in(IndustrySet set, String code) {
        return set.contains(IndustryTree.current().get(code));
    }

    @Test
    void allBelowABranchBelongsToIt() {
        assertThat(List.of("J", "66", "6621")).allMatch(code -> in(FINANCE, code) == Truth.YES);
        assertThat(List.of("I", "65", "6513")).allMatch(code -> in(FINANCE, code) == Truth.NO);
    }

    @Test
    void aCodeAboveTheBranchIsTooCoarseToSay() {
        IndustrySet banks = new IndustrySet(List.of("662"), List.of());
        assertThat(in(banks, "J")).isEqualTo(Truth.UNKNOWN);
        assertThat(in(banks, "66")).isEqualTo(Truth.UNKNOWN);
        assertThat(in(banks, "67")).isEqualTo(Truth.NO);
    }

    @Test
    void aClassThatIsListedWholeBelongsAndOneListedInPartIsUnknown() {
        assertThat(IndustryTree.current().list(IndustryCode.Level.CLASS)).allSatisfy(entry -> {
            List<IndustryTag.Coverage> listed = IndustryTags.current().of(entry).stream()
                    .filter(tag -> tag.classification() == Classification.DIGITAL)
                    .map(IndustryTag::coverage)
                    .toList();
            Truth expected = listed.contains(IndustryTag.Coverage.WHOLE)
                    ? Truth.YES
                    : listed.isEmpty() ? Truth.NO : Truth.UNKNOWN;
            assertThat(DIGITAL.contains(entry)).isEqualTo(expected);
        });
    }

    @Test
    void theCodesOfTheThreeAnswersAreAllCodesOnce() {
        long all = List.of(IndustryCode.Level.values()).stream()
                .mapToLong(level -> IndustryTree.current().list(level).size())
                .sum();
        assertThat(DIGITAL.codes(Truth.YES).size()
                        + DIGITAL.codes(Truth.NO).size()
                        + DIGITAL.codes(Truth.UNKNOWN).size())
                .isEqualTo((int) all);
        assertThat(DIGITAL.codes(Truth.UNKNOWN)).contains("I");
    }

    @Test
    void refusesABranchThatTheStandardDoesNotHave() {
        assertThatThrownBy(() -> new IndustrySet(List.of("9999"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

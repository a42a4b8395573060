package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    private static final FirmText LONG = FirmText.ofProducts("虚构机械有限公司", "齿轮；轴承；阀门；水泵；减速机");

    @Test
    void anExampleAndItsExcerptsCountWhatTheExampleDid() {
        List<Example> all = Excerpts.beside(List.of(labelled(LONG).weighted(0.6)), 1);
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all.stream().mapToDouble(Example::weight).sum()).isCloseTo(0.6, within(1e-9));
        assertThat(all.get(0).text()).isEqualTo(LONG);
    }

    @Test
    void anExcerptKeepsClausesInTheirOrderAndTheLabel() {
        for (Example excerpt : Excerpts.beside(List.of(labelled(LONG)), 1)) {
            assertThat(excerpt.text().scope().clauses()).isNotEmpty();
            assertThat(LONG.scope().clauses())
                    .containsSubsequence(excerpt.text().scope().clauses());
            assertThat(excerpt.text().kind()).isEqualTo(LONG.kind());
            assertThat(excerpt.code()).contains("3453");
        }
    }

    @Test
    void leavesShortTextsAndTheWordsOfTheStandardAsTheyAre() {
        Example few = labelled(FirmText.ofProducts("虚构机械有限公司", "齿轮；轴承"));
        Example standard = labelled(FirmText.ofStandard("齿轮；轴承；阀门；水泵"));
        assertThat(Excerpts.beside(List.of(few, standard), 1)).containsExactly(few, standard);
    }

    @Test
    void equalSeedsMakeEqualExcerpts() {
        List<Example> examples = List.of(labelled(LONG));
        assertThat(Excerpts.beside(examples, 7)).isEqualTo(Excerpts.beside(examples, 7));
    }

    private static Example labelled(FirmText text) {
        return Example.labelled(text, "3453");
    }
}

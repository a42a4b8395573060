package io.tuji.chain.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.chain.web.MarkedWords.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

    private static String marked(String said, String... words) {
        return MarkedWords.of(said, List.of(words)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksEveryPlaceWhateverCaseAndWidth() {
        assertThat(marked("ＥＤＡ软件和eda工具", "EDA")).isEqualTo("[ＥＤＡ]软件和[eda]工具");
    }

    @Test
    void theLongerOfTwoWordsIsMarked() {
        assertThat(marked("集成电路设计软件", "集成电路", "集成电路设计")).isEqualTo("[集成电路设计]软件");
    }

    @Test
    void nothingIsLostWhereNothingIsFound() {
        assertThat(MarkedWords.of("花卉租摆", List.of("芯片"))).containsExactly(new Piece("花卉租摆", false));
    }
}

package io.tuji.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void marksEveryTermWhereverItStands() {
        assertThat(marked("上海晴川（上海）有限公司", "上海 公司", Way.NAME)).isEqualTo("[上海]晴川（[上海]）有限[公司]");
    }

    @Test
    void marksWhatDiffersInWidthCaseAndBlanksOnly() {
        assertThat(marked("上海 ＡＢ 科技", "海ab", Way.NAME)).isEqualTo("上[海 ＡＢ] 科技");
    }

    @Test
    void marksTheCharactersThatAreSpelt() {
        assertThat(marked("上海晴川科技有限公司", "qckj", Way.SOUND)).isEqualTo("上海[晴川科技]有限公司");
        assertThat(marked("上海晴川科技有限公司", "qingchu", Way.SOUND)).isEqualTo("上海[晴川]科技有限公司");
    }

    @Test
    void marksTheCharactersOfTheSameSound() {
        assertThat(marked("上海晴川科技有限公司", "情川", Way.LIKE_SOUNDING)).isEqualTo("上海[晴川]科技有限公司");
    }

    @Test
    void marksWhatAGuessHasInCommon() {
        assertThat(marked("上海晴川湖科技", "晴湖科技", Way.ONE_MISSING)).isEqualTo("上海[晴]川[湖科技]");
    }

    @Test
    void marksNothingInANameThatWasFoundByItsPlace() {
        assertThat(marked("上海晴川科技", "上路", Way.ANYWHERE)).isEqualTo("上海晴川科技");
    }

    @Test
    void thePiecesMakeTheTextAgain() {
        assertThat(Highlight.of("上海晴川科技", "晴", Way.NAME).stream()
                        .map(Highlight.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo("上海晴川科技");
        assertThat(Highlight.of("", "晴", Way.NAME)).isEmpty();
    }

    private static String marked(String shown, String typed, Way way) {
        return Highlight.of(shown, typed, way).stream()
                .map(piece -> piece.isHit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}

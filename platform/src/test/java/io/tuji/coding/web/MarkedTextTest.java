package io.tuji.coding.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.coding.web.MarkedText.Piece;
import io.tuji.engine.industry.coding.DecidingClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final List<DecidingClause> DECIDING =
            List.of(new DecidingClause(1, "软件开发", 0.7), new DecidingClause(-1, "虚构公司", 0.3));

    @Test
    void marksTheClausesThatDecidedAndNoOthers() {
        assertThat(MarkedText.of("技术服务；软件开发（除游戏）；其他。", DECIDING))
                .containsExactly(
                        new Piece("技术服务；", Optional.empty()),
                        new Piece("软件开发（除游戏）；", Optional.of(0.7)),
                        new Piece("其他。", Optional.empty()));
    }

    @Test
    void losesNoCharacterOfTheSource() {
        String text = "一般项目：软件开发,(甲;乙)、丙；；丁";
        assertThat(MarkedText.of(text, DECIDING).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(MarkedText.of("", DECIDING)).isEmpty();
    }
}

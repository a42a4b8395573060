package io.tuji.engine.plan.analysis;

import static io.tuji.engine.plan.analysis.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.analysis.Fact.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumbersTest {

    private static final Fact LEVEL = fact("sales", Kind.LEVEL, "8155.5", "亿元");
    private static final Fact GROWTH = fact("sales", Kind.GROWTH, "-2.2", "%");
    private static final Fact OTHER = fact("output", Kind.GROWTH, "2.2", "%");
    private static final TypedNumbers NUMBERS = new TypedNumbers(List.of(LEVEL, GROWTH, OTHER));

    private static String read(String typed) {
        StringBuilder kinds = new StringBuilder();
        NUMBERS.read(typed, List.of())
                .forEach(piece -> kinds.append(piece.kind().name().charAt(0))
                        .append('[')
                        .append(piece.text())
                        .append(']'));
        return kinds.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "销售8155.5亿元。;W[销售]F[8155.5]W[亿元。]",
                "销售8,155.5亿元;W[销售]F[8,155.5]W[亿元]",
                "8155.50亿元;F[8155.50]W[亿元]",
                "8155.5万元;U[8155.5]W[万元]",
                "下降2.2%;W[下降]F[2.2]W[%]",
                "3项;U[3]W[项]",
                "2023年增长9%;T[2023年]W[增长]U[9]W[%]",
                "2023年第3季度;T[2023年第3季度]",
                "2023年1—9月;T[2023年1—9月]",
                "2021—2025年;T[2021—2025年]",
                "2023年4月17日;T[2023年4月17日]",
                "没有数;W[没有数]"
            })
    void linksWhatAFactHasAndSaysOfTheRestThatItHasNoSource(String typed, String kinds) {
        assertThat(read(typed)).isEqualTo(kinds);
    }

    @Test
    void ofSeveralFactsTheOneThatStoodThereIsMeant() {
        assertThat(NUMBERS.read("2.2%", List.of(Piece.figure(OTHER)))
                        .get(0)
                        .link()
                        .orElseThrow()
                        .fact())
                .isEqualTo(OTHER.key().text());
        assertThat(NUMBERS.read("2.2%", List.of(Piece.words("x")))
                        .get(0)
                        .link()
                        .orElseThrow()
                        .fact())
                .isEqualTo(GROWTH.key().text());
    }

    @Test
    void aFigureThatHoldsIsNotFlagged() {
        assertThat(new Recheck(List.of(LEVEL, GROWTH)).of(NUMBERS.read("8155.5亿元，下降2.2%", List.of())))
                .isEmpty();
    }

    @Test
    void aChangedFigureIsFlaggedWithBothValues() {
        Recheck.Broken broken = new Recheck(List.of(fact("sales", Kind.LEVEL, "8200", "亿元")))
                .of(List.of(Piece.words("为"), Piece.figure(LEVEL)))
                .get(0);
        assertThat(broken.was()).isEqualTo("8155.5");
        assertThat(broken.now()).contains("8200");
    }

    @Test
    void aFigureThatCanNoLongerBeSaidIsFlagged() {
        assertThat(new Recheck(List.of()).of(Piece.figure(LEVEL)).orElseThrow().now())
                .isEmpty();
    }

    @Test
    void growthThatTurnsIntoDeclineIsFlaggedThoughItsSizeIsTheSame() {
        Piece written = Piece.figure(GROWTH, GROWTH.shownSize());
        assertThat(written.text()).isEqualTo("2.2");
        assertThat(new Recheck(List.of(fact("sales", Kind.GROWTH, "2.2", "%"))).of(written))
                .isPresent();
        assertThat(new Recheck(List.of(GROWTH)).of(written)).isEmpty();
    }
}

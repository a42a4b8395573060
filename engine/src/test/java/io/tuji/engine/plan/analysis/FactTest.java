package io.tuji.engine.plan.analysis;

import static io.tuji.engine.plan.analysis.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

    @ParameterizedTest
    @CsvSource({
        "LEVEL,8155.00,8155",
        "LEVEL,8155.126,8155.13",
        "LEVEL,4000,4000",
        "GROWTH,2.25,2.3",
        "GROWTH,5,5.0",
        "GROWTH,-0.44,-0.4",
        "CHANCE,36.5,37",
        "COUNT,3,3",
        "LEAD,-19.09,-19.1",
        "REQUIRED,10.740,10.74"
    })
    void isShownAsPapersRoundIt(Kind kind, String value, String shown) {
        assertThat(fact(kind, value, "").shown()).isEqualTo(shown);
        assertThat(fact(kind, value, "").shownSize()).isEqualTo(shown.replace("-", ""));
    }

    @Test
    void nothingIsSaidWithoutASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Fact(Fact.Key.of("firms", Kind.LEVEL, Period.year(2023)), BigDecimal.ONE, "家", List.of()));
    }

    @Test
    void aSourceIsNamedOnce() {
        Source source = new Source("GC-000001", 1);
        assertThat(new Fact(
                                Fact.Key.of("firms", Kind.LEVEL, Period.year(2023)),
                                BigDecimal.ONE,
                                "家",
                                List.of(source, source))
                        .sources())
                .containsExactly(source);
    }

    @Test
    void isFoundAgainByItsKey() {
        assertThat(new Fact.Key("sales", Kind.SHARE, Period.parse("2023-Q1"), Optional.of("north")).text())
                .isEqualTo("sales|SHARE|2023-Q1|north");
    }

    @ParameterizedTest
    @CsvSource({
        "2023,2023年",
        "2023-H1,2023年上半年",
        "2023-H2,2023年下半年",
        "2023-Q3,2023年第3季度",
        "2023-04,2023年4月",
        "2023-01..02,2023年1—2月",
        "2022-11..2023-01,2022年11—2023年1月",
        "2023-YTD-09,2023年1—9月",
        "2021..2025,2021—2025年",
        "2023-04-17,2023年4月17日"
    })
    void periodsAreWrittenAsPapersWriteThem(String period, String words) {
        assertThat(PeriodWords.of(Period.parse(period))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2023,2023年", "2021 2022 2023,2021—2023年", "2021 2023 2024,2021、2023—2024年", "2021 2023,2021、2023年"})
    void runsOfYearsAreWrittenAsOne(String years, String words) {
        assertThat(MissingWords.years(
                        List.of(years.split(" ")).stream().map(Integer::valueOf).toList()))
                .isEqualTo(words);
    }

    @Test
    void onlyFiguresHaveALink() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Piece(Piece.Kind.FIGURE, "3", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Piece(Piece.Kind.WORDS, "3", Optional.of(new Piece.Link("k", "3", List.of()))));
    }
}

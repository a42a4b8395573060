package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.series.PublishedPairs.Item;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** National and Shanghai releases, as published. */
class PublishedPairsTest {

    private static PublishedPairs retail;
    private static PublishedPairs shanghaiRetail;
    private static PublishedPairs shanghaiOutput;

    @BeforeAll
    static void read() throws IOException {
        List<PublishedPairs> all = PublishedPairs.read(TestFiles.forecast("china_ytd_published.json"));
        retail = all.get(0);
        shanghaiRetail = all.get(1);
        shanghaiOutput = all.get(2);
    }

    private static SeriesValue beforeMarch(PublishedPairs series, String march) {
        Item item = series.at(march);
        return YearToDate.less(item.cumulative().orElseThrow(), item.month().orElseThrow())
                .orElseThrow();
    }

    private static boolean agrees(BigDecimal level, BigDecimal before, BigDecimal published) {
        return ComparableBasis.of(level, before, published).orElseThrow().agrees();
    }

    private static BigDecimal toDate(PublishedPairs series, String period) {
        return series.at(period).number("ytd").orElseThrow();
    }

    private static BigDecimal growth(PublishedPairs series, String period) {
        return series.at(period).number("yoy").orElseThrow();
    }

    @Test
    void januaryAndFebruaryAreTheFirstQuarterLessMarch() {
        assertThat(beforeMarch(retail, "2022-03").amount()).isEqualByComparingTo("74426");
        assertThat(beforeMarch(retail, "2022-03").period()).hasToString("2022-01..02");
        assertThat(beforeMarch(retail, "2024-03").amount()).isEqualByComparingTo("81307");
        assertThat(beforeMarch(shanghaiRetail, "2023-03").amount()).isEqualByComparingTo("3065.80");
    }

    @Test
    void growthOfCumulativeFiguresComesOutAsPublished() {
        BigDecimal early2022 = beforeMarch(retail, "2022-03").amount();
        BigDecimal early2024 = beforeMarch(retail, "2024-03").amount();
        assertThat(agrees(toDate(retail, "2021-01..02"), toDate(retail, "2020-01..02"), growth(retail, "2021-01..02")))
                .isTrue();
        assertThat(agrees(toDate(retail, "2023-01..02"), early2022, growth(retail, "2023-01..02")))
                .isTrue();
        assertThat(agrees(early2024, toDate(retail, "2023-01..02"), growth(retail, "2024-01..02")))
                .isTrue();
        assertThat(agrees(toDate(retail, "2024-06"), toDate(retail, "2023-06"), growth(retail, "2024-06")))
                .isTrue();
    }

    @Test
    void growthOfASingleMonthComesOutAsPublished() {
        BigDecimal june = retail.at("2024-06").number("month").orElseThrow();
        BigDecimal before = retail.at("2023-06").number("month").orElseThrow();
        assertThat(agrees(june, before, retail.at("2024-06").number("month_yoy").orElseThrow()))
                .isTrue();
    }

    @Test
    void theRoundedFigureOf2024IsTheExactOneRounded() {
        assertThat(retail.at("2024-01..02").text()).contains("8.13");
        assertThat(beforeMarch(retail, "2024-03").amount().doubleValue() / 10_000)
                .isCloseTo(8.13, Offset.offset(0.005));
    }

    @Test
    void growthOverTwoYearsIsChainedAsPublished() {
        BigDecimal two = ComparableBasis.chained(List.of(growth(retail, "2020-01..02"), growth(retail, "2021-01..02")));
        double published =
                retail.at("2021-01..02").number("vs2019").orElseThrow().doubleValue();
        assertThat(two.doubleValue()).isCloseTo(published, Offset.offset(0.05));
        double mean = (Math.sqrt(1 + published / 100) - 1) * 100;
        assertThat(mean)
                .isCloseTo(
                        retail.at("2021-01..02")
                                .number("two_year_avg")
                                .orElseThrow()
                                .doubleValue(),
                        Offset.offset(0.05));
    }

    @Test
    void bothReleasesImplyTheSameComparableBaseOf2019() {
        double from2020 = ComparableBasis.impliedBefore(toDate(retail, "2020-01..02"), growth(retail, "2020-01..02"))
                .doubleValue();
        double from2021 = ComparableBasis.impliedBefore(
                        toDate(retail, "2021-01..02"),
                        retail.at("2021-01..02").number("vs2019").orElseThrow())
                .doubleValue();
        assertThat(from2020).isCloseTo(65572, Offset.offset(0.5));
        assertThat(from2021).isCloseTo(65542, Offset.offset(0.5));
        assertThat(from2020 / from2021 - 1).isCloseTo(0, Offset.offset(0.001));
    }

    @Test
    void theSecondQuarterIsTheHalfYearLessTheFirst() {
        SeriesValue second = YearToDate.less(
                        shanghaiOutput.at("2022H1").cumulative().orElseThrow(),
                        shanghaiOutput.at("2022Q1").cumulative().orElseThrow())
                .orElseThrow();
        assertThat(second.period()).hasToString("2022-Q2");
        assertThat(second.amount()).isEqualByComparingTo("9339.06");
    }

    @Test
    void aLevelAtCurrentPricesOnARevisedBaseWarns() {
        ComparableBasis found = ComparableBasis.of(
                        toDate(shanghaiOutput, "2025Q1-3"),
                        toDate(shanghaiOutput, "2024Q1-3"),
                        growth(shanghaiOutput, "2025Q1-3"))
                .orElseThrow();
        assertThat(found.agrees()).isFalse();
        assertThat(found.ratio().doubleValue()).isCloseTo(18.4, Offset.offset(0.05));
        assertThat(found.published()).isEqualByComparingTo("5.5");
    }
}

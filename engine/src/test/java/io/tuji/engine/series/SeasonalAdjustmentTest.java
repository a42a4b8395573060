package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Period;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeasonalAdjustmentTest {

    private static final int EIGHT_YEARS = 96;

    /** Invented: grows by one a month, with a season of twelve months and noise. */
    private static Series monthly(int size) {
        Random random = new Random(4);
        return Series.monthly(
                2012,
                1,
                IntStream.range(0, size)
                        .mapToDouble(i -> 200 + i + 30 * Math.sin(i * Math.PI / 6) + random.nextGaussian())
                        .toArray());
    }

    @Test
    void takesTheSeasonOut() {
        SeasonalAdjustment found =
                SeasonalAdjustment.of(monthly(EIGHT_YEARS)).adjustment().orElseThrow();
        for (int i = 0; i < EIGHT_YEARS; i++) {
            assertThat(found.adjusted().at(i)).isCloseTo(200 + i, Offset.offset(6.0));
        }
        assertThat(found.quality()).isLessThan(1);
        assertThat(found.adjusted().periodAt(0)).isEqualTo(Period.month(2012, 1));
    }

    @Test
    void saysWhyASeriesIsNotAdjusted() {
        assertThat(SeasonalAdjustment.of(Series.yearly(2000, 1, 2, 3)).why()).contains(SeasonalAdjustment.Why.YEARLY);
        assertThat(SeasonalAdjustment.of(monthly(35)).why()).contains(SeasonalAdjustment.Why.TOO_SHORT);
        assertThat(SeasonalAdjustment.of(monthly(EIGHT_YEARS).map(value -> 7)).why())
                .contains(SeasonalAdjustment.Why.CONSTANT);
    }

    @Test
    void findsAValueThatItsNeighboursDoNotExplain() {
        double[] values = monthly(EIGHT_YEARS).toArray();
        values[50] += 40;
        List<ModelOutlier> found = Outliers.of(Series.monthly(2012, 1, values)).orElseThrow();
        assertThat(found).anySatisfy(outlier -> {
            assertThat(outlier.kind()).isEqualTo(OutlierKind.ADDITIVE);
            assertThat(outlier.period()).isEqualTo(Period.month(2016, 3));
        });
        assertThat(Outliers.of(monthly(EIGHT_YEARS).head(Outliers.FEWEST - 1))).isEmpty();
    }

    @Test
    void theFestivalExplainsJanuaryAndFebruaryOfChinasImports() throws IOException {
        FestivalTest test = FestivalTest.of(imports()).orElseThrow();
        assertThat(test.without().aicc()).isCloseTo(2146.3, Offset.offset(0.05));
        assertThat(test.with().aicc()).isCloseTo(2139.3, Offset.offset(0.05));
        assertThat(test.isInTheSeries()).isTrue();
        SeriesModel.Effect during =
                test.with().effectOf(FestivalInterval.DURING_7).orElseThrow();
        assertThat(during.size()).isCloseTo(-0.210, Offset.offset(0.001));
        assertThat(during.standardError()).isCloseTo(0.017, Offset.offset(0.001));
    }

    /** Eight of nine are gone; what remains is the fall of January 2009, in the crisis, and one that appears in 1996. */
    @Test
    void falseOutliersOfJanuaryAndFebruaryAreGone() throws IOException {
        FestivalTest test = FestivalTest.of(imports()).orElseThrow();
        assertThat(winter(test.without()))
                .containsExactly(
                        "1995-01", "1998-01", "2000-01", "2001-02", "2003-01", "2004-02", "2009-01", "2011-01",
                        "2012-02");
        assertThat(winter(test.with())).containsExactly("1996-01", "2009-01");
    }

    @Test
    void adjustmentTakesTheFestivalWhereItIsInTheSeries() throws IOException {
        SeriesModel model =
                SeasonalAdjustment.of(imports()).adjustment().orElseThrow().model();
        assertThat(model.festival()).containsOnlyKeys(FestivalTest.INTERVALS);
        assertThat(model.logs()).isTrue();
    }

    @Test
    void theFestivalIsNotInTheAdjustedSeries() {
        double[] values = monthly(EIGHT_YEARS).toArray();
        for (int i = 0; i < EIGHT_YEARS; i++) {
            values[i] -= 100 * FestivalInterval.DURING_7.share(YearMonth.of(2012 + i / 12, i % 12 + 1));
        }
        SeasonalAdjustment found = SeasonalAdjustment.of(Series.monthly(2012, 1, values))
                .adjustment()
                .orElseThrow();
        assertThat(found.model().festival()).isNotEmpty();
        for (int year = 1; year < 8; year++) {
            int december = year * 12 - 1;
            double before = found.adjusted().at(december);
            assertThat(found.adjusted().at(december + 1)).isCloseTo(before, Offset.offset(12.0));
            assertThat(found.adjusted().at(december + 2)).isCloseTo(before, Offset.offset(12.0));
        }
    }

    @Test
    void onlyMonthlySeriesWithinTheTableCanShowTheFestival() {
        assertThat(FestivalTest.of(Series.quarterly(2010, 1, 1, 2, 3, 4))).isEmpty();
        assertThat(FestivalTest.of(Series.monthly(2030, 11, 1, 2, 3))).isEmpty();
        assertThat(FestivalTest.of(Series.monthly(1929, 12, 1, 2))).isEmpty();
    }

    private static List<String> winter(SeriesModel model) {
        return model.outliers().stream()
                .map(ModelOutlier::period)
                .filter(period -> period.first().getMonthValue() <= 2)
                .sorted()
                .map(Period::toString)
                .toList();
    }

    private static Series imports() throws IOException {
        double[] values = TestFiles.rows(TestFiles.forecast("china_imp_monthly.csv")).stream()
                .filter(row -> Integer.parseInt(row[0]) >= 1994)
                .mapToDouble(row -> Double.parseDouble(row[2]))
                .toArray();
        return Series.monthly(1994, 1, values);
    }
}

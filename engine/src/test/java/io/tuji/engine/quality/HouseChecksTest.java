package io.tuji.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.series.Accrual;
import io.tuji.engine.series.Assembly;
import io.tuji.engine.series.Figure;
import io.tuji.engine.series.Frequency;
import io.tuji.engine.series.MergedMonths;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 1);

    /** As {@code 2024-YTD-03 120.5 4.2}: period, level, and growth where it is published. */
    private static Stated stated(String line) {
        String[] words = line.split(" ", -1);
        Optional<BigDecimal> growth = words.length > 2 ? Optional.of(new BigDecimal(words[2])) : Optional.empty();
        return new Stated(figure(line, words[0], words[1]), growth);
    }

    private static Figure figure(String id, String period, String level) {
        return new Figure(
                id, Period.parse(period), new BigDecimal(level), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Finding> quick(String... lines) {
        return HouseChecks.quick(Stream.of(lines).map(HouseChecksTest::stated).toList(), Accrual.FLOW, TODAY);
    }

    @Test
    void findsNothingInFiguresThatFit() {
        assertThat(quick("2024-YTD-05 50.0", "2024-YTD-06 61.0 1.7", "2023-YTD-06 60.0", "2024-06 11.0"))
                .isEmpty();
    }

    @Test
    void aCumulativeFigureThatFallsIsFound() {
        List<Finding> found = quick("2024-YTD-03 30", "2024-YTD-05 50", "2024-YTD-06 41");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(HouseCheck.CUMULATIVE_FALLS);
            assertThat(finding.period()).isEqualTo(Period.yearToDate(2024, 6));
            assertThat(finding.numbers()).containsExactly(new BigDecimal("41"), new BigDecimal("50"));
        });
    }

    @Test
    void aLevelOnAnotherBasisThanItsGrowthIsFound() {
        List<Finding> found = quick("2023-YTD-06 100.00", "2024-YTD-06 118.41 5.5");
        assertThat(found).extracting(Finding::check).containsExactly(HouseCheck.COMPARABLE_BASIS);
        assertThat(found.get(0).numbers().get(0)).isEqualByComparingTo("18.41");
        assertThat(found.get(0).numbers().get(1)).isEqualByComparingTo("5.5");
    }

    @ParameterizedTest
    @CsvSource({"2000, 1", "100, 1", "99, 0", "5, 0", "0.25, 1", "0, 0", "-200, 0"})
    void aLevelOfAnotherSizeIsPerhapsInAnotherUnit(String level, int findings) {
        assertThat(quick("2023 5", "2024 " + level)).hasSize(findings);
    }

    @Test
    void aStatedMonthThatCumulativeFiguresContradictIsFound() {
        List<Finding> found = quick("2024-YTD-05 50.0", "2024-YTD-06 61.0", "2024-06 9.5");
        assertThat(found).extracting(Finding::check).containsExactly(HouseCheck.IMPLIED_REVISION);
        assertThat(found.get(0).numbers().get(1)).isEqualByComparingTo("11");
    }

    @Test
    void figuresThatHaveStoppedAreFound() {
        assertThat(quick("2023-12 10", "2024-01 11")).extracting(Finding::check).containsExactly(HouseCheck.STALE);
        assertThat(quick("2024-01 10", "2024-02 11")).isEmpty();
        assertThat(quick("2021 10", "2022 11")).isEmpty();
        assertThat(quick("2020 10", "2021 11")).extracting(Finding::check).containsExactly(HouseCheck.STALE);
        assertThat(quick("2015 11")).isEmpty();
    }

    @Test
    void partsThatAreMoreThanTheWholeAreFound() {
        Figure whole = figure("whole", "2024", "10.0");
        Figure part = figure("part", "2024", "5.1");
        assertThat(HouseChecks.parts(whole, List.of(part, part))).isPresent();
        Figure rounded = figure("part", "2024", "5.0");
        Figure little = figure("part", "2024", "0.1");
        assertThat(HouseChecks.parts(whole, List.of(rounded, rounded, little))).isEmpty();
        assertThat(HouseChecks.parts(whole, List.of(part))).isEmpty();
    }

    @Test
    void aValueThatTheModelDoesNotExplainIsFound() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Period month = Period.month(2019 + i / 12, i % 12 + 1);
            double level = 100 + i + 10 * Math.sin(i * Math.PI / 6) + i * 7 % 5 + (i == 40 ? 60 : 0);
            figures.add(figure(
                    month.toString(),
                    month.toString(),
                    BigDecimal.valueOf(level).toPlainString()));
        }
        Assembly.Run run = Assembly.of(figures, Frequency.MONTHLY, Accrual.FLOW, MergedMonths.LEFT_OPEN)
                .lastRun()
                .orElseThrow();
        assertThat(HouseChecks.outliers(run))
                .anySatisfy(finding -> assertThat(finding.figures()).containsExactly("2022-05"));
    }
}

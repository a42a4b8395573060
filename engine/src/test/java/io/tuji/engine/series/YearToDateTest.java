package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearToDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-YTD-03 30, 2023-YTD-02 18, 2023-03, 12",
        "2023-YTD-03 30, 2023-01..02 18, 2023-03, 12",
        "2023-YTD-03 30, 2023-03 12, 2023-01..02, 18",
        "2023-H1 70, 2023-Q1 30, 2023-Q2, 40",
        "2023 150, 2023-YTD-09 110, 2023-Q4, 40",
        "2023-YTD-02 18, 2023-01 10, 2023-02, 8",
        "2023-YTD-06 70, 2023-YTD-02 18, 2023-03..06, 52"
    })
    void leavesTheMonthsBetweenTwoCumulativeFigures(String whole, String part, String rest, String level) {
        SeriesValue found =
                YearToDate.less(FiguresOf.line(whole), FiguresOf.line(part)).orElseThrow();
        assertThat(found.period()).hasToString(rest);
        assertThat(found.amount()).isEqualByComparingTo(level);
        assertThat(found.way()).isEqualTo(SeriesValue.Way.DIFFERENCE);
        assertThat(found.from()).extracting(Figure::id).containsExactly(whole, part);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-YTD-03 30, 2022-YTD-02 18",
        "2023-Q2 40, 2023-04 12",
        "2023-YTD-03 30, 2023-02 8",
        "2023-YTD-02 18, 2023-YTD-03 30",
        "2023-YTD-03 30, 2023-YTD-03 30",
        "2022..2023 300, 2022 140",
        "2023-YTD-03 30, 2023-01-01 1"
    })
    void leavesNothingWhereOneIsNoPartOfTheOther(String whole, String part) {
        assertThat(YearToDate.less(FiguresOf.line(whole), FiguresOf.line(part))).isEmpty();
    }

    @Test
    void runningReportsOfOneYearAreOfOneVintage() {
        assertThat(YearToDate.less(
                        FiguresOf.line("2023-YTD-03 30 2023-04-18"), FiguresOf.line("2023-YTD-02 18 2023-03-15")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-YTD-03 30 2024-04-16, 2023-YTD-02 18 2023-03-15",
        "2023-YTD-03 30 2023-04-18, 2023-YTD-02 18 2024-03-15",
        "2023-YTD-03 30 2023-04-18, 2023-YTD-02 18",
        "2023-YTD-03 30 annual, 2023-YTD-02 18 flash"
    })
    void neverTakesAFigureFromAnotherVintage(String whole, String part) {
        assertThat(YearToDate.less(FiguresOf.line(whole), FiguresOf.line(part))).isEmpty();
    }

    @Test
    void restatementsOfOneDayAreOfOneVintage() {
        assertThat(YearToDate.less(
                        FiguresOf.line("2023-YTD-03 31 2024-04-16"), FiguresOf.line("2023-YTD-02 19 2024-04-16")))
                .isPresent();
    }
}

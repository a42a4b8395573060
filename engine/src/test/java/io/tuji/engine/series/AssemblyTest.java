package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.series.Assembly.Missing;
import io.tuji.engine.series.Assembly.Run;
import io.tuji.engine.series.Assembly.Why;
import io.tuji.engine.series.SeriesValue.Way;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private static Assembly monthly(String... lines) {
        return Assembly.of(FiguresOf.lines(lines), Frequency.MONTHLY, Accrual.FLOW, MergedMonths.LEFT_OPEN);
    }

    private static Assembly quarterly(String... lines) {
        return Assembly.of(FiguresOf.lines(lines), Frequency.QUARTERLY, Accrual.FLOW, MergedMonths.LEFT_OPEN);
    }

    private static Assembly yearly(String... lines) {
        return Assembly.of(FiguresOf.lines(lines), Frequency.YEARLY, Accrual.FLOW, MergedMonths.LEFT_OPEN);
    }

    @Test
    void nothingSaidGivesNothing() {
        assertThat(monthly().runs()).isEmpty();
        assertThat(monthly().lastRun()).isEmpty();
        assertThat(monthly().missing()).isEmpty();
    }

    @Test
    void statedMonthsMakeASeries() {
        Run run = monthly("2023-11 5", "2023-12 6", "2024-01 7").lastRun().orElseThrow();
        assertThat(run.series()).isEqualTo(Series.monthly(2023, 11, 5, 6, 7));
        assertThat(run.values()).extracting(SeriesValue::way).containsOnly(Way.STATED);
    }

    @Test
    void cumulativeFiguresAreTakenFromEachOther() {
        Run run = monthly("2023-01 10", "2023-YTD-02 18", "2023-YTD-03 30")
                .lastRun()
                .orElseThrow();
        assertThat(run.series()).isEqualTo(Series.monthly(2023, 1, 10, 8, 12));
        assertThat(run.values())
                .extracting(SeriesValue::way)
                .containsExactly(Way.STATED, Way.DIFFERENCE, Way.DIFFERENCE);
        assertThat(run.values().get(2).from())
                .extracting(Figure::id)
                .containsExactly("2023-YTD-03 30", "2023-YTD-02 18");
    }

    @Test
    void aPublishedMonthWinsAndTheRevisionIsReported() {
        Assembly found = monthly("2023-04 9.5", "2023-YTD-03 30.0", "2023-YTD-04 41.0");
        assertThat(found.values()).extracting(v -> v.amount().toString()).containsExactly("9.5");
        assertThat(found.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.implied().amount()).isEqualByComparingTo("11");
            assertThat(revision.amount()).isEqualByComparingTo("1.5");
        });
    }

    @Test
    void roundingIsNoRevision() {
        assertThat(monthly("2023-04 9.5", "2023-YTD-03 30.0", "2023-YTD-04 39.6")
                        .revisions())
                .isEmpty();
        assertThat(monthly("2023-04 9.5", "2023-YTD-03 30.0", "2023-YTD-04 39.7")
                        .revisions())
                .hasSize(1);
    }

    @Test
    void mergedJanuaryAndFebruaryIsNeverSplitSilently() {
        Assembly open = monthly("2022-12 6", "2023-01..02 18", "2023-03 12");
        assertThat(open.missing())
                .containsExactly(
                        new Missing(Period.month(2023, 1), Why.MERGED), new Missing(Period.month(2023, 2), Why.MERGED));
        assertThat(open.runs())
                .extracting(Run::series)
                .containsExactly(Series.monthly(2022, 12, 6), Series.monthly(2023, 3, 12));
    }

    @Test
    void splitOnDemandEveryPartSaysSo() {
        Assembly split = Assembly.of(
                FiguresOf.lines("2022-12 6", "2023-YTD-02 59", "2023-03 12"),
                Frequency.MONTHLY,
                Accrual.FLOW,
                MergedMonths.SPLIT_BY_DAYS);
        Run run = split.lastRun().orElseThrow();
        assertThat(run.series()).isEqualTo(Series.monthly(2022, 12, 6, 31, 28, 12));
        assertThat(run.values())
                .extracting(SeriesValue::way)
                .containsExactly(Way.STATED, Way.SPLIT, Way.SPLIT, Way.STATED);
    }

    @Test
    void januaryAndFebruaryComeOutOfMarch() {
        Assembly split = Assembly.of(
                FiguresOf.lines("2023-03 12", "2023-YTD-03 71"),
                Frequency.MONTHLY,
                Accrual.FLOW,
                MergedMonths.SPLIT_BY_DAYS);
        assertThat(split.lastRun().orElseThrow().series()).isEqualTo(Series.monthly(2023, 1, 31, 28, 12));
    }

    @Test
    void cumulativeFiguresOfDifferentVintagesLeaveAGap() {
        Assembly found = monthly(
                "2023-03 12 2023-04-18",
                "2023-YTD-04 41 2023-05-16",
                "2023-YTD-05 60 2024-06-15",
                "2023-06 9 2023-07-17");
        assertThat(found.missing()).contains(new Missing(Period.month(2023, 5), Why.VINTAGES_DIFFER));
    }

    @Test
    void whatWasSaidLaterIsNotTakenFromAnEarlierTotal() {
        Assembly found = monthly("2023-YTD-03 30 2023-04-18", "2023-YTD-03 32 2023-06-01", "2023-YTD-04 41 2023-05-16");
        assertThat(found.values())
                .filteredOn(v -> v.period().equals(Period.month(2023, 4)))
                .singleElement()
                .satisfies(value -> assertThat(value.amount()).isEqualByComparingTo("11"));
    }

    @Test
    void theLaterWordHoldsAndEqualRanksThatDifferAreAConflict() {
        assertThat(yearly("2022 100 2023-02-01", "2022 104 2024-02-01")
                        .values()
                        .get(0)
                        .amount())
                .isEqualByComparingTo("104");
        assertThat(yearly("2022 100 flash 2023-02-01", "2022 104 annual 2023-02-01")
                        .values()
                        .get(0)
                        .amount())
                .isEqualByComparingTo("104");
        assertThat(yearly("2022 100", "2022 104").missing())
                .containsExactly(new Missing(Period.year(2022), Why.CONFLICT));
    }

    @Test
    void aQuarterIsStatedElseADifferenceElseTheSumOfItsMonths() {
        Run run = quarterly("2023-Q1 30", "2023-H1 70", "2023-07 10", "2023-08 11", "2023-09 12")
                .lastRun()
                .orElseThrow();
        assertThat(run.series()).isEqualTo(Series.quarterly(2023, 1, 30, 40, 33));
        assertThat(run.values()).extracting(SeriesValue::way).containsExactly(Way.STATED, Way.DIFFERENCE, Way.SUM);
    }

    @Test
    void theYearToMarchIsTheFirstQuarter() {
        assertThat(quarterly("2023-YTD-03 30", "2023-YTD-06 70")
                        .lastRun()
                        .orElseThrow()
                        .series())
                .isEqualTo(Series.quarterly(2023, 1, 30, 40));
    }

    @Test
    void aYearLacksNothingWhereItsQuartersAreThere() {
        Run run = yearly("2022 100", "2023-Q1 30", "2023-Q2 40", "2023-Q3 33", "2023-Q4 7")
                .lastRun()
                .orElseThrow();
        assertThat(run.series()).isEqualTo(Series.yearly(2022, 100, 110));
        assertThat(yearly("2022 100", "2023-Q1 30", "2023-Q2 40").values()).hasSize(1);
    }

    @Test
    void aGapEndsARun() {
        Assembly found = yearly("2019 1", "2020 2", "2023 5");
        assertThat(found.runs())
                .extracting(Run::series)
                .containsExactly(Series.yearly(2019, 1, 2), Series.yearly(2023, 5));
        assertThat(found.missing())
                .containsExactly(
                        new Missing(Period.year(2021), Why.NOT_STATED), new Missing(Period.year(2022), Why.NOT_STATED));
    }

    @Test
    void levelsAreNeitherAddedNorTakenFromEachOther() {
        Assembly found = Assembly.of(
                FiguresOf.lines("2023-YTD-03 30", "2023-YTD-04 41", "2023-05 50"),
                Frequency.MONTHLY,
                Accrual.LEVEL,
                MergedMonths.SPLIT_BY_DAYS);
        assertThat(found.values()).extracting(SeriesValue::period).containsExactly(Period.month(2023, 5));
    }

    @Test
    void moneyAndWhatIsStatedToDateAccruesAndAShareNever() {
        List<Period> toDate = List.of(Period.yearToDate(2024, 6));
        List<Period> years = List.of(Period.year(2024));
        assertThat(Accrual.of(Unit.get("亿元"), years)).isEqualTo(Accrual.FLOW);
        assertThat(Accrual.of(Unit.get("家"), toDate)).isEqualTo(Accrual.FLOW);
        assertThat(Accrual.of(Unit.get("家"), years)).isEqualTo(Accrual.LEVEL);
        assertThat(Accrual.of(Unit.PERCENT, toDate)).isEqualTo(Accrual.LEVEL);
    }
}

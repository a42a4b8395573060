package io.tuji.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.quality.RegionLevel;
import io.tuji.quality.internal.Coverage.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Coverage COVERAGE = new Coverage(List.of(
            cell("330106", 2010, 15),
            cell("330205", 2012, 15),
            cell("330106", 2015, 9),
            cell("320000", 2010, 40),
            cell("320000", 2015, 4),
            cell("", 2015, 7),
            cell("320000", 0, 3)));

    /** @param year 0 for none */
    private static Cell cell(String division, int year, long firms) {
        return new Cell(
                Optional.of(division).filter(code -> !code.isEmpty()),
                Optional.of(year).filter(number -> number > 0),
                firms);
    }

    @Test
    void countsWhatIsNotKnown() {
        assertThat(COVERAGE.firms()).isEqualTo(93);
        assertThat(COVERAGE.undated()).isEqualTo(3);
        assertThat(COVERAGE.unplaced(RegionLevel.PROVINCE)).isEqualTo(7);
        assertThat(COVERAGE.unplaced(RegionLevel.CITY)).isEqualTo(51);
    }

    @Test
    void theYearItselfComesAfterTheSplit() {
        assertThat(COVERAGE.regions(RegionLevel.PROVINCE, 2015)).containsExactly("33");
        assertThat(COVERAGE.regions(RegionLevel.PROVINCE, 2016)).isEmpty();
        assertThat(COVERAGE.regions(RegionLevel.CITY, 2015)).isEmpty();
        assertThat(COVERAGE.having(RegionLevel.PROVINCE, 2015, true)).isEqualTo(2);
        assertThat(COVERAGE.having(RegionLevel.PROVINCE, 2015, false)).isEqualTo(1);
    }

    @Test
    void withoutAnyDayThereIsNoYearToSplitAt() {
        assertThat(COVERAGE.splitYear()).contains(2010);
        assertThat(new Coverage(List.of(cell("320000", 0, 3))).splitYear()).isEmpty();
    }
}

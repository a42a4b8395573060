package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.forecast.Silence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CurrentYearTest {

    private static final YearSoFar OF_2022 = new YearSoFar(2022, 40, 100);
    private static final YearSoFar OF_2023 = new YearSoFar(2023, 50, 125);
    private static final YearSoFar OF_2024 = new YearSoFar(2024, 60, 150);

    @Test
    void theWholeFollowsTheShareOfEarlierYears() {
        CurrentYear year = expect(List.of(OF_2022, OF_2023, OF_2024), 80);
        assertThat(year.expected()).isEqualTo(200, within(1e-9));
        assertThat(year.years()).isEqualTo(3);
        assertThat(year.range80().holds(200)).isTrue();
    }

    @Test
    void sharesThatVaryGiveAWiderRangeThanSharesThatAgree() {
        CurrentYear agreed = expect(List.of(OF_2022, OF_2023, OF_2024), 80);
        CurrentYear varied = expect(List.of(OF_2022, new YearSoFar(2023, 50, 110), OF_2024), 80);
        assertThat(varied.range95().width()).isGreaterThan(3 * agreed.range95().width());
    }

    @Test
    void oneEarlierYearSaysNothing() {
        assertThat(CurrentYear.expect(List.of(OF_2024), 80, true).silence())
                .contains(new Silence(Reason.TOO_FEW_YEARS, 1, 2));
    }

    @Test
    void amountsThatAreNotAboveZeroHaveNoShares() {
        YearSoFar loss = new YearSoFar(2023, -5, 10);
        assertThat(CurrentYear.expect(List.of(OF_2022, loss), 80, false).silence())
                .contains(new Silence(Reason.NOT_POSITIVE, 2, 2));
        assertThat(CurrentYear.expect(List.of(OF_2022, OF_2023), 0, false).find())
                .isEmpty();
    }

    @Test
    void aTotalDoesNotEndBelowWhatIsReached() {
        List<YearSoFar> earlier = List.of(new YearSoFar(2022, 90, 100), new YearSoFar(2023, 50, 100));
        assertThat(expect(earlier, 70).range95().low()).isEqualTo(70);
        assertThat(CurrentYear.expect(earlier, 70, false)
                        .find()
                        .orElseThrow()
                        .range95()
                        .low())
                .isLessThan(70);
    }

    /** Shares that vary by a tenth, three earlier years: the range of 80 % holds in four of five. */
    @Test
    void rangesHoldAsOftenAsTheySay() {
        Random random = new Random(8);
        int held = 0;
        for (int trial = 0; trial < 2000; trial++) {
            List<YearSoFar> earlier = new ArrayList<>();
            for (int year = 0; year < 3; year++) {
                earlier.add(new YearSoFar(2020 + year, 50, 100 * Math.exp(0.1 * random.nextGaussian())));
            }
            double whole = 100 * Math.exp(0.1 * random.nextGaussian());
            held += CurrentYear.expect(earlier, 50, false)
                            .find()
                            .orElseThrow()
                            .range80()
                            .holds(whole)
                    ? 1
                    : 0;
        }
        assertThat(held / 2000.0).isEqualTo(0.8, within(0.03));
    }

    @Test
    void quantilesOfStudentFallTowardsThoseOfTheNormal() {
        assertThat(StudentT.of95(10)).isEqualTo(2.228);
        assertThat(StudentT.of95(11)).isEqualTo(2.201, within(0.003));
        assertThat(StudentT.of80(20)).isEqualTo(1.325, within(0.001));
        assertThat(StudentT.of95(1000)).isEqualTo(1.962, within(0.001));
    }

    private static CurrentYear expect(List<YearSoFar> earlier, double soFar) {
        return CurrentYear.expect(earlier, soFar, true).find().orElseThrow();
    }
}

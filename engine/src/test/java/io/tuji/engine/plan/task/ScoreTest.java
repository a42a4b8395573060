package io.tuji.engine.plan.task;

import static io.tuji.engine.plan.task.Amounts.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final LateReports NONE_LATE = new LateReports(0, List.of());
    private static final Lack REPORT = Lack.of("REPORT", "RW-000001", 3);

    private static ScoredTarget target(String weight, String share) {
        return ScoredTarget.known("t", number(weight), number(share));
    }

    private static Score score(LateReports late, ScoredTarget... targets) {
        return Score.of(ScoreRules.STANDARD, List.of(targets), late);
    }

    @Test
    void pointsAreWeightTimesShareAndAddUp() {
        Score score = score(NONE_LATE, target("60", "0.9"), target("40", "0.333"));
        assertThat(score.items().get(0).points()).contains(number("54.00"));
        assertThat(score.items().get(1).points()).contains(number("13.32"));
        assertThat(score.total()).contains(number("67.32"));
        assertThat(score.lacking()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.00, 50.00, 0.00", "1.09, 50.00, 0.00", "1.10, 50.00, 2.50", "3, 50.00, 2.50", "-0.2, 0.00, 0.00"})
    void aShareCountsUpToTheWholeAndABonusBeginsAtItsLimit(String share, String points, String bonus) {
        Score score = score(NONE_LATE, target("50", share));
        assertThat(score.items().get(0).points()).contains(number(points));
        assertThat(score.items().get(0).bonus()).contains(number(bonus));
        assertThat(score.total()).contains(number(points).add(number(bonus)));
    }

    @Test
    void theBonusOfAllTargetsHasALimit() {
        Score score = score(NONE_LATE, target("60", "1.2"), target("60", "1.2"));
        assertThat(score.bonus()).contains(number("5.00"));
        assertThat(score.total()).contains(number("125.00"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.50", "9, 4.50", "10, 5.00", "30, 5.00"})
    void lateReportsCostPointsUpToALimit(int late, String deduction) {
        Score score = score(new LateReports(late, List.of()), target("100", "0.8"));
        assertThat(score.deduction()).contains(number(deduction));
        assertThat(score.total()).contains(number("80.00").subtract(number(deduction)));
    }

    @Test
    void noScoreFallsBelowZero() {
        assertThat(score(new LateReports(10, List.of()), target("100", "0.01")).total())
                .contains(BigDecimal.ZERO);
    }

    @Test
    void oneTargetThatIsNotKnownLeavesTheTotalUnknownAndSaysWhatIsMissing() {
        Score score = score(
                NONE_LATE,
                target("60", "1"),
                ScoredTarget.lacking("u", number("40"), List.of(REPORT)),
                ScoredTarget.lacking("v", number("40"), List.of(REPORT)));
        assertThat(score.total()).isEmpty();
        assertThat(score.bonus()).isEmpty();
        assertThat(score.items().get(0).points()).contains(number("60.00"));
        assertThat(score.items().get(1).points()).isEmpty();
        assertThat(score.lacking()).containsExactly(REPORT);
    }

    @Test
    void whatIsNotKnownOfReportsLeavesTheTotalUnknown() {
        Lack calendar = Lack.of("CALENDAR", 2024);
        Score score = score(new LateReports(2, List.of(calendar)), target("100", "1"));
        assertThat(score.deduction()).isEmpty();
        assertThat(score.total()).isEmpty();
        assertThat(score.lacking()).containsExactly(calendar);
    }

    @Test
    void aLetterWithoutTargetsHasNoTotal() {
        assertThat(score(NONE_LATE).total()).isEmpty();
    }

    @Test
    void equalsShareAPlaceAndWhatIsUnknownHasNone() {
        assertThat(Ranks.of(List.of(
                        Optional.of(number("90")),
                        Optional.empty(),
                        Optional.of(number("95.5")),
                        Optional.of(number("90.0")),
                        Optional.of(number("80")))))
                .containsExactly(Optional.of(2), Optional.empty(), Optional.of(1), Optional.of(2), Optional.of(4));
    }

    @Test
    void refusesRulesAndTargetsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> target("0", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ScoredTarget.lacking("u", number("40"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoredTarget("u", number("4"), Optional.of(number("1")), List.of(REPORT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LateReports(-1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> rules("1", "0.05"));
        assertThatIllegalArgumentException().isThrownBy(() -> rules("1.1", "-0.05"));
        assertThat(rules("1.01", "0").bonus(number("50"), number("2"))).isEqualByComparingTo("0");
    }

    private static ScoreRules rules(String bonusFrom, String bonusShare) {
        return new ScoreRules(number(bonusFrom), number(bonusShare), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}

package io.tuji.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.engine.plan.Observed.Growth;
import io.tuji.engine.quality.HouseCheck;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.DataAlarm.Review;
import io.tuji.plan.DataQuality;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What looks odd in the figures that people enter. Every test is taken back. */
@PlatformTest
@Transactional
class DataQualityIT {

    private static final Actor ANALYST = new Actor("li");
    private static final Unit YI = Unit.get("亿元");
    private static final Unit FIRMS = Unit.get("家");

    @Autowired
    private Observations observations;

    @Autowired
    private DataQuality quality;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLevelOnARevisedBaseWarnsWithBothNumbers() {
        enterRevisedBase();
        DataAlarm alarm = alarm("COMPARABLE_BASIS|gdp||2025-YTD-09");
        assertThat(alarm.house()).contains(HouseCheck.COMPARABLE_BASIS);
        assertThat(alarm.numbers().get(0)).isBetween(new BigDecimal("18.35"), new BigDecimal("18.45"));
        assertThat(alarm.numbers().get(1)).isEqualByComparingTo("5.5");
        assertThat(alarm.refs()).hasSize(2);
    }

    @Test
    void aReviewHoldsForTheNumbersThatWereLookedAt() {
        enterRevisedBase();
        DataAlarm alarm = alarm("COMPARABLE_BASIS|gdp||2025-YTD-09");
        long open = quality.countOpen();
        quality.accept(alarm, "base revised after the census", ANALYST);
        assertThat(quality.countOpen()).isEqualTo(open - 1);
        assertThat(alarm(alarm.key()).review().orElseThrow().by()).isEqualTo("li");
        observations.enter(money(Period.yearToDate(2024, 9), "3500.0", "", LocalDate.of(2025, 10, 22)), ANALYST);
        assertThat(alarm(alarm.key()).review()).isEmpty();
    }

    @Test
    void aReviewCanBeTakenBackOnce() {
        enterRevisedBase();
        DataAlarm alarm = alarm("COMPARABLE_BASIS|gdp||2025-YTD-09");
        Review review = quality.accept(alarm, "base revised", ANALYST);
        assertThat(quality.reopen(review.id(), ANALYST)).contains(review);
        assertThat(alarm(alarm.key()).review()).isEmpty();
        assertThat(quality.reopen(review.id(), ANALYST)).isEmpty();
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id")
                        .param("subject", "data:" + alarm.key())
                        .query(String.class)
                        .list())
                .containsExactly("data.accept", "data.reopen");
    }

    @Test
    void aRuleOfThePackThatDoesNotHoldIsFound() {
        Period year = Period.year(2024);
        observations.enter(said("regional_hq", Optional.empty(), year, Quantity.of("120", FIRMS)), ANALYST);
        observations.enter(said("asia_pacific_hq", Optional.empty(), year, Quantity.of("130", FIRMS)), ANALYST);
        DataAlarm alarm = alarm("headquarters_parts|asia_pacific_hq||2024");
        assertThat(alarm.rule().orElseThrow().name().en()).startsWith("Asia-Pacific");
        assertThat(alarm.refs()).hasSize(2);
        assertThat(alarm.fingerprint()).isEqualTo("130 120");
    }

    @Test
    void subdistrictsThatAreMoreThanTheDistrictAreFound() {
        Period year = Period.year(2024);
        observations.enter(said("gdp", Optional.empty(), year, Quantity.of("3000", YI)), ANALYST);
        List.of("310104003", "310104004")
                .forEach(code ->
                        observations.enter(said("gdp", Optional.of(code), year, Quantity.of("1600", YI)), ANALYST));
        assertThat(alarm("PARTS_EXCEED_WHOLE|gdp||2024").fingerprint()).isEqualTo("3200 3000");
    }

    private void enterRevisedBase() {
        observations.enter(money(Period.yearToDate(2024, 9), "3438.9", "4.7", LocalDate.of(2024, 10, 22)), ANALYST);
        observations.enter(money(Period.yearToDate(2025, 9), "4072.1", "5.5", LocalDate.of(2025, 10, 21)), ANALYST);
    }

    private DataAlarm alarm(String key) {
        return quality.find(key).orElseThrow();
    }

    private static What money(Period period, String level, String growth, LocalDate vintage) {
        return new What(
                "gdp",
                Optional.empty(),
                period,
                Optional.of(Quantity.of(level, YI)),
                YI,
                growth.isEmpty() ? Optional.empty() : Optional.of(new Growth(new BigDecimal(growth), period)),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(vintage),
                "bureau",
                "");
    }

    private static What said(String measure, Optional<String> area, Period period, Quantity level) {
        return new What(
                measure,
                area,
                period,
                Optional.of(level),
                level.unit(),
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(LocalDate.of(2025, 2, 1)),
                "bureau",
                "");
    }
}

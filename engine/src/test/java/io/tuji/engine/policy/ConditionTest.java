package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static io.tuji.engine.value.Truth.NO;
import static io.tuji.engine.value.Truth.UNKNOWN;
import static io.tuji.engine.value.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of condition means, at and beside its limit, and of what is not known. */
class ConditionTest {

    @ParameterizedTest
    @CsvSource({
        "income >= 1500 万元, 1500, YES",
        "income >= 1500 万元, 1499.999999, NO",
        "income > 1500 万元,  1500, NO",
        "income > 1500 万元,  1500.000001, YES",
        "income <= 2 亿元,    20000, YES",
        "income <= 2 亿元,   20000.000001, NO",
        "income < 2 亿元,     20000, NO",
        "income < 2 亿元,    19999.999999, YES",
        "income = 100 元,     0.01, YES",
        "income = 100 元,    0.010001, NO",
        "income = 100 元,    0.009999, NO",
    })
    void comparesExactlyWhateverTheUnits(String condition, String income, Truth truth) {
        assertThat(firm().with("income", 2025, income).judged(condition)).isEqualTo(truth);
    }

    @Test
    void takesTheFiguresOfTheYearBefore() {
        Firm grown = firm().with("income", 2024, "100").with("income", 2025, "2000");
        assertThat(grown.judged("income >= 1500 万元")).isEqualTo(YES);
        assertThat(grown.judged("income >= 1500 万元", Occasion.on(LocalDate.of(2025, 12, 31)))
                        .truth())
                .isEqualTo(NO);
    }

    @Test
    void asksWhatWasYearsBeforeTheLast() {
        Firm firm = firm().with("income", 2025, "5").with("income", 2022, "1000");
        assertThat(firm.judged("ago(income, 3) >= 1000 万元")).isEqualTo(YES);
        assertThat(firm.judged("ago(income, 3) > 1000 万元")).isEqualTo(NO);
        assertThat(firm.judged("ago(income, 2) > 0 元")).isEqualTo(UNKNOWN);
    }

    @Test
    void aComparisonWithWhatIsMissingIsUnknownEqualityToo() {
        assertThat(firm().judged("income >= 1500 万元")).isEqualTo(UNKNOWN);
        assertThat(firm().judged("income = 1500 万元")).isEqualTo(UNKNOWN);
        assertThat(firm().judged("award = national")).isEqualTo(UNKNOWN);
        assertThat(firm().judged("listed")).isEqualTo(UNKNOWN);
        assertThat(firm().judged("not listed")).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3, 100, YES", "2.999999, 100, NO", "0, 0, NO", "5, 0, NO", "5, , UNKNOWN", ", 100, UNKNOWN", ", 0, NO"
    })
    void aShareOfNothingMeetsNoLimit(String rd, String income, Truth truth) {
        Firm firm = firm();
        Optional.ofNullable(rd).ifPresent(number -> firm.with("rd", 2025, number));
        Optional.ofNullable(income).ifPresent(number -> firm.with("income", 2025, number));
        assertThat(firm.judged("rd / income >= 3 %")).isEqualTo(truth);
    }

    @Test
    void sharesHaveAnUpperLimitToo() {
        assertThat(firm().with("liabilities", 2025, "75")
                        .with("assets", 2025, "100")
                        .judged("liabilities / assets <= 75 %"))
                .isEqualTo(YES);
        assertThat(firm().with("liabilities", 2025, "75.000001")
                        .with("assets", 2025, "100")
                        .judged("liabilities / assets <= 75 %"))
                .isEqualTo(NO);
    }

    @Test
    void sumsAndMeansNeedEveryYearUnlessTheKnownOnesDecide() {
        Firm firm = firm().with("rd", 2025, "700");
        assertThat(firm.judged("sum(rd, 2) >= 1200 万元")).isEqualTo(UNKNOWN);
        assertThat(firm.judged("sum(rd, 2) >= 700 万元")).isEqualTo(YES);
        assertThat(firm.judged("mean(rd, 2) >= 350 万元")).isEqualTo(YES);
        assertThat(firm.with("rd", 2024, "500").judged("sum(rd, 2) >= 1200 万元")).isEqualTo(YES);
        assertThat(firm.judged("mean(rd, 2) >= 600 万元")).isEqualTo(YES);
        assertThat(firm.judged("mean(rd, 2) > 600 万元")).isEqualTo(NO);
        assertThat(firm.judged("sum(rd, 2) / sum(income, 2) >= 5 %")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatMayBeNegativeProvesNoSum() {
        assertThat(firm().with("profit", 2025, "700").judged("sum(profit, 2) >= 700 万元"))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"100, 110.25, YES", "100, 110.249999, NO", "0, 100, NO", ", 100, UNKNOWN"})
    void growsByACompoundRateAYear(String first, String last, Truth truth) {
        Firm firm = firm().with("income", 2025, last);
        Optional.ofNullable(first).ifPresent(number -> firm.with("income", 2023, number));
        assertThat(firm.judged("growth(income, 2) >= 5 %")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "years(founded) >= 1,   2025-06-01, YES", "years(founded) >= 1,  2025-06-02, NO",
        "years(founded) > 1,    2025-06-01, NO", "years(founded) > 1,   2025-05-31, YES",
        "years(founded) <= 15,  2011-06-01, YES", "years(founded) <= 15, 2011-05-31, NO",
        "years(founded) < 15,   2011-06-01, NO", "months(founded) >= 2, 2026-04-01, YES",
        "days(founded) >= 365,  2025-06-01, YES", "days(founded) >= 365, 2025-06-02, NO",
        "'years(founded, year_end) >= 3', 2022-12-31, YES", "'years(founded, year_end) >= 3', 2023-01-01, NO",
        "founded <= 2020-01-01, 2020-01-01, YES", "founded <= 2020-01-01, 2020-01-02, NO",
    })
    void countsTimeSinceADay(String condition, String founded, Truth truth) {
        assertThat(firm().with("founded", founded).judged(condition)).isEqualTo(truth);
    }

    @Test
    void choosesAmongWords() {
        assertThat(firm().with("award", "national").judged("award in provincial, national"))
                .isEqualTo(YES);
        assertThat(firm().with("award", "none").judged("award in provincial, national"))
                .isEqualTo(NO);
        assertThat(firm().with("award", "none").judged("award = none")).isEqualTo(YES);
        assertThat(firm().judged("award in none, provincial, national")).isEqualTo(YES);
    }

    @Test
    void eachYearIsAskedForItself() {
        String rule = "each_year: 2\nif: [rd >= 100 万元, rd / income >= 3 %]";
        Firm firm = firm().with("rd", 2025, "150").with("income", 2025, "3000");
        assertThat(firm.judged(rule)).isEqualTo(UNKNOWN);
        assertThat(firm.with("rd", 2024, "99").judged(rule)).isEqualTo(NO);
        assertThat(firm().with("rd", 2025, "150")
                        .with("income", 2025, "3000")
                        .with("rd", 2024, "100")
                        .with("income", 2024, "3000")
                        .judged(rule))
                .isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({
        "5000,  250, YES", "5000,  249, NO", "5000.01, 201, YES", "5000.01, 200, NO",
        "20000, 800, YES", "20000, 799, NO", "20001, 601, YES", "20001, 600, NO",
    })
    void bandsHoldUpToTheirEnd(String income, String rd, Truth truth) {
        assertThat(firm().with("income", 2025, income).with("rd", 2025, rd).judged(BANDS))
                .isEqualTo(truth);
    }

    private static final String BANDS = """
            bands: income
            steps:
              - {up_to: 5000 万元, if: rd / income >= 5 %}
              - {up_to: 2 亿元, if: rd / income >= 4 %}
              - {if: rd / income >= 3 %}
            """;

    @Test
    void whatAllOpenBandsAgreeOnIsDecided() {
        String rule = "bands: income\nsteps:\n- {up_to: 50 万元, if: patents >= 2 项}\n- {if: patents >= 1 项}";
        assertThat(firm().with("patents", "2").judged(rule)).isEqualTo(YES);
        assertThat(firm().with("patents", "0").judged(rule)).isEqualTo(NO);
        assertThat(firm().with("patents", "1").judged(rule)).isEqualTo(UNKNOWN);
    }

    @Test
    void aPersonDecidesWhatNoFigureDoes() {
        String rule = "manual: authority\nkey: S-01";
        assertThat(firm().judged(rule)).isEqualTo(UNKNOWN);
        assertThat(firm().with("p/S-01", "yes").judged(rule)).isEqualTo(YES);
        assertThat(firm().with("p/S-01", "no").judged(rule)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 1500, YES", "AT_LEAST, 1499, UNKNOWN", "MORE_THAN, 1499.999999, YES", "AT_MOST, 1500, UNKNOWN",
        "AT_MOST, 1499, NO", "LESS_THAN, 1500, NO", "NEARLY, 1500, NO", "ABOUT, 9999, UNKNOWN",
    })
    void aBoundProvesWhatItCan(Bound bound, String income, Truth truth) {
        Fact fact = Fact.ofYear("income", 2025, Firm.amount("income", income), "press", Firm.DAY)
                .bounded(bound);
        assertThat(firm().with(fact).judged("income >= 1500 万元")).isEqualTo(truth);
    }

    @Test
    void aClauseOfOneRoundIsNotExaminedInTheOther() {
        String rule = "clause: G-03c\ntext: 复核不考查\nonly: first\nif: growth(income, 2) >= 5 %";
        Firm shrunk = firm().with("income", 2023, "100").with("income", 2025, "90");
        assertThat(shrunk.judged(rule)).isEqualTo(NO);
        assertThat(shrunk.judged(rule, Occasion.on(Firm.DAY).renewal()).truth()).isEqualTo(YES);
    }

    @Test
    void anExemptionStandsInForItsClause() {
        String rule = "clause: S-06\ntext: I类知识产权\nif: patents >= 1 项\nunless: award = national";
        assertThat(firm().with("patents", "0").judged(rule)).isEqualTo(UNKNOWN);
        assertThat(firm().with("patents", "0").with("award", "national").judged(rule))
                .isEqualTo(YES);
        assertThat(firm().with("patents", "0").with("award", "none").judged(rule))
                .isEqualTo(NO);
    }

    @Test
    void refusesAFactOutsideOfItsRange() {
        assertThatThrownBy(() -> firm().with("income", 2025, "-1").judged("income >= 1 元"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("income");
    }
}

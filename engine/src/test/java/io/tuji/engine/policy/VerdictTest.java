package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.DAY;
import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.language.Yaml;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Known.Reason;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from a verdict: its proof, what is open and why, what was missed by how much, when it may turn. */
class VerdictTest {

    private static final String RULE = """
            - {clause: S-04, text: 营收, article: 二, confidence: checked, if: income >= 1500 万元}
            - {clause: S-05, text: 研发, article: 三, confidence: single, if: rd / income >= 3 %}
            - {clause: S-06, text: 专家, if: {manual: expert, key: S-06}}
            """;

    @Test
    void provesEachClauseByFactsWithSourceAndDay() {
        Verdict verdict =
                firm().with("income", 2025, "2000").with("rd", 2025, "50").verdict(RULE);
        Proof share = verdict.proof().parts().get(1).parts().get(0);
        assertThat(verdict.truth()).isEqualTo(Truth.NO);
        assertThat(verdict.proof().parts())
                .extracting(Proof::truth)
                .containsExactly(Truth.YES, Truth.NO, Truth.UNKNOWN);
        assertThat(share.truth()).isEqualTo(Truth.NO);
        assertThat(verdict.figure(share).orElseThrow()).hasToString("2.5 %");
        assertThat(verdict.facts(share).keySet())
                .containsExactlyInAnyOrder(Point.of("income", 2025), Point.of("rd", 2025));
        Fact fact = known(verdict, share, Point.of("rd", 2025)).find().orElseThrow();
        assertThat(List.of(fact.source(), fact.said(), fact.value().toString()))
                .isEqualTo(List.of("statistics", DAY, "50 万元"));
    }

    private static Known<Fact> known(Verdict verdict, Proof part, Point point) {
        return Objects.requireNonNull(verdict.facts(part).get(point));
    }

    @Test
    void writesFiguresAsPeopleDo() {
        Firm firm = firm().with("income", 2025, "121")
                .with("income", 2024, "50")
                .with("income", 2023, "100")
                .with("founded", "2020-06-02");
        assertThat(figure(firm, "income >= 1 元")).hasToString("121 万元");
        assertThat(figure(firm, "sum(income, 2) >= 1 元")).hasToString("171 万元");
        assertThat(figure(firm, "ago(income, 2) >= 1 元")).hasToString("100 万元");
        assertThat(figure(firm, "mean(income, 2) >= 1 元")).hasToString("85.5 万元");
        assertThat(figure(firm, "growth(income, 2) >= 1 %").toString()).matches("(10|9\\.99\\d+|10\\.00\\d+) %");
        assertThat(figure(firm, "years(founded) >= 1")).hasToString("5");
        assertThat(figure(firm, "founded >= 2020-01-01")).hasToString("2020-06-02");
        assertThat(firm.verdict("rd >= 1 元").figure(firm.verdict("rd >= 1 元").proof()))
                .isEmpty();
        assertThat(firm.verdict("listed").figure(firm.verdict("listed").proof()))
                .isEmpty();
    }

    private static FactValue figure(Firm firm, String rule) {
        Verdict verdict = firm.verdict(rule);
        return verdict.figure(verdict.proof()).orElseThrow();
    }

    @Test
    void tellsMissingConflictAndPersonApart() {
        Fact other = Fact.ofYear("rd", 2025, Firm.amount("rd", "70"), "tax", DAY);
        Verdict verdict = firm().with("rd", 2025, "50").with(other).verdict(RULE);
        assertThat(verdict.open())
                .isEqualTo(Map.of(
                        Point.of("income", 2025), Reason.MISSING,
                        Point.of("rd", 2025), Reason.CONFLICT,
                        Point.of("p/S-06"), Reason.PERSON));
        Known<Fact> rd = known(verdict, verdict.proof(), Point.of("rd", 2025));
        assertThat(rd.candidates()).extracting(Fact::source).containsExactlyInAnyOrder("statistics", "tax");
        assertThat(rd.whoCanSupply()).containsExactly("firm", "statistics");
    }

    @Test
    void sourcesThatAgreeAreNoConflictAndTheLastWordOfEachCounts() {
        Facts facts = firm().with("rd", 2025, "50").facts();
        Fact alike = Fact.ofYear("rd", 2025, FactValue.amount("500000", Unit.YUAN), "tax", DAY);
        Fact corrected = Fact.ofYear("rd", 2025, Firm.amount("rd", "60"), "statistics", DAY.plusDays(1));
        Definition rd = Firm.LIST.get("rd");
        Point point = Point.of("rd", 2025);
        assertThat(facts.with(alike).known(point, rd, DAY).find()).isPresent();
        assertThat(facts.with(corrected).known(point, rd, DAY).find()).contains(corrected);
        assertThat(facts.with(alike, corrected).known(point, rd, DAY).candidates())
                .hasSize(2);
        assertThat(facts.with(corrected).saidBy(DAY).known(point, rd, DAY).find())
                .isEqualTo(facts.known(point, rd, DAY).find());
    }

    @Test
    void whatHoldsFromADayOnEndsWithItsLastDay() {
        Fact title = Fact.since("title_sme", LocalDate.of(2023, 7, 1), FactValue.yes(), "award list", DAY)
                .until(LocalDate.of(2026, 6, 30));
        Firm firm = firm().with(title);
        assertThat(on(firm, "title_sme", "2023-06-30")).isEqualTo(Truth.UNKNOWN);
        assertThat(on(firm, "title_sme", "2023-07-01")).isEqualTo(Truth.YES);
        assertThat(on(firm, "title_sme", "2026-06-30")).isEqualTo(Truth.YES);
        assertThat(on(firm, "title_sme", "2026-07-01")).isEqualTo(Truth.UNKNOWN);
        Fact ended = Fact.since("title_sme", LocalDate.of(2025, 1, 1), FactValue.no(), "withdrawal", DAY);
        assertThat(on(firm.with(ended), "title_sme", "2026-01-01")).isEqualTo(Truth.NO);
    }

    private static Truth on(Firm firm, String rule, String day) {
        return firm.judged(rule, Occasion.on(LocalDate.parse(day))).truth();
    }

    @Test
    void restsOnTheLeastSureOfItsClauses() {
        assertThat(firm().verdict(RULE).confidence()).isEqualTo(Confidence.RECALLED);
        assertThat(firm().verdict("listed").confidence()).isEqualTo(Confidence.CHECKED);
        assertThat(firm().verdict("{clause: A, text: t, confidence: restated, if: listed}")
                        .confidence())
                .isEqualTo(Confidence.RESTATED);
    }

    @Test
    void aNoSaysByHowMuchItWasMissed() {
        Verdict verdict =
                firm().with("income", 2025, "2000").with("rd", 2025, "50").verdict(RULE);
        assertThat(verdict.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.fact()).contains(Point.of("rd", 2025));
            assertThat(miss.has()).hasToString("50 万元");
            assertThat(miss.needs()).hasToString("60 万元");
            assertThat(miss.distance()).isCloseTo(10.0 / 60, org.assertj.core.data.Offset.offset(1e-9));
        });
    }

    @Test
    void ofSeveralWaysTheNearestIsMissed() {
        Firm firm = firm().with("income", 2025, "1400")
                .with("equity", "100")
                .with("staff", 2025, "9")
                .with("listed", "yes");
        assertThat(missed(firm, "any: [income >= 1500 万元, equity >= 2000 万元]"))
                .containsExactly("income 2025 1400 万元 1500 万元");
        assertThat(missed(firm, "[income >= 1500 万元, staff >= 10 人]"))
                .containsExactly("income 2025 1400 万元 1500 万元", "staff 2025 9 人 10 人");
        assertThat(missed(firm, "at_least: 1\nof: [staff <= 1 人, income <= 1000 万元]"))
                .containsExactly("income 2025 1400 万元 1000 万元");
        assertThat(missed(firm, "none: [listed]")).containsExactly("listed yes no");
        assertThat(missed(firm, "none: [staff <= 9 人, income >= 1300 万元]"))
                .containsExactlyInAnyOrder("staff 2025 9 人 10 人", "income 2025 1400 万元 1299.999999 万元");
        assertThat(missed(firm, "staff >= 9 人")).isEmpty();
        assertThat(missed(firm, "rd >= 9 元")).isEmpty();
    }

    @Test
    void missesDaysWordsAndBandsToo() {
        Firm firm = firm().with("founded", "2025-12-01")
                .with("award", "none")
                .with("income", 2025, "100")
                .with("rd", 2025, "4");
        assertThat(missed(firm, "years(founded) >= 1")).containsExactly("founded 2025-12-01 2025-06-01");
        assertThat(missed(firm, "award in provincial, national")).containsExactly("award none provincial");
        assertThat(missed(firm, "none: [award = none]")).containsExactly("award none provincial");
        assertThat(missed(firm, "bands: income\nsteps: [{up_to: 500 万元, if: rd / income >= 5 %}, {if: rd >= 1 亿元}]"))
                .containsExactly("rd 2025 4 万元 5 万元");
    }

    private static List<String> missed(Firm firm, String rule) {
        return firm.verdict(rule).misses().stream()
                .map(miss -> miss.fact().map(Point::toString).orElse("points") + " " + miss.has() + " " + miss.needs())
                .toList();
    }

    @Test
    void aFirmGrowsIntoAPolicyAndOutOfIt() {
        Firm young = firm().with("founded", "2025-12-01")
                .with("segment_since", "2024-03-01")
                .with("listed", "no");
        assertThat(prospect(young, "years(founded) >= 1")).contains(LocalDate.of(2026, 12, 1));
        assertThat(prospect(young, "years(founded) > 1")).contains(LocalDate.of(2026, 12, 2));
        assertThat(prospect(young, "'years(segment_since, year_end) >= 3'")).contains(LocalDate.of(2028, 1, 1));
        assertThat(prospect(young, "[years(founded) >= 1, years(founded) <= 1]"))
                .contains(LocalDate.of(2026, 12, 1));
        assertThat(prospect(young, "[years(founded) >= 3, months(founded) <= 20]"))
                .isEmpty();
        assertThat(prospect(young, "[years(founded) >= 1, listed]")).isEmpty();
        assertThat(prospect(young, "not listed")).contains(DAY);
    }

    @Test
    void aTitleThatIsAwardedBringsTheDay() {
        Firm firm = firm().with(Fact.since("title_sme", LocalDate.of(2026, 9, 1), FactValue.yes(), "list", DAY));
        assertThat(prospect(firm, "title_sme")).contains(LocalDate.of(2026, 9, 1));
        Firm held = firm().with(Fact.since("listed", LocalDate.of(2020, 1, 1), FactValue.yes(), "list", DAY));
        assertThat(prospect(
                        held.with(Fact.since("listed", LocalDate.of(2027, 1, 1), FactValue.no(), "list", DAY)),
                        "not listed"))
                .contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aDayBehindTheLastIsNotLookedFor() {
        Firm firm = firm().with(Fact.since("title_sme", LocalDate.of(2026, 9, 1), FactValue.yes(), "list", DAY));
        Prospect prospect = new Prospect(now(firm, "title_sme"), Firm.LIST, firm.facts());
        assertThat(prospect.dayUntil(LocalDate.of(2026, 9, 1))).isPresent();
        assertThat(prospect.dayUntil(LocalDate.of(2026, 8, 31))).isEmpty();
    }

    @Test
    void whatNoDayChangesIsToldWithoutTryingAny() {
        Firm firm = firm().with("income", 2025, "1000");
        assertThat(mayTurn(firm, "income >= 1500 万元")).isFalse();
        assertThat(mayTurn(firm, "[income >= 1500 万元, years(founded) >= 3]")).isFalse();
        assertThat(mayTurn(firm, "{any: [income >= 1500 万元, years(founded) >= 3]}"))
                .isTrue();
        assertThat(mayTurn(
                        firm.with(Fact.since("title_sme", LocalDate.of(2020, 1, 1), FactValue.yes(), "list", DAY)
                                .until(LocalDate.of(2026, 12, 31))),
                        "not title_sme"))
                .isTrue();
    }

    private static boolean mayTurn(Firm firm, String rule) {
        return now(firm, rule).mayTurnInTime(firm.facts());
    }

    private static Verdict now(Firm firm, String rule) {
        Rules rules = new Rules(List.of(Yaml.policy(rule, Firm.LIST)), Firm.LIST, Occasion.on(DAY));
        return rules.verdicts(rules.sheet(firm.facts())).get(0);
    }

    private static Optional<LocalDate> prospect(Firm firm, String rule) {
        return new Prospect(now(firm, rule), Firm.LIST, firm.facts()).day();
    }

    @Test
    void oneChangedFactAsksOnlyThePoliciesThatReadIt() {
        Policy first = Yaml.policy("income >= 1500 万元", Firm.LIST);
        Policy second = Yaml.policy("[listed, rd >= 1 万元]", Firm.LIST);
        Rules rules = new Rules(List.of(first, second), Firm.LIST, Occasion.on(DAY));
        Sheet sheet = rules.sheet(firm().with("income", 2025, "1500").facts());
        assertThat(rules.judge(sheet)).containsExactly(Truth.YES, Truth.UNKNOWN);
        assertThat(rules.policies()).containsExactly(first, second);
        assertThat(rules.verdictsOn("rd", sheet)).extracting(Verdict::policy).containsExactly(second);
        assertThat(rules.verdictsOn("staff", sheet)).isEmpty();
        assertThat(rules.asked()).containsOnlyKeys(Point.of("income", 2025), Point.of("listed"), Point.of("rd", 2025));
    }

    @Test
    void replaysWhatWasJudgedThen() {
        Firm firm = firm().with(
                        Fact.ofYear("income", 2025, Firm.amount("income", "1000"), "firm", LocalDate.of(2026, 2, 1)))
                .with(Fact.ofYear("income", 2025, Firm.amount("income", "1600"), "firm", LocalDate.of(2026, 5, 1)));
        Rules rules = new Rules(
                List.of(Yaml.policy("income >= 1500 万元", Firm.LIST)), Firm.LIST, Occasion.on(LocalDate.of(2026, 3, 1)));
        assertThat(rules.judge(rules.sheet(firm.facts().saidBy(LocalDate.of(2026, 3, 1)))))
                .containsExactly(Truth.NO);
        assertThat(rules.judge(rules.sheet(firm.facts().saidBy(LocalDate.of(2026, 1, 1)))))
                .containsExactly(Truth.UNKNOWN);
        assertThat(rules.judge(rules.sheet(firm.facts()))).containsExactly(Truth.YES);
    }
}

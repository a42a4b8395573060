package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.language.Yaml;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a firm, and what would be if something else were said. */
class FactsTest {

    private static final Facts FACTS = firm().with("income", 2024, "900")
            .with("income", 2025, "1000")
            .with("listed", "yes")
            .with("award", "none")
            .facts();

    private static Fact supposed(String key, int year, String number) {
        return Fact.ofYear(key, year, Firm.amount(key, number), "supposed", Firm.DAY);
    }

    private static Truth judged(Facts facts, String requires) {
        Rules rules = new Rules(List.of(Yaml.policy(requires, Firm.LIST)), Firm.LIST, Occasion.on(Firm.DAY));
        return rules.verdict(0, rules.sheet(facts)).truth();
    }

    @Test
    void whatIsSupposedTakesThePlaceOfWhatIsSaidOfThatYearOnly() {
        Facts other = FACTS.instead(List.of(supposed("income", 2025, "2000")));
        assertThat(other.count()).isEqualTo(FACTS.count()).isEqualTo(4);
        assertThat(judged(FACTS, "sum(income, 2) >= 2900 万元")).isEqualTo(Truth.NO);
        assertThat(judged(other, "sum(income, 2) >= 2900 万元")).isEqualTo(Truth.YES);
        assertThat(judged(other, "award = none")).isEqualTo(Truth.YES);
    }

    @Test
    void ofWhatHoldsFromADayOnNothingElseIsLeft() {
        Fact delisted = Fact.since("listed", Firm.DAY, FactValue.no(), "supposed", Firm.DAY);
        Facts other = FACTS.instead(List.of(delisted));
        assertThat(other.count()).isEqualTo(4);
        assertThat(FACTS.holds("listed", Firm.LIST, Firm.DAY)).isTrue();
        assertThat(other.holds("listed", Firm.LIST, Firm.DAY)).isFalse();
        assertThat(FACTS.holds("a", Firm.LIST, Firm.DAY)).isFalse();
        assertThat(FACTS.holds("listed", Firm.LIST, LocalDate.of(1999, 12, 31))).isFalse();
    }

    @Test
    void aVerdictSaysAllThatIsAskedAndWhatAPersonDecidesOfIt() {
        Verdict verdict = firm().verdict("[income >= 1 万元, {manual: expert, key: S-07}]");
        assertThat(verdict.asked()).containsExactlyInAnyOrder(Point.of("income", 2025), Point.of("p/S-07"));
        assertThat(verdict.asked().stream().filter(Point::isDecision)).containsExactly(Point.of("p/S-07"));
    }

    @Test
    void oneOfSeveralPoliciesCanBeAskedAlone() {
        List<Policy> policies = List.of(Yaml.policy("listed", Firm.LIST), Yaml.policy("not listed", Firm.LIST));
        Rules rules = new Rules(policies, Firm.LIST, Occasion.on(Firm.DAY));
        assertThat(rules.verdict(1, rules.sheet(FACTS)).truth()).isEqualTo(Truth.NO);
    }
}

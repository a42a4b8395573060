package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Statement.What;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static FactDefinition fact(String key) {
        return FactList.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private final Problems problems = new Problems();

    private Optional<What> read(String key, FactInput input) {
        return input.read(new CompanyId(1), fact(key), TODAY, problems);
    }

    private static FactInput revenue(String period, String value, String asOf, String saidBy) {
        return new FactInput(period, value, "AT_LEAST", "ACTUAL", asOf, saidBy, Optional.empty());
    }

    @Test
    void readsAnAmountInTheUnitOfTheFact() {
        What what = read("revenue", revenue("2025", "1,200.5", "2026-03-31", "企业年报"))
                .orElseThrow();
        assertThat(what.content().text()).isEqualTo("1200.5 万元");
        assertThat(what.bound()).isEqualTo(Bound.AT_LEAST);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 1, 2026-01-01, 年报, REG-142",
        "去年, 1, 2026-01-01, 年报, VAL-301",
        "2027, 1, 2026-01-01, 年报, REG-144",
        "2025, 很多, 2026-01-01, 年报, REG-143",
        "2025, -1, 2026-01-01, 年报, REG-143",
        "2025, '', 2026-01-01, 年报, REG-121",
        "2025, 1, 2027-01-01, 年报, VAL-104",
        "2025, 1, 2026-01-01, '', REG-145",
    })
    void namesWhatIsWrong(String period, String value, String asOf, String saidBy, String code) {
        assertThat(read("revenue", revenue(period, value, asOf, saidBy))).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void refusesTheNumberOfAPerson() {
        FactInput input = new FactInput(
                "2026-11-20", "王某 11010519491231002X", "EXACT", "ACTUAL", "2026-11-20", "企业", Optional.empty());
        assertThat(read("contact", input)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("REG-126");
    }

    private static FactInput said(String value) {
        return new FactInput("2026-11-20", value, "EXACT", "ACTUAL", "2026-11-20", "企业", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "legal_person, yes, yes",
        "segment_since, 2020/3/1, 2020-03-01",
        "science_award, national_top5, national_top5",
        "parent_stake, 51.5％, 51.5 %",
        "project_investment, 0.2 亿元, 2000 万元",
        "project_investment, '12,345 元', 1.2345 万元",
        "class1_ip, 12, 12 项",
    })
    void readsAValueByTheKindOfTheFact(String key, String value, String text) {
        assertThat(read(key, said(value)).orElseThrow().content().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "legal_person, 也许, REG-146",
        "legal_person, '', REG-121",
        "segment_since, 很久以前, VAL-101",
        "segment_since, 2027-01-01, VAL-104",
        "science_award, gold, REG-146",
        "parent_stake, 120, REG-148",
        "project_investment, 20 人, REG-147",
        "project_investment, 20 万美元, REG-147",
    })
    void refusesAValueOfAnotherKind(String key, String value, String code) {
        assertThat(read(key, said(value))).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
    }
}

package io.tuji.engine.policy.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Condition.Clause;
import io.tuji.engine.policy.Confidence;
import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Policy.Document;
import io.tuji.engine.policy.Policy.Transition;
import io.tuji.engine.policy.Policy.Validity;
import io.tuji.engine.policy.Policy.Window;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies as they are written, and every fault that a writer can make, with its row. */
class PolicyReaderTest {

    private static final Definitions LIST = new Definitions(List.of(
            Definition.amount("income", Optional.of(Unit.WAN_YUAN), true, List.of()),
            Definition.amount("rd", Optional.of(Unit.WAN_YUAN), true, List.of()),
            Definition.amount("equity", Optional.of(Unit.WAN_YUAN), false, List.of()),
            Definition.amount("staff", Optional.of(Unit.get("人")), true, List.of()),
            Definition.day("founded", List.of()),
            Definition.truth("listed", false, List.of()),
            Definition.choice("award", List.of("none", "national"), List.of())));

    private static final String WHOLE = """
            id: giant_2022
            title: 专精特新“小巨人”企业
            document: 工信部企业〔2022〕63号 附件3
            issuer: 工业和信息化部
            url: [https://www.miit.gov.cn/a, https://www.miit.gov.cn/b]
            from: 2022-06-01
            to: 2026-03-31
            transitions:
              - {round: renewal, until: 2026-12-31, basis: 工信厅企业函〔2026〕117号}
            supersedes: [giant_2018]
            grants: little_giant
            benefit: 称号
            window: {from: 04-01, to: 05-31}
            evidence: [审计报告, 专利证书]
            tables:
              rd: [{if: rd / income >= 5 %, points: 20}]
            requires:
              - clause: G-03
                text: 近两年复合增长率不低于5%
                article: 附件3 一(二)
                confidence: single
                only: first
                same_as: G-02
                if: growth(income, 2) >= 5 %
              - {clause: G-07, text: 领域, if: {manual: authority, key: G-07}}
            examples:
              - name: 增长
                day: 2026-03-31
                facts: {income: {2025: 121 万元, 2023: 1000000 元}, listed: no}
                signed: {G-07: yes}
                verdict: yes
                clauses: {G-03: yes, G-07: yes}
              - {name: 复核, day: 2026-04-01, round: renewal, signed: {G-07: yes}, verdict: yes}
              - {name: 空, day: 2026-03-31, verdict: unknown}
            """;

    @Test
    void readsAllThatAPolicySays() {
        PolicyReader.Read read = Yaml.read(WHOLE, LIST);
        Policy policy = read.policy();
        assertThat(policy.document())
                .isEqualTo(new Document(
                        "工信部企业〔2022〕63号 附件3",
                        "工业和信息化部",
                        List.of("https://www.miit.gov.cn/a", "https://www.miit.gov.cn/b")));
        assertThat(policy.validity())
                .isEqualTo(new Validity(
                        LocalDate.of(2022, 6, 1),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        List.of(new Transition(Round.RENEWAL, LocalDate.of(2026, 12, 31), "工信厅企业函〔2026〕117号"))));
        assertThat(List.of(policy.id(), policy.title(), policy.benefit()))
                .containsExactly("giant_2022", "专精特新“小巨人”企业", "称号");
        assertThat(policy.supersedes()).containsExactly("giant_2018");
        assertThat(policy.grants()).contains("little_giant");
        assertThat(policy.window()).contains(new Window(MonthDay.of(4, 1), MonthDay.of(5, 31)));
        assertThat(policy.evidence()).containsExactly("审计报告", "专利证书");
        assertThat(policy.tables()).containsOnlyKeys("rd");
        assertThat(read.examples()).extracting(Example::name).containsExactly("增长", "复核", "空");
        assertThat(read.examples().get(0).clauses()).isEqualTo(Map.of("G-03", Truth.YES, "G-07", Truth.YES));
        assertThat(read.examples().get(1).occasion().round()).isEqualTo(Round.RENEWAL);
    }

    @Test
    void aClauseKeepsItsWordsAndWhatNobodyVouchesForIsFromMemory() {
        List<Condition> parts =
                ((Condition.AtLeast) Yaml.read(WHOLE, LIST).policy().condition()).parts();
        Clause growth = (Clause) parts.get(0);
        assertThat(List.of(growth.id(), growth.text(), growth.article()))
                .containsExactly("G-03", "近两年复合增长率不低于5%", "附件3 一(二)");
        assertThat(growth.confidence()).isEqualTo(Confidence.SINGLE);
        assertThat(growth.only()).contains(Round.FIRST);
        assertThat(growth.sameAs()).contains("G-02");
        assertThat(((Clause) parts.get(1)).sameAs()).isEmpty();
        assertThat(((Clause) parts.get(1)).confidence()).isEqualTo(Confidence.RECALLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 专精 | titel: 专精 | 1 POL-101 [title]; 2 POL-102",
                "issuer: 工 | document: 工 | 1 POL-101 [issuer]; 4 POL-103 [document]",
                "from: 2022-06-01 | from: 2022-06-31 | 6 POL-108 [2022-06-31]",
                "to: 2026-03-31 | to: 2022-05-31 | 7 POL-112 [2022-06-01, 2022-05-31]",
                "{round: renewal, | {round: second, | 9 POL-110 [second, first, renewal]",
                "until: 2026-12-31 | until: later | 9 POL-108 [later]",
                "[giant_2018] | giant_2018 | 10 POL-105 []",
                "grants: little_giant | grants: [little_giant] | 11 POL-107 []",
                "from: 04-01 | from: 04-31 | 13 POL-108 [04-31]",
                "points: 20 | points: many | 16 POL-109 [many]",
                "points: 20 | points: 20..10 | 16 POL-109 [20..10]",
                "clause: G-07 | clause: G-03 | 25 POL-111 [G-03]",
                "confidence: single | confidence: sure | 21 POL-110 [sure, checked, restated, single, recalled]",
                "growth(income, 2) | growth(sales, 2) | 24 POL-203 [sales]",
                "growth(income, 2) >= 5 % | growth(income, 2) >= 5 万元 | 24 POL-205 [growth(income, 2) >= 5 万元, 5 万元]",
                "growth(income, 2) >= 5 % | income >= 5 倍 | 24 POL-204 [倍]",
                "growth(income, 2) >= 5 % | income >= much | 24 POL-109 [much]",
                "growth(income, 2) >= 5 % | income | 24 POL-206 [income]",
                "growth(income, 2) >= 5 % | income more than 5 | 24 POL-201 [income more than 5]",
                "growth(income, 2) >= 5 % | max(income) >= 5 万元 | 24 POL-201 [max(income)]",
                "growth(income, 2) >= 5 % | points(ip) >= 5 | 24 POL-207 [ip]",
                "growth(income, 2) >= 5 % | points(rd) <= 5 | 24 POL-205 [points(rd) <= 5, 5]",
                "growth(income, 2) >= 5 % | award = local | 24 POL-110 [local, none, national]",
                "growth(income, 2) >= 5 % | founded >= 2026-02-30 | 24 POL-108 [2026-02-30]",
                "growth(income, 2) >= 5 % | founded >= 5 万元 | 24 POL-205 [founded >= 5 万元, 5 万元]",
                "growth(income, 2) >= 5 % | years(founded) = 3 | 24 POL-205 [years(founded) = 3, 3]",
                "growth(income, 2) >= 5 % | years(founded) >= 1.5 | 24 POL-205 [years(founded) >= 1.5, 1.5]",
                "growth(income, 2) >= 5 % | years(income) >= 1 | 24 POL-205 [years(income) >= 1, 1]",
                "growth(income, 2) >= 5 % | sum(equity, 2) >= 1 元 | 24 POL-205 [sum(equity, 2) >= 1 元, 1 元]",
                "growth(income, 2) >= 5 % | ago(income, 2) >= 5 % | 24 POL-205 [ago(income, 2) >= 5 %, 5 %]",
                "growth(income, 2) >= 5 % | ago(equity, 2) >= 5 元 | 24 POL-205 [ago(equity, 2) >= 5 元, 5 元]",
                "growth(income, 2) >= 5 % | staff / income >= 5 % | 24 POL-205 [staff / income >= 5 %, 5 %]",
                "growth(income, 2) >= 5 % | growth(income, 9) >= 5.5 % | 18 POL-208 []",
                "if: growth(income, 2) >= 5 % | if: {all: [listed], any: [listed]} | 24 POL-202",
                "if: growth(income, 2) >= 5 % | if: {all: []} | 24 POL-106 []",
                "if: growth(income, 2) >= 5 % | if: {at_least: 3, of: [listed]} | 24 POL-109 [3]",
                "if: growth(income, 2) >= 5 % | if: {bands: income, steps: []} | 24 POL-106 []",
                "if: growth(income, 2) >= 5 % | 'if: {bands: income, steps: [{up_to: 5 人, if: listed}, {if: listed}]}' | 24 POL-205 [<= 5 人, 5 人]",
                "if: growth(income, 2) >= 5 % | 'if: {each_year: 2, if: listed, of: x}' | 24 POL-102",
                "2025: 121 万元 | 2025: 121 人 | 29 POL-301 [121 人, income]",
                "2025: 121 万元 | 2025: -1 万元 | 29 POL-301 [-1 万元, income]",
                "2025: 121 万元 | last: 121 万元 | 29 POL-109 [last]",
                "listed: no | listed: never | 29 POL-110 [never, yes, no]",
                "2025: 121 万元 | 2025: 110 万元 | 31 POL-302 [增长, YES, NO]; 32 POL-303 [增长, G-03, YES, NO]",
                "url: [https://www.miit.gov.cn/a, | url: [{a: b}, | 5 POL-107 []",
                "same_as: G-02 | same_as: [G-02] | 23 POL-107 []",
                "{G-03: yes, G-07: yes} | {G-03: sure, G-07: yes} | 32 POL-110 [sure, no, unknown, yes]",
                "{G-03: yes, G-07: yes} | {G-03: no, G-07: unknown} | 32 POL-303 [增长, G-03, NO, YES]; 32 POL-303 [增长, G-07, UNKNOWN, YES]",
                "{G-03: yes, G-07: yes} | {G-03: yes, G-70: yes} | 32 POL-304 [增长, G-70]",
                "{G-03: yes, G-07: yes} | [G-03] | 32 POL-104 []",
                "verdict: unknown | verdict: maybe | 34 POL-110",
            })
    void tellsEveryFaultWithItsRow(String right, String wrong, String faults) {
        String text = WHOLE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        List<String> found = Yaml.faults(text, LIST);
        String[] expected = faults.split("; ", -1);
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.get(i)).startsWith(expected[i]);
        }
    }

    @Test
    void tellsSeveralFaultsAtOnce() {
        String text = WHOLE.replace("2022-06-01", "soon")
                .replace("growth(income, 2)", "profit")
                .replace("G-07, text: 领域, ", "G-07, ");
        assertThat(Yaml.faults(text, LIST))
                .containsExactly("6 POL-108 [soon]", "24 POL-203 [profit]", "25 POL-101 [text]");
    }

    @Test
    void wantsAMapAtTheTop() {
        assertThat(Yaml.faults("- id: p", LIST)).containsExactly("1 POL-104 []");
    }
}

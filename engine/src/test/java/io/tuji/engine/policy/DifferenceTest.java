package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.Difference.Change;
import io.tuji.engine.policy.Difference.Kind;
import io.tuji.engine.policy.language.Yaml;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of two verdicts on one firm: by another document, in another round, on other facts. */
class DifferenceTest {

    private static final Occasion BEFORE = Occasion.on(LocalDate.of(2026, 3, 31));
    private static final Occasion AFTER = Occasion.on(LocalDate.of(2026, 4, 1));

    private static final Policy OLD = policy("old", "", """
            - {clause: P1, text: 研发, if: rd >= 100 万元}
            - {clause: P2, text: 营收, if: income >= 1000 万元}
            - {clause: P3, text: 上市, if: not listed}
            - {clause: P4, text: 获奖, if: award = national}
            """);
    private static final Policy NEW = policy("new", "supersedes: [old]\n", """
            - {clause: S-01, text: 称号, if: title_sme}
            - {clause: S-02, text: 研发, same_as: P1, if: {each_year: 2, if: rd >= 100 万元}}
            - {clause: S-03, text: 占比, same_as: P1, if: rd / income >= 3 %}
            - {clause: P2, text: 营收, if: income >= 1500 万元}
            - {clause: S-05, text: 上市, same_as: P3, if: not listed}
            - {clause: S-06, text: 成长, only: first, if: 'growth(income, 2) >= 5 %'}
            """);
    private static final Firm FIRM = firm().with("rd", 2025, "120")
            .with("rd", 2024, "90")
            .with("income", 2025, "1200")
            .with("income", 2023, "1200")
            .with("listed", "no");

    private static Policy policy(String id, String more, String requires) {
        String head = "id: " + id + "\ntitle: 政策\ndocument: 文\nissuer: 机关\nfrom: 2020-01-01\n" + more + "requires:\n";
        return Yaml.read(head + requires.indent(2), Firm.LIST).policy();
    }

    private static Verdict verdict(Policy policy, Occasion occasion, Firm firm) {
        Rules rules = new Rules(List.of(policy), Firm.LIST, occasion);
        return rules.verdicts(rules.sheet(firm.facts())).get(0);
    }

    private static List<String> told(Verdict before, Verdict after) {
        return new Difference(before, after)
                .changes().stream().map(DifferenceTest::line).toList();
    }

    private static String line(Change change) {
        return change.kind() + " " + side(change.before()) + " > " + side(change.after());
    }

    private static String side(Optional<Finding> finding) {
        return finding.map(one -> one.clause().id() + " " + one.truth()).orElse("-");
    }

    @Test
    void aSucceedingDocumentIsExplainedClauseByClause() {
        assertThat(told(verdict(OLD, BEFORE, FIRM), verdict(NEW, AFTER, FIRM)))
                .containsExactly(
                        "ONLY_AFTER - > S-01 UNKNOWN",
                        "OTHER_DEMAND P1 YES > S-02 NO",
                        "OTHER_DEMAND P1 YES > S-03 YES",
                        "OTHER_DEMAND P2 YES > P2 NO",
                        "ONLY_AFTER - > S-06 NO",
                        "ONLY_BEFORE P4 UNKNOWN > -");
    }

    @Test
    void aRoundThatStillGoesByTheOldDocumentIsComparedTheOtherWayRound() {
        assertThat(told(verdict(NEW, AFTER, FIRM), verdict(OLD, AFTER.renewal(), FIRM)))
                .containsExactly(
                        "OTHER_DEMAND S-02 NO > P1 YES",
                        "OTHER_DEMAND S-03 YES > P1 YES",
                        "OTHER_DEMAND P2 NO > P2 YES",
                        "ONLY_AFTER - > P4 UNKNOWN",
                        "ONLY_BEFORE S-01 UNKNOWN > -",
                        "ONLY_BEFORE S-06 NO > -");
    }

    @Test
    void ofOnePolicyOnlyOutcomesChange() {
        Firm held = firm().with("rd", 2025, "120")
                .with("rd", 2024, "100")
                .with("income", 2025, "1200")
                .with("income", 2023, "1200");
        assertThat(told(verdict(NEW, AFTER, FIRM), verdict(NEW, AFTER, held)))
                .containsExactly("OTHER_OUTCOME S-02 NO > S-02 YES", "OTHER_OUTCOME S-05 YES > S-05 UNKNOWN");
        assertThat(told(verdict(NEW, AFTER, FIRM), verdict(NEW, AFTER, FIRM))).isEmpty();
    }

    @Test
    void whatARoundLeavesOutIsNotExaminedThere() {
        List<Change> changes = new Difference(verdict(NEW, AFTER, FIRM), verdict(NEW, AFTER.renewal(), FIRM)).changes();
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(line(change)).isEqualTo("OTHER_OUTCOME S-06 NO > S-06 YES");
            assertThat(change.before().orElseThrow().isExamined()).isTrue();
            assertThat(change.after().orElseThrow().isExamined()).isFalse();
        });
    }

    @Test
    void withinOnePolicyAClauseIsComparedWithItselfThoughItNamesAnother() {
        Policy crossed = policy("new", "", """
                - {clause: P1, text: 营收, same_as: P2, if: income >= 1500 万元}
                - {clause: P2, text: 上市, same_as: P1, if: not listed}
                """);
        assertThat(told(verdict(crossed, AFTER, FIRM), verdict(crossed, AFTER, FIRM)))
                .isEmpty();
        assertThat(told(verdict(OLD, BEFORE, FIRM), verdict(crossed, AFTER, FIRM)))
                .startsWith("OTHER_DEMAND P2 YES > P1 NO", "OTHER_DEMAND P1 YES > P2 YES");
    }

    @Test
    void eachSideHasItsFiguresAndFacts() {
        Change share = new Difference(verdict(OLD, BEFORE, FIRM), verdict(NEW, AFTER, FIRM))
                .changes()
                .get(2);
        Finding before = share.before().orElseThrow();
        Finding after = share.after().orElseThrow();
        assertThat(share.kind()).isEqualTo(Kind.OTHER_DEMAND);
        assertThat(before.figures()).extracting(one -> one.value().toString()).containsExactly("120 万元");
        assertThat(after.figures()).extracting(one -> one.value().toString()).containsExactly("10 %");
        assertThat(after.figures().get(0).condition()).isEqualTo(after.clause().condition());
        assertThat(before.facts()).containsOnlyKeys(Point.of("rd", 2025));
        assertThat(after.facts()).containsOnlyKeys(Point.of("rd", 2025), Point.of("income", 2025));
    }

    @Test
    void aClauseThatIsAskedOfSeveralYearsHasOneOutcome() {
        Verdict verdict = FIRM.verdict("each_year: 2\nif: {clause: A, text: 研发, if: rd >= 100 万元}");
        Finding finding = verdict.findings().values().iterator().next();
        assertThat(verdict.findings()).containsOnlyKeys("A");
        assertThat(finding.truth()).isEqualTo(Truth.NO);
        assertThat(finding.figures()).extracting(one -> one.value().toString()).containsExactly("120 万元", "90 万元");
        assertThat(finding.facts()).containsOnlyKeys(Point.of("rd", 2025), Point.of("rd", 2024));
    }
}

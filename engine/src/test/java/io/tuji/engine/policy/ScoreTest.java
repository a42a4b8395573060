package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.language.Yaml;
import io.tuji.engine.value.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scoring tables: steps, the better of two scales, room for judgement, and what is open. */
class ScoreTest {

    private static final String TABLES = """
            id: p
            title: 政策
            document: 文
            issuer: 机关
            from: 2020-01-01
            tables:
              staff:
                - {if: rd_staff / staff >= 30 %, points: 20}
                - {if: rd_staff / staff >= 10 %, points: 4}
              rd:
                best_of:
                  - [{if: rd / income >= 6 %, points: 50}, {if: rd / income >= 3 %, points: 20}]
                  - [{if: rd >= 1000 万元, points: 30}]
              ip:
                - {if: patents >= 1 项, points: 7..8}
            requires: REQUIRED
            """;

    private static Verdict verdict(Firm firm, String requires) {
        Policy policy =
                Yaml.read(TABLES.replace("REQUIRED", requires), Firm.LIST).policy();
        Rules rules = new Rules(List.of(policy), Firm.LIST, Occasion.on(Firm.DAY));
        return rules.verdicts(rules.sheet(firm.facts())).get(0);
    }

    private static Firm known() {
        return firm().with("staff", 2025, "100")
                .with("rd_staff", 2025, "30")
                .with("income", 2025, "20000")
                .with("rd", 2025, "1000");
    }

    @Test
    void addsUpTheFirstStepOfEachTableAndTheBetterOfTwoScales() {
        assertThat(verdict(known(), "points(staff, rd) >= 50").truth()).isEqualTo(Truth.YES);
        assertThat(verdict(known(), "points(staff, rd) > 50").truth()).isEqualTo(Truth.NO);
        assertThat(verdict(known(), "points(staff) > 0").truth()).isEqualTo(Truth.YES);
        assertThat(verdict(known(), "points(staff, rd) > 50").misses())
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.fact()).isEmpty();
                    assertThat(List.of(miss.has().toString(), miss.needs().toString()))
                            .isEqualTo(List.of("50", "50"));
                });
    }

    @Test
    void whatIsOpenGivesFromSoManyPointsToSoMany() {
        Firm open = firm().with("staff", 2025, "100").with("rd_staff", 2025, "30");
        assertThat(verdict(open, "points(staff, rd) >= 20").truth()).isEqualTo(Truth.YES);
        assertThat(verdict(open, "points(staff, rd) >= 71").truth()).isEqualTo(Truth.NO);
        assertThat(verdict(open, "points(staff, rd) >= 70").truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(verdict(open, "points(staff, rd) >= 50")
                        .settledBy(Truth.YES)
                        .facts()
                        .orElseThrow())
                .containsExactly(Point.of("rd", 2025));
    }

    @Test
    void roomForJudgementStaysUnknown() {
        assertThat(verdict(known().with("patents", "1"), "points(ip) >= 7").truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(known().with("patents", "1"), "points(ip) >= 8").truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(verdict(known().with("patents", "0"), "points(ip) >= 7").truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void provesStepByStep() {
        assertThat(verdict(known(), "points(staff, rd) >= 50").proof().parts())
                .extracting(Proof::truth)
                .containsExactly(Truth.YES, Truth.YES, Truth.NO, Truth.YES, Truth.YES);
    }
}

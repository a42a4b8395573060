package io.tuji.engine.chain.health;

import static io.tuji.engine.chain.health.InventedChain.chain;
import static io.tuji.engine.chain.health.InventedChain.edge;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.health.Quotient.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flour goes into bread, bread into shops; an oven serves the bread. */
class ChainHealthTest {

    private static final Chain BREAD = chain(
            List.of("flour", "bread", "shop", "oven"),
            edge("flour", "bread"),
            edge("bread", "shop"),
            edge("oven", "bread"));

    /** 20 verified firms on each node, 100 in all. */
    private static final Holdings NATION = new Holdings(
            "country",
            verified(100),
            Map.of("flour", verified(20), "bread", verified(20), "shop", verified(20), "oven", verified(20)));

    @ParameterizedTest
    @CsvSource({"24, EVEN", "25, STRONG", "26, STRONG", "16, EVEN", "15, WEAK", "1, WEAK"})
    void judgesByTheQuotientAtAndBesideTheThresholds(int firms, State expected) {
        Health bread = health("bread", here(100, Map.of("bread", firms)));
        assertThat(bread.state()).isEqualTo(expected);
        assertThat(bread.quotient().orElseThrow().value()).isEqualTo(firms / 20.0);
        assertThat(bread.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 3, true", "5, 2, false", "4, 4, false", "10, 6, true", "10, 5, false", "6, 6, true"})
    void saysNothingBelowFiveFirmsOrSixtyInAHundredVerified(int firms, int ofThemVerified, boolean isKnown) {
        Health bread = onlyBread(new Tally(firms, ofThemVerified, 0, 0));
        assertThat(bread.state() != State.UNKNOWN).isEqualTo(isKnown);
        assertThat(bread.gaps().isEmpty()).isEqualTo(isKnown);
        assertThat(bread.quotient().isPresent()).isEqualTo(isKnown);
    }

    @Test
    void namesEveryReasonAndHowMuchWouldSettleIt() {
        assertThat(onlyBread(new Tally(2, 1, 0, 0)).gaps())
                .containsExactly(new Gap(Gap.Reason.TOO_FEW_NATIONAL, 3), new Gap(Gap.Reason.COVERAGE_LOW, 2));
        assertThat(onlyBread(Tally.NONE).gaps())
                .containsExactly(new Gap(Gap.Reason.TOO_FEW_NATIONAL, 5), new Gap(Gap.Reason.COVERAGE_LOW, 3));
        assertThat(onlyBread(new Tally(4, 4, 0, 0)).gaps()).containsExactly(new Gap(Gap.Reason.TOO_FEW_NATIONAL, 1));
        assertThat(onlyBread(new Tally(11, 6, 0, 0)).gaps()).containsExactly(new Gap(Gap.Reason.COVERAGE_LOW, 1));
    }

    @Test
    void saysNothingWithoutLists() {
        Health none = judge(BREAD, Optional.empty(), Optional.empty(), "bread");
        assertThat(none.state()).isEqualTo(State.UNKNOWN);
        assertThat(none.gaps())
                .containsExactly(
                        new Gap(Gap.Reason.LOCAL_LIST_MISSING, 1), new Gap(Gap.Reason.NATIONAL_LIST_MISSING, 1));
        assertThat(none.here()).isEmpty();
        assertThat(none.nation()).isEmpty();
        assertThat(judge(BREAD, Optional.empty(), Optional.of(NATION), "bread").gaps())
                .containsExactly(new Gap(Gap.Reason.LOCAL_LIST_MISSING, 1));
    }

    @Test
    void isBrokenWhereSomebodyDownstreamNeedsIt() {
        Health flour = health("flour", here(100, Map.of("bread", 20)));
        assertThat(flour.state()).isEqualTo(State.BROKEN);
        assertThat(flour.demand()).containsExactly("bread");
        assertThat(flour.here()).contains(Tally.NONE);
        assertThat(flour.quotient()).isEmpty();
    }

    @Test
    void isBrokenBeforeItIsMissing() {
        Health flour = health("flour", here(100, Map.of("bread", 25)));
        assertThat(flour.strongNeighbours()).containsExactly("bread");
        assertThat(flour.state()).isEqualTo(State.BROKEN);
    }

    @Test
    void isMissingNextToAStrongNodeThatDoesNotNeedIt() {
        Health shop = health("shop", here(100, Map.of("bread", 25)));
        assertThat(shop.state()).isEqualTo(State.MISSING);
        assertThat(shop.demand()).isEmpty();
        assertThat(shop.strongNeighbours()).containsExactly("bread");
    }

    @Test
    void isEmptyNextToANodeThatIsNotStrong() {
        Health shop = health("shop", here(100, Map.of("bread", 24)));
        assertThat(shop.state()).isEqualTo(State.EMPTY);
        assertThat(shop.strongNeighbours()).isEmpty();
        assertThat(shop.mayBeMissing()).isFalse();
    }

    @Test
    void isEmptyAwayFromAStrongNode() {
        assertThat(health("shop", here(100, Map.of("oven", 90))).state()).isEqualTo(State.EMPTY);
    }

    @Test
    void doesNotNeedItselfOrWhatItUses() {
        assertThat(health("shop", here(100, Map.of("bread", 1))).demand()).isEmpty();
        assertThat(health("flour", here(100, Map.of("shop", 20))).state())
                .as("the shop is two steps away")
                .isEqualTo(State.EMPTY);
    }

    @Test
    void saysThatAnEmptyNodeMayBeMissing() {
        Holdings nation = new Holdings("country", verified(100), Map.of("bread", verified(4), "shop", verified(20)));
        Holdings here = here(100, Map.of("bread", 50));
        Health shop = judge(BREAD, Optional.of(here), Optional.of(nation), "shop");
        assertThat(shop.state()).isEqualTo(State.EMPTY);
        assertThat(shop.openNeighbours()).containsExactly("bread");
        assertThat(shop.mayBeMissing()).isTrue();
        assertThat(health("bread", here).mayBeMissing()).isFalse();
    }

    @Test
    void takesANodeWhoseStateIsUnknownForDemandAllTheSame() {
        Holdings nation = new Holdings("country", verified(100), Map.of("flour", verified(20)));
        Holdings here = here(100, Map.of("bread", 1));
        assertThat(judge(BREAD, Optional.of(here), Optional.of(nation), "flour").state())
                .isEqualTo(State.BROKEN);
    }

    @Test
    void comparesStaffWhereItIsKnownForEightyInAHundred() {
        Holdings nation =
                new Holdings("country", new Tally(100, 100, 80, 10_000), Map.of("bread", new Tally(20, 20, 16, 2_000)));
        Quotient staff = quotient(new Tally(5, 5, 4, 300), new Tally(10, 10, 8, 1_000), nation);
        assertThat(staff.unit()).isEqualTo(Unit.STAFF);
        assertThat(staff).isEqualTo(new Quotient(Unit.STAFF, 300, 1_000, 2_000, 10_000));
        assertThat(staff.value()).isEqualTo(1.5);
    }

    @Test
    void comparesFirmsWhereStaffIsMissingOnAnySide() {
        Tally few = new Tally(5, 5, 3, 300);
        Tally enough = new Tally(5, 5, 4, 300);
        Tally all = new Tally(10, 10, 8, 1_000);
        Holdings staffed =
                new Holdings("country", new Tally(100, 100, 80, 10_000), Map.of("bread", new Tally(20, 20, 16, 2_000)));
        Holdings thinOnNode =
                new Holdings("country", new Tally(100, 100, 80, 10_000), Map.of("bread", new Tally(20, 20, 15, 2_000)));
        Holdings thin =
                new Holdings("country", new Tally(100, 100, 79, 10_000), Map.of("bread", new Tally(20, 20, 16, 2_000)));
        Holdings noStaff =
                new Holdings("country", new Tally(100, 100, 80, 10_000), Map.of("bread", new Tally(20, 20, 16, 0)));
        assertThat(quotient(few, all, staffed)).isEqualTo(new Quotient(Unit.FIRMS, 5, 10, 20, 100));
        assertThat(quotient(enough, new Tally(10, 10, 7, 1_000), staffed).unit())
                .isEqualTo(Unit.FIRMS);
        assertThat(quotient(enough, all, thinOnNode).unit()).isEqualTo(Unit.FIRMS);
        assertThat(quotient(enough, all, thin).unit()).isEqualTo(Unit.FIRMS);
        assertThat(quotient(enough, all, noStaff).unit()).isEqualTo(Unit.FIRMS);
        assertThat(quotient(new Tally(5, 5, 5, 0), new Tally(10, 10, 8, 0), staffed)
                        .unit())
                .isEqualTo(Unit.FIRMS);
        assertThat(quotient(new Tally(5, 5, 5, 0), all, staffed).value()).isZero();
    }

    @Test
    void followsTheThresholdsThatAreGiven() {
        HealthRule strict = new HealthRule(
                new BigDecimal("0.9"), 21, new BigDecimal("2"), new BigDecimal("1.3"), new BigDecimal("0.8"));
        Holdings here = here(100, Map.of("bread", 25));
        assertThat(ChainHealth.judge(BREAD, Optional.of(here), Optional.of(NATION), strict)
                        .get(1)
                        .gaps())
                .containsExactly(new Gap(Gap.Reason.TOO_FEW_NATIONAL, 1));
        HealthRule wide = new HealthRule(
                new BigDecimal("0.9"), 20, new BigDecimal("2"), new BigDecimal("1.3"), new BigDecimal("0.8"));
        assertThat(ChainHealth.judge(BREAD, Optional.of(here), Optional.of(NATION), wide)
                        .get(1)
                        .state())
                .isEqualTo(State.WEAK);
    }

    @Test
    void proposesAnActWhereTheStateCallsForOne() {
        assertThat(State.STRONG.act()).contains(State.Act.STRENGTHEN);
        assertThat(State.BROKEN.act()).contains(State.Act.FILL);
        assertThat(State.WEAK.act()).contains(State.Act.FILL);
        assertThat(State.MISSING.act()).contains(State.Act.EXTEND);
        assertThat(List.of(State.UNKNOWN, State.EMPTY, State.EVEN))
                .allMatch(state -> state.act().isEmpty());
    }

    @Test
    void judgesEveryNodeInTheOrderOfTheChain() {
        assertThat(ChainHealth.judge(BREAD, Optional.of(here(100, Map.of())), Optional.of(NATION), HealthRule.USUAL))
                .extracting(Health::node)
                .containsExactly("flour", "bread", "shop", "oven");
    }

    private static Quotient quotient(Tally onNode, Tally all, Holdings nation) {
        Holdings here = new Holdings("here", all, Map.of("bread", onNode));
        return judge(BREAD, Optional.of(here), Optional.of(nation), "bread")
                .quotient()
                .orElseThrow();
    }

    private static Health onlyBread(Tally national) {
        Holdings nation = new Holdings("country", verified(100), Map.of("bread", national));
        return judge(BREAD, Optional.of(here(100, Map.of("bread", 1))), Optional.of(nation), "bread");
    }

    private static Health health(String node, Holdings here) {
        return judge(BREAD, Optional.of(here), Optional.of(NATION), node);
    }

    static Health judge(Chain chain, Optional<Holdings> here, Optional<Holdings> nation, String node) {
        return ChainHealth.judge(chain, here, nation, HealthRule.USUAL).stream()
                .filter(health -> health.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static Holdings here(int all, Map<String, Integer> firms) {
        return new Holdings(
                "here",
                verified(all),
                firms.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, node -> verified(node.getValue()))));
    }

    private static Tally verified(int firms) {
        return new Tally(firms, firms, 0, 0);
    }
}

package io.tuji.engine.chain.health;

import static io.tuji.engine.chain.health.InventedChain.chain;
import static io.tuji.engine.chain.health.InventedChain.edge;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A list in which firms are missing must not look like a gap of the place. The place designs and packages chips, and whether it has a
 * foundry is asked with lists of different worth.
 */
class FalseGapTest {

    private static final Chain CHIPS =
            chain(List.of("design", "foundry", "packaging"), edge("design", "foundry"), edge("foundry", "packaging"));

    /** A firm of an invented list. */
    private record Firm(String node, boolean isVerified, boolean isHere) {}

    private static final List<Firm> LISTED = List.of(
            new Firm("design", true, true),
            new Firm("design", true, false),
            new Firm("design", true, false),
            new Firm("design", true, false),
            new Firm("design", true, false),
            new Firm("packaging", true, true),
            new Firm("packaging", true, false),
            new Firm("packaging", true, false),
            new Firm("packaging", true, false),
            new Firm("packaging", true, false),
            new Firm("foundry", false, false));

    @Test
    void isUnknownForBothReasonsWithTheListedFirmsAlone() {
        Health foundry = foundry(LISTED);
        assertThat(foundry.state()).isEqualTo(State.UNKNOWN);
        assertThat(foundry.gaps())
                .containsExactly(new Gap(Gap.Reason.TOO_FEW_NATIONAL, 4), new Gap(Gap.Reason.COVERAGE_LOW, 3));
        assertThat(foundry.state().act()).isEmpty();
    }

    @Test
    void isKnownOnceFiveFirmsAreListedAndThreeOfThemVerified() {
        assertThat(foundry(with(foundries(3, 3, false))).gaps())
                .as("four firms, three verified")
                .containsExactly(new Gap(Gap.Reason.TOO_FEW_NATIONAL, 1));
        assertThat(foundry(with(foundries(4, 2, false))).gaps()).containsExactly(new Gap(Gap.Reason.COVERAGE_LOW, 1));
        assertThat(foundry(with(foundries(4, 3, false))).state())
                .as("five firms, three verified, none here, and packaging needs them")
                .isEqualTo(State.BROKEN);
    }

    @Test
    void hasNoGapWhereTheFoundryIsHere() {
        Health foundry = foundry(with(foundries(4, 3, true)));
        assertThat(foundry.state())
                .as("a third of the firms, here and everywhere")
                .isEqualTo(State.EVEN);
        assertThat(foundry.gaps()).isEmpty();
    }

    @Test
    void staysUnknownWithFiveFirmsOfOtherNodes() {
        List<Firm> others = new ArrayList<>(LISTED);
        for (int i = 0; i < 5; i++) {
            others.add(new Firm("design", true, false));
        }
        assertThat(foundry(others).gaps()).isEqualTo(foundry(LISTED).gaps());
    }

    private static Health foundry(List<Firm> firms) {
        Holdings nation = holdings("country", firms);
        Holdings here = holdings("here", firms.stream().filter(Firm::isHere).toList());
        return ChainHealthTest.judge(CHIPS, Optional.of(here), Optional.of(nation), "foundry");
    }

    private static List<Firm> with(List<Firm> more) {
        List<Firm> all = new ArrayList<>(LISTED);
        all.addAll(more);
        return all;
    }

    private static List<Firm> foundries(int firms, int verified, boolean isFirstHere) {
        List<Firm> foundries = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            foundries.add(new Firm("foundry", i < verified, isFirstHere && i == 0));
        }
        return foundries;
    }

    private static Holdings holdings(String list, List<Firm> firms) {
        Map<String, Tally> byNode = new TreeMap<>();
        firms.forEach(firm -> byNode.put(
                firm.node,
                tally(firms.stream()
                        .filter(other -> other.node.equals(firm.node))
                        .toList())));
        return new Holdings(list, tally(firms), byNode);
    }

    private static Tally tally(List<Firm> firms) {
        return new Tally(
                firms.size(), (int) firms.stream().filter(Firm::isVerified).count(), 0, 0);
    }
}

package io.tuji.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.roster.RosterEffect.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterEffectTest {

    private static final Unit WAN = Unit.WAN_YUAN;

    private static RosterMember firm(long id, String share) {
        return new RosterMember(
                Optional.of(new CompanyId(id)),
                "",
                "",
                Optional.of(share).filter(s -> !s.isEmpty()).map(BigDecimal::new),
                "");
    }

    private static final List<RosterMember> THREE = List.of(firm(1, ""), firm(2, "0.5"), firm(3, "0.35"));

    /** The first has 100 万元, the second 3,000,000 元, of the third nothing is known. */
    private static Optional<Quantity> revenue(RosterMember member) {
        return switch ((int) member.company().orElseThrow().value()) {
            case 1 -> Optional.of(Quantity.of(100, WAN).times(member.weight()));
            case 2 -> Optional.of(Quantity.of(3_000_000, Unit.YUAN).times(member.weight()));
            default -> Optional.empty();
        };
    }

    @Test
    void sumsByShareInOneUnitAndSaysWhatIsLacking() {
        Sum sum = Sum.of(THREE, RosterEffectTest::revenue, WAN, List.of("firm"));
        assertThat(sum.value().find()).map(Quantity::toString).contains("250 万元");
        assertThat(sum.covered()).isEqualTo(2);
        assertThat(sum.lacking()).isEqualTo(1);
    }

    @Test
    void isUnknownWhereNoMemberIsCovered() {
        Sum sum = Sum.of(List.of(firm(3, "")), RosterEffectTest::revenue, WAN, List.of("firm", "tax"));
        assertThat(sum.value().find()).isEmpty();
        assertThat(sum.value().whoCanSupply()).containsExactly("firm", "tax");
    }

    @Test
    void anEmptyListSumsUpToNothing() {
        Sum sum = Sum.of(List.of(), RosterEffectTest::revenue, WAN, List.of("firm"));
        assertThat(sum.value().find()).contains(Quantity.of(0, WAN));
        assertThat(sum.lacking()).isZero();
    }

    @Test
    void refusesACoverageBeyondTheMembers() {
        assertThatThrownBy(() -> new Sum(
                        Sum.of(List.of(), RosterEffectTest::revenue, WAN, List.of())
                                .value(),
                        2,
                        1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMemberIsAFirmOrWordsWithAShareBetweenNothingAndAll() {
        assertThatThrownBy(() -> firm(1, "1.1")).hasMessageContaining("share");
        assertThatThrownBy(() -> new RosterMember(Optional.empty(), " ", "", Optional.empty(), ""))
                .hasMessageContaining("words");
    }
}

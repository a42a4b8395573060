package io.tuji.counted;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.counted.Counted.Lacking;
import io.tuji.counted.Counted.Why;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect.Sum;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.RosterVersion.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static final Unit YI = Unit.get("亿元");

    private static Counted counted(String amount, int covered, String asOf) {
        RosterVersion version = new RosterVersion(
                new RosterVersion.Id(1),
                new Roster.Id(1),
                1,
                0,
                State.IN_FORCE,
                Optional.of(LocalDate.parse(asOf)),
                "",
                "li",
                Instant.EPOCH,
                Optional.empty());
        Known<Quantity> value =
                amount.isEmpty() ? Known.missing("firm") : Known.of(new Quantity(new BigDecimal(amount), YI));
        List<Lacking> lacking = covered == 2 ? List.of() : List.of(new Lacking(Optional.empty(), "某厂", Why.NOT_SAID));
        return new Counted(Period.year(2025), version, new Sum(value, covered, 2), lacking, false);
    }

    @Test
    void isExactOnlyWhenEveryFirmIsCounted() {
        assertThat(counted("1.5", 2, "2025-03-31").bound()).isEqualTo(Bound.EXACT);
        assertThat(counted("1.5", 1, "2025-03-31").bound()).isEqualTo(Bound.AT_LEAST);
    }

    @Test
    void aLowerBoundIsNeverRoundedUp() {
        assertThat(counted("1.234567", 2, "2025-03-31").quantity().orElseThrow().amount())
                .isEqualByComparingTo("1.2346");
        assertThat(counted("1.234567", 1, "2025-03-31").quantity().orElseThrow().amount())
                .isEqualByComparingTo("1.2345");
    }

    @Test
    void isNoFigureWhereNoFirmIsCounted() {
        assertThat(counted("", 0, "2025-03-31").quantity()).isEmpty();
    }

    @Test
    void saysWhenNobodyHadListedTheFirmsYet() {
        assertThat(counted("1", 2, "2025-12-31").isListedLater()).isFalse();
        assertThat(counted("1", 2, "2026-01-01").isListedLater()).isTrue();
    }
}

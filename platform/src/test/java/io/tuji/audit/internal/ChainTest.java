package io.tuji.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.audit.AuditRecord;
import io.tuji.audit.internal.SealStore.Link;
import io.tuji.audit.internal.SealStore.Seal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A seal holds every part of its entry and all that came before. */
class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00.123456Z");

    private final Chain chain = new Chain();

    @Test
    void sameEntryAtSamePlaceHasSameSeal() {
        assertThat(seal(1, entry(7, "a", Map.of("x", "1", "y", "2"))))
                .isEqualTo(seal(1, entry(7, "a", Map.of("y", "2", "x", "1"))));
    }

    @Test
    void everyPartCounts() {
        String seal = seal(1, entry(7, "a", Map.of("x", "1")));
        assertThat(seal(2, entry(7, "a", Map.of("x", "1")))).isNotEqualTo(seal);
        assertThat(seal(1, entry(8, "a", Map.of("x", "1")))).isNotEqualTo(seal);
        assertThat(seal(1, entry(7, "b", Map.of("x", "1")))).isNotEqualTo(seal);
        assertThat(seal(1, entry(7, "a", Map.of("x", "2")))).isNotEqualTo(seal);
        assertThat(chain.next(seal, 1, entry(7, "a", Map.of("x", "1")))).isNotEqualTo(seal);
        assertThat(seal(1, entry(7, Optional.of("token:1 x"), "a", Map.of("x", "1"))))
                .isNotEqualTo(seal)
                .isNotEqualTo(seal(1, entry(7, Optional.of("token:2 x"), "a", Map.of("x", "1"))));
    }

    /** What was sealed before tokens were noted stays sealed. */
    @Test
    void anEntryWithoutTokenIsSealedAsEver() {
        assertThat(seal(1, entry(7, "a", Map.of("x", "1"))))
                .isEqualTo("434bbb54e35cf81b2a41a32c390aad064bff5bed698aa979528e2cfa5f792ab5");
    }

    @Test
    void noTextCanPretendToBeTwo() {
        assertThat(seal(1, entry(7, "a", Map.of("x", "1y")))).isNotEqualTo(seal(1, entry(7, "a", Map.of("x1", "y"))));
    }

    @Test
    void anAlteredEntryIsOneFault() {
        Verifying walk = walk(entry(2, "b", Map.of()), entry(2, "forged", Map.of()));
        assertThat(walk.altered()).containsExactly(2L);
        assertThat(walk.missing()).isEmpty();
        assertThat(walk.firstBroken()).hasValue(2);
    }

    @Test
    void anEntryThatIsGoneIsMissing() {
        Seal first = new Seal(1, 1, seal(1, entry(1, "a", Map.of())));
        Verifying walk = new Verifying();
        walk.take(new Link(first, Optional.empty()));
        assertThat(walk.missing()).containsExactly(1L);
    }

    @Test
    void aHoleInTheChainIsMissing() {
        Verifying walk = new Verifying();
        walk.take(new Link(new Seal(2, 2, Chain.BEGIN), Optional.of(entry(2, "b", Map.of()))));
        assertThat(walk.missing()).containsExactly(1L);
    }

    /** Three seals; in the place of the second entry stands what is given. */
    private Verifying walk(AuditRecord sealed, AuditRecord found) {
        AuditRecord a = entry(1, "a", Map.of());
        AuditRecord c = entry(3, "c", Map.of());
        Seal first = new Seal(1, 1, seal(1, a));
        Seal second = new Seal(2, 2, chain.next(first.hash(), 2, sealed));
        Seal third = new Seal(3, 3, chain.next(second.hash(), 3, c));
        Verifying walk = new Verifying();
        walk.take(new Link(first, Optional.of(a)));
        walk.take(new Link(second, Optional.of(found)));
        walk.take(new Link(third, Optional.of(c)));
        return walk;
    }

    private String seal(long sequence, AuditRecord entry) {
        return chain.next(Chain.BEGIN, sequence, entry);
    }

    private static AuditRecord entry(long id, String act, Map<String, String> after) {
        return entry(id, Optional.empty(), act, after);
    }

    private static AuditRecord entry(long id, Optional<String> token, String act, Map<String, String> after) {
        return new AuditRecord(
                id, NOON, "zhang", token, act, "user:1", Map.of(), after, Optional.empty(), OptionalLong.empty());
    }
}

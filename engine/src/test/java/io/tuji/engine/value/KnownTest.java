package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.value.Known.Reason;
import io.tuji.engine.value.Known.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not known stays not known through every computation, and says who could supply it. */
class KnownTest {

    private static final Known<Integer> THREE = Known.of(3);
    private static final Known<Integer> MISSING = Known.missing("街道");
    private static final Known<Integer> CONFLICT = Known.conflict(List.of(3, 5), "统计局");

    @Test
    void computesWithWhatIsKnown() {
        assertThat(THREE.map(n -> n * 2)).isEqualTo(Known.of(6));
        assertThat(THREE.combine(Known.of(4), Integer::sum)).isEqualTo(Known.of(7));
        assertThat(THREE.test(n -> n > 2)).isEqualTo(Truth.YES);
        assertThat(THREE.test(Known.of(4), (one, other) -> one > other)).isEqualTo(Truth.NO);
    }

    @Test
    void comparesAnUnknownWithNothing() {
        assertThat(MISSING.test(n -> true)).isEqualTo(Truth.UNKNOWN);
        assertThat(THREE.sameAs(MISSING)).isEqualTo(Truth.UNKNOWN);
        assertThat(MISSING.sameAs(MISSING)).isEqualTo(Truth.UNKNOWN);
        assertThat(CONFLICT.sameAs(THREE)).isEqualTo(Truth.UNKNOWN);
        assertThat(THREE.sameAs(Known.of(3))).isEqualTo(Truth.YES);
        assertThat(THREE.sameAs(Known.of(4))).isEqualTo(Truth.NO);
    }

    @Test
    void carriesTheCandidatesOfAConflict() {
        assertThat(CONFLICT.map(n -> n * 2)).isEqualTo(Known.conflict(List.of(6, 10), "统计局"));
        assertThat(CONFLICT.combine(THREE, Integer::sum)).isEqualTo(Known.conflict(List.of(6, 8), "统计局"));
        assertThat(THREE.combine(CONFLICT, Integer::sum)).isEqualTo(Known.conflict(List.of(6, 8), "统计局"));
        assertThat(CONFLICT.combine(CONFLICT, Integer::sum).candidates()).containsExactly(6, 8, 8, 10);
    }

    @Test
    void namesAllWhoCouldSupplyWhatIsMissing() {
        assertThat(CONFLICT.combine(MISSING, Integer::sum))
                .isEqualTo(new Unknown<>(Reason.MISSING, List.of(), List.of("统计局", "街道")));
        assertThat(Known.<Integer>undefined("发改委").combine(CONFLICT, Integer::sum))
                .isEqualTo(new Unknown<>(Reason.DEFINITION, List.of(), List.of("发改委", "统计局")));
        assertThat(Known.<Integer>undecided("投促办").map(n -> n + 1)).isEqualTo(Known.undecided("投促办"));
    }

    @Test
    void findsOnlyTheKnown() {
        assertThat(THREE.find()).contains(3);
        assertThat(CONFLICT.find()).isEmpty();
        assertThat(THREE.candidates()).containsExactly(3);
        assertThat(THREE.whoCanSupply()).isEmpty();
    }

    @Test
    void hasCandidatesInAConflictOnly() {
        assertThatThrownBy(() -> Known.conflict(List.of())).hasMessageContaining("CONFLICT");
        assertThatThrownBy(() -> new Unknown<>(Reason.MISSING, List.of(1), List.of()))
                .hasMessageContaining("MISSING");
    }
}

package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A computed value names its terms; a stated one names who said it and when. */
class ExplanationTest {

    @Test
    void growsFromItsParts() {
        Explanation actual = Explanation.stated("actual", "1210 亿元", "统计公报", LocalDate.of(2023, 12, 31));
        Explanation path = Explanation.computed("path", "1312 亿元");
        Explanation ratio = Explanation.computed("ratio", "0.92", actual, path);
        assertThat(ratio.parts()).containsExactly(actual, path);
        assertThat(ratio.source()).isEmpty();
        assertThat(actual.source()).contains("统计公报");
    }

    @Test
    void needsTheNameOfItsTerm() {
        assertThatThrownBy(() -> Explanation.computed(" ", "1")).isInstanceOf(IllegalArgumentException.class);
    }
}

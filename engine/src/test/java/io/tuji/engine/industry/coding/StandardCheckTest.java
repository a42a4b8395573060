package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardCheckTest {

    @Test
    void looksForEveryFifthActivityAmongTheClassesOfItsDivision() {
        StandardCheck check = StandardCheck.of(Map.of(
                "0111", List.of("早稻：虚构早稻", "晚稻", "粳稻", "糯稻", "旱稻"),
                "0112", List.of("冬小麦", "春小麦", "硬小麦", "软小麦")));
        assertThat(check).isEqualTo(new StandardCheck(1, 1, 1));
    }

    @Test
    void measuresNothingWithoutNotes() {
        assertThat(StandardCheck.of(Map.of())).isEqualTo(new StandardCheck(0, 0, 0));
    }
}

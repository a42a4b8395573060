package io.tuji.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StateTest {

    @Test
    void onlyWhatIsKnownToFallShortWantsSomebodyToAct() {
        assertThat(Arrays.stream(State.values()).filter(State::fallsShort))
                .containsExactly(State.BEHIND, State.FAR_BEHIND, State.MISSED);
    }
}

package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TailTest {

    @Test
    void tellsPartsFromTheThing() {
        assertThat(leavesSame("传感器", "系列")).isTrue();
        assertThat(leavesSame("智能终端", "结构件")).isFalse();
    }

    @Test
    void letsPartsStandBesideTheThing() {
        assertThat(leavesSame("无人机", "及零部件")).isTrue();
        assertThat(leavesSame("传感器", "件及组件")).isTrue();
        assertThat(leavesSame("机器人", "及其配套零部件")).isTrue();
    }

    @Test
    void takesPartsOfTwoThingsForParts() {
        assertThat(leavesSame("平板电脑", "与手机配件")).isFalse();
    }

    private static boolean leavesSame(String thing, String tail) {
        return Tail.leavesSame(thing + tail, thing.length(), thing.length() + tail.length());
    }
}

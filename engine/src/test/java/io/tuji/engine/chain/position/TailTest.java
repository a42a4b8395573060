package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TailTest {

    private static final Spot GOODS = spot("3983", "把声音变成电信号的器件。");
    private static final Spot SERVICE = spot("6450", "按需提供计算的服务，不含安装。");
    private static final Spot TRADE = spot("5151", "购进药品并配送。");

    @Test
    void tellsPartsFromTheThing() {
        assertThat(tail(GOODS, "系列")).isEqualTo(Tail.SAME);
        assertThat(tail(GOODS, "")).isEqualTo(Tail.SAME);
        assertThat(tail(GOODS, "结构件")).isEqualTo(Tail.OTHER);
    }

    @Test
    void letsPartsStandBesideTheThing() {
        assertThat(tail(GOODS, "及零部件")).isEqualTo(Tail.SAME);
        assertThat(tail(GOODS, "件及组件")).isNotEqualTo(Tail.OTHER);
        assertThat(tail(GOODS, "及其配套零部件")).isEqualTo(Tail.SAME);
    }

    @Test
    void takesPartsOfTwoThingsForParts() {
        assertThat(tail(GOODS, "与手机配件")).isEqualTo(Tail.OTHER);
    }

    @Test
    void takesWhatIsDoneToAThingForAnother() {
        assertThat(tail(GOODS, "安装")).isEqualTo(Tail.OTHER);
        assertThat(tail(GOODS, "检定系统")).isEqualTo(Tail.OTHER);
        assertThat(tail(GOODS, "零售")).isEqualTo(Tail.OTHER);
        assertThat(tail(TRADE, "零售")).isNotEqualTo(Tail.OTHER);
        assertThat(tail(spot("4390", "设备的安装与调试。"), "安装")).isNotEqualTo(Tail.OTHER);
        assertThat(tail(SERVICE, "安装")).isEqualTo(Tail.OTHER);
    }

    @Test
    void takesADeviceForNoService() {
        assertThat(tail(SERVICE, "设备")).isEqualTo(Tail.OTHER);
        assertThat(tail(SERVICE, "的芯片")).isEqualTo(Tail.OTHER);
        assertThat(tail(GOODS, "设备")).isEqualTo(Tail.SAME);
        assertThat(tail(spot("6513", "营销的软件与设备。"), "设备")).isNotEqualTo(Tail.OTHER);
    }

    @Test
    void cannotTellWhatOtherWordsMakeOfIt() {
        assertThat(tail(SERVICE, "解决方案")).isEqualTo(Tail.SAME);
        assertThat(tail(SERVICE, "第三方服务")).isEqualTo(Tail.LOOSE);
        assertThat(tail(GOODS, "服务")).isEqualTo(Tail.LOOSE);
        assertThat(tail(SERVICE, "服务")).isEqualTo(Tail.SAME);
    }

    @Test
    void readsNoFurtherThanTheNextThing() {
        assertThat(tail(GOODS, "和光学检测")).isEqualTo(Tail.OTHER);
        assertThat(tail(GOODS, "和安装")).isEqualTo(Tail.SAME);
        assertThat(Tail.isParted("")).isFalse();
        assertThat(Tail.isParted("及")).isTrue();
    }

    private static Tail tail(Spot spot, String tail) {
        return Tail.of("某物" + tail, 2, 2 + tail.length(), spot);
    }

    private static Spot spot(String code, String definition) {
        Words name = new Words("某点", "node");
        return new Spot(
                "c",
                new Node(
                        "n",
                        "stage",
                        name,
                        new Words(definition, definition),
                        List.of(code),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }
}

package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void countsWholeThingsOnly() {
        assertThat(Unit.get("家").isCount()).isTrue();
        assertThat(Unit.get("万人").isCount()).isFalse();
        assertThat(Unit.get("亿元").isCount()).isFalse();
    }

    @Test
    void listsTheUnitsOfOneKindFromTheSmallestOn() {
        assertThat(Unit.like(Unit.get("亿元"))).extracting(Unit::symbol).containsExactly("元", "万元", "亿元");
        assertThat(Unit.like(Unit.get("亩"))).extracting(Unit::symbol).containsExactly("㎡", "亩", "万㎡", "公顷", "平方公里");
        assertThat(Unit.like(Unit.get("家"))).containsExactly(Unit.get("家"));
    }
}

package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvestmentsTest {

    @Test
    void findsThingsThatMoneyIsPutInto() {
        assertThat(isHeld("票务代理;以自有资金对游乐园、剧场、出版策划投资;演出", "剧场")).isTrue();
        assertThat(isHeld("对外贸易;投资于剧场、游乐园", "剧场")).isTrue();
        assertThat(isHeld("以自有资产对剧场进行投资", "剧场")).isTrue();
    }

    @Test
    void leavesOtherSentencesAlone() {
        assertThat(isHeld("以自有资金对游乐园投资;剧场", "剧场")).isFalse();
        assertThat(isHeld("剧场、实业投资", "剧场")).isFalse();
        assertThat(isHeld("对剧场的投资咨询", "剧场")).isFalse();
        assertThat(isHeld("剧场", "剧场")).isFalse();
    }

    private static boolean isHeld(String scope, String word) {
        return Investments.in(scope).holds(scope.lastIndexOf(word));
    }
}

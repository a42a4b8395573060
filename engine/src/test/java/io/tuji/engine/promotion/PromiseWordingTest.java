package io.tuji.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.promotion.PromiseWording.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a promise a person should look at. */
class PromiseWordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前三年按区级贡献的 50% 给予扶持",
                "税收返还",
                "按企业纳税额给予奖励",
                "每年营业收入达到 5 亿元的，按 1% 补贴",
                "奖励企业缴纳的增值税地方留成部分",
                "所得税先征后返"
            })
    void favoursByTaxAndTurnoverAreDoubted(String words) {
        assertThat(PromiseWording.doubts(words)).containsExactly(Doubt.TAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"五年内迁出的，退还全部扶持资金", "企业迁离本区须返还补贴", "企业不得迁出本区", "承诺十年内不迁出", "企业注销的，应支付违约金"})
    void hinderingAFirmFromLeavingIsDoubted(String words) {
        assertThat(PromiseWording.doubts(words)).contains(Doubt.LEAVING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "租金按实际使用面积补贴，每平方米每天 1 元",
                "按研发投入的 10% 补助，上限 500 万元",
                "企业迁出不须退还已享受的补贴",
                "不限制迁出，也不要求返还",
                "扶持金额不与税收挂钩",
                "协助办理迁移登记",
                "专人协助办理税务登记"
            })
    void whatIsTiedToUseAndResearchOrDeniesItIsNot(String words) {
        assertThat(PromiseWording.doubts(words)).isEmpty();
    }
}

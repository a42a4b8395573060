package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimal throughout; like is measured with like. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1.5, 亿元, 万元, 15000",
        "168, 万元, 元, 1680000",
        "2, 亿美元, 万美元, 20000",
        "3, 亩, ㎡, 2000",
        "2000, ㎡, 亩, 3",
        "15, 亩, 公顷, 1",
        "54.76, 平方公里, 万㎡, 5476",
        "1, 亿元/平方公里, 元/㎡, 100",
        "1.2, 万人, 人, 12000",
    })
    void convertsWithinADimension(String amount, String from, String to, String expected) {
        assertThat(Quantity.of(amount, Unit.get(from)).to(Unit.get(to))).isEqualTo(Quantity.of(expected, Unit.get(to)));
    }

    @ParameterizedTest
    @CsvSource({"元, 美元", "%, 个百分点", "家, 户", "㎡, 元", "元, 元/㎡", "套, 套(间)"})
    void refusesUnlikeDimensions(String one, String other) {
        Quantity quantity = Quantity.of(1, Unit.get(one));
        assertThatThrownBy(() -> quantity.to(Unit.get(other))).hasMessageContaining(other);
        assertThatThrownBy(() -> quantity.plus(Quantity.of(1, Unit.get(other)))).hasMessageContaining(other);
        assertThatThrownBy(() -> quantity.compareTo(Quantity.of(1, Unit.get(other))))
                .hasMessageContaining(other);
    }

    @Test
    void comparesExactlyWhereADecimalCannotConvert() {
        Quantity mu = Quantity.of(1, Unit.get("亩"));
        assertThat(mu).isGreaterThan(Quantity.of("666.6666666666666666666666666666666666", Unit.SQUARE_METRE));
        assertThat(Quantity.of(3, Unit.get("亩"))).isEqualByComparingTo(Quantity.of(2_000, Unit.SQUARE_METRE));
    }

    @Test
    void countsInTheUnitOfTheFirst() {
        Quantity sum = Quantity.of(1, Unit.get("亿元")).plus(Quantity.of(5_000, Unit.WAN_YUAN));
        assertThat(sum).hasToString("1.5 亿元");
        assertThat(sum.minus(Quantity.of(1, Unit.YUAN))).hasToString("1.49999999 亿元");
        assertThat(sum.times(new BigDecimal("0.10"))).hasToString("0.15 亿元");
    }

    @Test
    void forgetsTrailingZerosButNotTheUnit() {
        assertThat(Quantity.of("1.50", Unit.WAN_YUAN)).isEqualTo(Quantity.of("1.5", Unit.WAN_YUAN));
        assertThat(Quantity.of("100", Unit.YUAN)).hasToString("100 元");
        assertThat(Quantity.of("1.5", Unit.WAN_YUAN)).isNotEqualTo(Quantity.of(15_000, Unit.YUAN));
    }

    @Test
    void knowsTheMoneyOfEveryCurrency() {
        for (Currency currency : Currency.values()) {
            assertThat(Unit.WAN_YUAN.inCurrency(currency)).isEqualTo(Unit.money(currency, "万"));
            assertThat(Unit.money(currency, "").currency()).contains(currency);
            assertThat(Currency.find(currency.word())).contains(currency);
        }
        assertThat(Unit.PERCENT.isMoney()).isFalse();
    }
}

package io.tuji.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text is believed before its column; what neither says is asked for, not guessed. */
class MoneyReaderTest {

    @ParameterizedTest
    @CsvSource({
        "168, 168, 万元",
        "168.50, 168.5, 万元",
        "０, 0, 万元",
        "'1,000', 1000, 万元",
        "500元, 500, 元",
        "500万, 500, 万元",
        "2亿, 2, 亿元",
        "500人民币, 500, 万元",
        "500美元, 500, 美元",
        "100 USD, 100, 万美元",
        "1.2E3, 1200, 万元",
    })
    void fillsFromTheColumnWhatTheTextLeavesOpen(String text, String amount, String unit) {
        assertThat(MoneyReader.read(text, Unit.WAN_YUAN).find()).contains(Quantity.of(amount, Unit.get(unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "500万元人民币, 500, 万元",
        "人民币500万元整, 500, 万元",
        "500万元（人民币）, 500, 万元",
        "500万人民币, 500, 万元",
        "500.000000万人民币元, 500, 万元",
        "100.5万美元, 100.5, 万美元",
        "'1,000万港币', 1000, 万港元",
        "３００万元, 300, 万元",
        "'USD 1,000,000.00', 1000000, 美元",
        "美元100万元, 100, 万美元",
        "3亿日元, 3, 亿日元",
        "50万德国马克, 50, 万德国马克",
        "壹佰万元整, 1000000, 元",
        "人民币伍佰万元, 5000000, 元",
        "壹仟贰佰叁拾万伍仟元, 12305000, 元",
        "一亿二千万元, 120000000, 元",
        "十五万元, 150000, 元",
        "一千零五万美元, 10050000, 美元",
    })
    void readsTextsThatNameTheirUnit(String text, String amount, String unit) {
        assertThat(MoneyReader.read(text).find()).contains(Quantity.of(amount, Unit.get(unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "约500万元, VAL-203",
        "500万卢布, VAL-203",
        "人民币500万美元, VAL-203",
        "168, VAL-202",
        "500万, VAL-202",
        "-5万元, VAL-204",
        "'1,00万元', VAL-201",
        "一百二元, VAL-201",
        "百万万元, VAL-201",
        "万元, VAL-201",
        "5..0万元, VAL-201",
        "无, VAL-201",
        "'', VAL-201",
    })
    void refusesWithItsCode(String text, String code) {
        assertThat(MoneyReader.read(text).faults())
                .extracting(fault -> fault.kind().code())
                .containsExactly(code);
    }

    @Test
    void takesAnAbsurdAmountWithAWarning() {
        assertThat(MoneyReader.read("1000000000万元").faults()).isEmpty();
        assertThat(MoneyReader.read("1000000001万元").find()).isPresent();
        assertThat(MoneyReader.read("1000000001万元").faults())
                .extracting(fault -> fault.kind().code())
                .containsExactly("VAL-205");
    }

    @Test
    void takesTheCurrencyFromANeighbouringColumn() {
        Unit unit = Unit.WAN_YUAN.inCurrency(Currency.find("jpy").orElseThrow());
        assertThat(MoneyReader.read("20000", unit).find()).contains(Quantity.of(20_000, Unit.get("万日元")));
    }

    @Test
    void needsAColumnOfMoney() {
        assertThatThrownBy(() -> MoneyReader.read("1", Unit.PERCENT)).hasMessageContaining("%");
    }

    @Test
    void gradesALongTextAtOnce() {
        assertThat(MoneyReader.read("1".repeat(1_000_000) + "元").find()).isEmpty();
    }
}

package io.tuji.bench.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTradesTest {

    @ParameterizedTest
    @CsvSource({"虚构贸易有限公司, 51", "虚构国际货物运输代理有限公司, 58", "虚构汽车运输有限公司, 54", "虚构物业管理（虚构）有限公司, 70", "虚构银行股份有限公司虚构路支行, 66"})
    void takesTheLongestWordAtTheEndOfTheName(String name, String division) {
        assertThat(RegisterTrades.division(name)).contains(division);
    }

    @ParameterizedTest
    @CsvSource({"虚构科技有限公司", "虚构实业公司", "贸易虚构厂"})
    void concludesNothingFromAnyOtherName(String name) {
        assertThat(RegisterTrades.division(name)).isEmpty();
    }
}

package io.tuji.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "翔光（上海）有限公司,翔光(上海)有限公司",
        "翔光【上海】有限公司,翔光(上海)有限公司",
        "' 上海 云帆 贸易有限公司 ',上海云帆贸易有限公司",
        "上海雲帆貿易有限公司,上海云帆贸易有限公司",
        "上海乾元贸易有限公司,上海乾元贸易有限公司",
        "ＡＢＢ（中国）有限公司,ABB(中国)有限公司",
        "Yunfan Trading  Co,YUNFAN TRADING CO",
        "上海“云帆”贸易有限公司,上海云帆贸易有限公司",
        "'',''"
    })
    void undoesWhatDiffersOnlyInWriting(String written, String normal) {
        assertThat(NormalName.of(written).text()).isEqualTo(normal);
    }
}

package io.tuji.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasIndexTest {

    private static final List<String> NAMES = List.of(
            "深圳市泓璟业（集团）股份有限公司", "上海泓璟贸易有限公司", "云帆银行股份有限公司", "广东云帆农大科技股份有限公司", "北京长桥工程机械股份有限公司", "武汉长桥生物医药股份有限公司");

    private final AliasIndex index = new AliasIndex(NAMES, CompanyNames.shipped(), AliasModel.shipped());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "泓璟业,深圳市泓璟业（集团）股份有限公司",
        "泓璟贸易,上海泓璟贸易有限公司",
        "云农科技,广东云帆农大科技股份有限公司",
        "*ST云农,广东云帆农大科技股份有限公司",
        "云帆银行,云帆银行股份有限公司",
        "长桥机械,北京长桥工程机械股份有限公司",
        "长桥生物,武汉长桥生物医药股份有限公司"
    })
    void findsTheFullName(String shortName, String fullName) {
        assertThat(index.rank(shortName, 1))
                .extracting(AliasIndex.Found::fullName)
                .containsExactly(fullName);
    }

    @Test
    void findsNothingForANameWithoutCommonCharacters() {
        assertThat(index.rank("ZZZ", 5)).isEmpty();
        assertThat(index.rank("", 5)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1} without the marks of the exchange")
    @CsvSource({
        "*ST云帆,云帆",
        "ST云帆,云帆",
        "S*ST云帆,云帆",
        "XD云帆,云帆",
        "N云帆,云帆",
        "云帆A,云帆",
        "云帆B股,云帆",
        "云帆-U,云帆",
        "退市云帆,云帆",
        "云帆退,云帆",
        "TCL科技,TCL科技",
        "SA,SA"
    })
    void dropsTheMarksOfTheExchange(String written, String text) {
        assertThat(ShortName.of(written).text()).isEqualTo(text);
    }

    @Test
    void readsTheOneCharacterNameOfAProvince() {
        assertThat(ShortName.of("粤云帆").provinceCode()).contains("44");
        assertThat(ShortName.of("云帆").provinceCode()).contains("53");
        assertThat(ShortName.of("泓璟").provinceCode()).isEmpty();
    }
}

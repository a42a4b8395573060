package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.Address.Part;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is read from left to right as far as it can be; the rest is said to be unread. All addresses are invented. */
class AddressReaderTest {

    private static final AddressReader READER = new AddressReader();

    @ParameterizedTest
    @CsvSource({
        "上海市静安区演示路12号, ROAD 演示路 NUMBER 12号",
        "上海市静安区演示路12号301室, ROAD 演示路 NUMBER 12号 ROOM 301室",
        "上海市静安区演示路12弄3号401室, ROAD 演示路 LANE 12弄 NUMBER 3号 ROOM 401室",
        "上海市静安区演示南二路12号3号楼4层501-505室, ROAD 演示南二路 NUMBER 12号 BUILDING 3号楼 FLOOR 4层 ROOM 501-505室",
        "上海市静安区演示大道1号A座18F, ROAD 演示大道 NUMBER 1号 BUILDING A座 FLOOR 18层",
        "上海市静安区演示公路100号试验大厦9楼B座, ROAD 演示公路 NUMBER 100号 BUILDING 试验大厦 FLOOR 9层 ROOM B座",
        "上海市静安区试验新村15号底层, ESTATE 试验新村 NUMBER 15号 FLOOR 底层",
        "上海市静安区演示路600弄试验一村60号, ROAD 演示路 LANE 600弄 ESTATE 试验一村 NUMBER 60号",
        "上海市静安区演示路王家宅23号, ROAD 演示路 ESTATE 王家宅 NUMBER 23号",
        "演示路12号, ROAD 演示路 NUMBER 12号",
    })
    void takesAnAddressApart(String text, String parts) {
        assertThat(said(text)).isEqualTo(parts);
        assertThat(READER.read(text).isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "演示路１２－１４号, 12-14号",
        "演示路12号—14号, 12-14号",
        "演示路12号至14号, 12-14号",
        "演示路12~14号, 12-14号",
        "演示路12－－14号, 12-14号",
        "演示路12、14号, 12、14号",
        "'演示路12,14号', 12、14号",
        "演示路12号甲, 12号甲",
        "演示路12号（甲）, 12号甲",
        "演示路12甲号, 12甲号",
        "演示路甲12号, 甲12号",
        "演示路乙字一号, 乙字1号",
        "演示路十二号, 12号",
        "演示路12-1号, 12-1号",
        "演示路12号-1, 12-1号",
        "演示路临12号, 临12号",
        "演示路9-15号（单号）, 9-15号(单号)",
        "演示路 12 号, 12号",
    })
    void writesNumbersInOneWay(String text, String number) {
        assertThat(READER.read(text).find(Kind.NUMBER)).contains(number);
        assertThat(READER.read(text).isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "二楼, FLOOR 2层",
        "第三层, FLOOR 3层",
        "3-8层, FLOOR 3-8层",
        "一、三层, FLOOR 1、3层",
        "地下一层, FLOOR 地下1层",
        "底楼, FLOOR 底层",
        "二号楼201室, BUILDING 2号楼 ROOM 201室",
        "第四栋第六层E单元, BUILDING 4栋 FLOOR 6层 ROOM E单元",
        "（2幢）302室, BUILDING 2幢 ROOM 302室",
        "102、104室, ROOM 102、104室",
        "101室-107室, ROOM 101-107室",
        "1501—D04室, ROOM 1501-D04室",
        "29e, ROOM 29E",
        "2楼202室（试验大厦）, FLOOR 2层 ROOM 202室 BUILDING 试验大厦",
        "5层C1座, FLOOR 5层 ROOM C1座",
        "三层西侧, FLOOR 3层 ROOM 西侧",
        "一层507C号铺位, FLOOR 1层 ROOM 507C号铺位",
        "地下室, FLOOR 地下室",
    })
    void readsWhatLiesIndoors(String behind, String parts) {
        assertThat(said("演示路1号" + behind)).isEqualTo("ROAD 演示路 NUMBER 1号 " + parts);
    }

    @ParameterizedTest
    @CsvSource({
        "演示路12号后门, 后门",
        "演示路12号二层、试验路3号, 试验路3号",
        "演示路12号（工厂内）, (工厂内)",
        "演示路12-14, 12-14", // a room or a number: nobody says which
        "演示路东首, 东首",
        "演示路一号桥旁, 一号桥旁",
        "无名之处, 无名之处",
        "演示12号, 演示12号",
    })
    void leavesWhatItCannotRead(String text, String remainder) {
        assertThat(READER.read(text).remainder()).isEqualTo(remainder);
        assertThat(READER.read(text).isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "上海市静安区演示路1号, 310106",
        "上海静安演示路1号, 310106",
        "静安区演示路1号, 310106",
        "上海市上海市静安区静安区演示路1号, 310106",
        "上海市崇明县演示路1号, 310151", // a district since 2016
        "上海市静安路1号, 310000",
        "上海市静安新村1号, 310000",
        "江苏省昆山市演示路1号, 320583",
        "浙江杭州西湖区演示路1号, 330106",
        "演示路1号, ''",
        "鼓楼区演示路1号, ''", // stands in four cities
    })
    void readsTheSmallestDivisionThatIsCertain(String text, String code) {
        Address address = READER.read(text);
        assertThat(address.division().map(Division::code).orElse("")).isEqualTo(code);
        assertThat(address.houseNumber()).contains(HouseNumber.of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "演示路街道试验路1号, SUBDISTRICT 演示路街道 ROAD 试验路 NUMBER 1号",
        "试验镇演示路1号, SUBDISTRICT 试验镇 ROAD 演示路 NUMBER 1号",
        "演示路镇试验路1号, SUBDISTRICT 演示路镇 ROAD 试验路 NUMBER 1号",
        "试验经济技术开发区演示路1号, ZONE 试验经济技术开发区 ROAD 演示路 NUMBER 1号",
        "试验工业园区演示路1号, ZONE 试验工业园区 ROAD 演示路 NUMBER 1号",
        "试验镇演示村3组, SUBDISTRICT 试验镇 ESTATE 演示村3组",
        "镇宁路1号, ROAD 镇宁路 NUMBER 1号",
        "试验巷路1号, ROAD 试验巷路 NUMBER 1号",
    })
    void tellsRoadsFromWhatStandsBeforeThem(String text, String parts) {
        assertThat(said(text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，", "（", "号", "１２３", "路", "-", "\uD83D\uDE00演示路1号"})
    void survivesAnything(String text) {
        Address address = READER.read(text);
        assertThat(address.text()).isEqualTo(text);
    }

    /** Any of these would keep a careless pattern busy for years. */
    @ParameterizedTest
    @ValueSource(strings = {"1-", "1、", "A1", "一", "1号-", "1室-", "村", "(", "甲"})
    void isNotHeldUpByRepetition(String piece) {
        String text = "演示路1号" + piece.repeat(190 / piece.length()) + "!";
        assertThat(READER.read(text).remainder()).endsWith("!");
        String endless = "演示路1号" + piece.repeat(10_000);
        assertThat(READER.read(endless).remainder()).isEqualTo(endless);
    }

    @Test
    void everyPartSaysWhereItStands() {
        String text = "上海市静安区 演示路１２号（甲） 二楼后门";
        Address address = READER.read(text);
        assertThat(address.parts().stream().map(part -> text.substring(part.from(), part.to())))
                .containsExactly("上海市静安区", "演示路", "１２号（甲）", "二楼", "后门");
        assertThat(address.parts().stream().map(Part::normal)).containsExactly("上海市静安区", "演示路", "12号甲", "2层", "后门");
    }

    @Test
    void aLaneIsNumberedWithTheHousesOfItsRoad() {
        assertThat(READER.read("演示路141弄1号").houseNumber()).contains(HouseNumber.of(141));
        assertThat(READER.read("演示路").houseNumber()).isEqualTo(Optional.empty());
    }

    private static String said(String text) {
        return READER.read(text).parts().stream()
                .filter(part -> part.kind() != Kind.DIVISION)
                .map(part -> part.kind() + " " + part.normal())
                .collect(Collectors.joining(" "));
    }
}

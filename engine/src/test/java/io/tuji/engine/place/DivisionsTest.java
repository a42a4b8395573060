package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.place.Division.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions are found by code and by the names that people write; a doubtful name is told, not guessed. */
class DivisionsTest {

    private static final Divisions DIVISIONS = Divisions.current();

    @Test
    void hangsTogether() {
        assertThat(DIVISIONS.provinces()).hasSize(31).allMatch(province -> province.level() == Level.PROVINCE);
        List<Division> cities = below(DIVISIONS.provinces());
        List<Division> counties = below(cities);
        assertThat(cities).hasSize(342).allMatch(city -> city.level() == Level.CITY);
        assertThat(counties).hasSize(2_975).allMatch(county -> county.level() == Level.COUNTY);
        assertThat(below(counties)).isEmpty();
        assertThat(counties)
                .extracting(Division::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{6}"));
    }

    @ParameterizedTest
    @CsvSource({
        "上海, 徐汇, 310104",
        "上海, 徐汇区, 310104",
        "上海市, ' 徐汇区 ', 310104",
        "上海, 浦东, 310115",
        "上海, 浦东新区, 310115",
        "重庆, 石柱, 500240",
        "新疆, 克孜勒苏, 653000",
        "甘肃, 张家川, 620525",
        "内蒙古, 兴安, 152200",
        "广西, 南宁市, 450100",
        "湖北, 神农架, 429021",
        "广东, 东莞, 441900",
        "吉林, 吉林, 220200",
    })
    void findsAnAreaByTheNamesOfDailyUse(String province, String name, String code) {
        assertThat(DIVISIONS
                        .readProvince(province)
                        .flatMap(found -> DIVISIONS.read(name, found))
                        .find())
                .map(Division::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "310000, 浦, PLC-101",
        "310000, 静安寺, PLC-101",
        "310000, 闸北, PLC-101", // merged into 静安 in 2015
        "310000, 海淀区, PLC-101",
        "130000, 石家, PLC-101",
        "110000, '', PLC-101",
        "210000, 铁岭, PLC-102", // a city and a county
        "210000, 铁西区, PLC-102", // in Shenyang and in Anshan
    })
    void tellsWhatIsUnknownOrDoubtful(String within, String name, String code) {
        assertThat(DIVISIONS.read(name, DIVISIONS.get(within)).faults())
                .extracting(fault -> fault.kind().code())
                .containsExactly(code);
    }

    @Test
    void prefersTheFullName() {
        assertThat(DIVISIONS.read("铁岭市", DIVISIONS.get("210000")).find())
                .map(Division::code)
                .contains("211200");
        assertThat(DIVISIONS.read("铁西区", DIVISIONS.get("210100")).find())
                .map(Division::code)
                .contains("210106");
    }

    @Test
    void knowsThePathDownToADivision() {
        assertThat(DIVISIONS.path(DIVISIONS.get("310104")))
                .extracting(Division::code)
                .containsExactly("310000", "310100", "310104");
    }

    @Test
    void doesNotKnowFormerDivisions() {
        assertThat(DIVISIONS.find("310108")).isEmpty(); // 闸北区 until 2015
        assertThatThrownBy(() -> DIVISIONS.get("310108")).hasMessageContaining("310108");
    }

    private static List<Division> below(List<Division> divisions) {
        return divisions.stream()
                .flatMap(division -> DIVISIONS.children(division).stream())
                .toList();
    }
}

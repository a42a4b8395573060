package io.tuji.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.naming.NameReading.Alternative;
import io.tuji.engine.naming.NameReading.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented names; what the model does on real ones is in docs/benchmarks.md. */
class CompanyNamesTest {

    private final CompanyNames names = CompanyNames.shipped();

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource({
        "上海泓璟贸易有限公司,泓璟,贸易",
        "泓璟（上海）贸易有限公司,泓璟,贸易",
        "上海市静安区泓璟文具经营部,泓璟,文具",
        "江苏省南京市泓璟房地产开发有限公司,泓璟,房地产开发",
        "泓璟控股集团有限公司,泓璟,控股",
        "上海泓璟网络科技有限公司第二分公司,泓璟,网络科技",
        "上海泓璟律师事务所,泓璟,律师",
        "上海泓璟投资管理合伙企业（有限合伙）,泓璟,投资管理",
        "上海泓璟機電設備有限公司,泓璟,机电设备",
        "北京泓璟塑料制品厂,泓璟,塑料制品",
        "上海泓璟乳业科技有限公司,泓璟,乳业科技",
        "北京璟泓瑜瑄商贸有限公司,璟泓瑜瑄,商贸"
    })
    void findsTheTradeName(String written, String brand, String trade) {
        NameReading reading = names.parse(written);
        assertThat(reading.finding()).isEqualTo(Finding.BRAND);
        assertThat(reading.best().brand().orElseThrow().text()).isEqualTo(brand);
        assertThat(reading.best().trade()).isEqualTo(trade);
    }

    @ParameterizedTest(name = "{0} has no trade name")
    @CsvSource({"上海市房地产开发有限公司", "浙江省建筑工程公司", "北京市物业管理有限公司", "广州餐饮管理有限公司"})
    void staysSilentWhereThereIsNone(String written) {
        NameReading reading = names.parse(written);
        assertThat(reading.finding()).isNotEqualTo(Finding.BRAND);
        assertThat(reading.best().brand()).isEmpty();
    }

    @Test
    void alternativesAreOrderedAndNotMoreThanCertain() {
        NameReading reading = names.parse("上海泓璟时代贸易有限公司");
        assertThat(reading.alternatives()).isNotEmpty();
        assertThat(reading.alternatives())
                .extracting(Alternative::confidence)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(reading.alternatives().stream()
                        .mapToDouble(Alternative::confidence)
                        .sum())
                .isBetween(0.0, 1.000001);
        assertThat(reading.confidence()).isEqualTo(reading.alternatives().get(0).confidence());
    }

    @ParameterizedTest(name = "survives <{0}>")
    @CsvSource({"''", "公司", "有限公司", "（）", "(", "集团", "上海", "中国", "ABC", "1"})
    void readsWhatIsHardlyAName(String written) {
        assertThat(names.parse(written).best().text())
                .isEqualTo(NormalName.of(written).text());
    }

    @ParameterizedTest(name = "the best reading of {0} alone")
    @CsvSource({"上海泓璟时代贸易有限公司", "泓璟（上海）贸易有限公司", "上海市房地产开发有限公司", "江苏昆山花桥镇泓璟电子商务(集团)有限公司", "公司"})
    void theBestReadingAloneIsThatOfTheWholeReading(String written) {
        assertThat(names.best(written)).isEqualTo(names.parse(written).best());
    }
}

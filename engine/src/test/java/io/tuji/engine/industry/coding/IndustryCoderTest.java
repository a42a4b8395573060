package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.industry.IndustryCode.Level;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped coder on invented firms that leave no doubt. */
class IndustryCoderTest {

    private static final IndustryCoder CODER = IndustryCoder.current();

    @ParameterizedTest
    @CsvSource({
        "虚构软件股份有限公司, 财务管理软件开发；系统集成服务, 65",
        "虚构制药股份有限公司, 注射剂、片剂、胶囊剂的生产；中成药, 27",
        "虚构置业股份有限公司, 房地产开发经营；商品房销售, 70",
        "虚构银行股份有限公司, 吸收公众存款；发放贷款；办理结算, 66"
    })
    void readsADivisionThatLeavesNoDoubt(String name, String scope, String division) {
        assertThat(CODER.division(FirmText.ofScope(name, scope)).industry().code())
                .isEqualTo(division);
    }

    @Test
    void namesTheClauseThatDecided() {
        IndustryReading reading = CODER.read(FirmText.ofScope("虚构甲乙丙有限公司", "水泥制造；停车服务"));
        assertThat(reading.at(Level.DIVISION).get(0).industry().code()).isEqualTo("30");
        assertThat(reading.deciding().get(0).text()).isEqualTo("水泥制造");
        assertThat(reading.deciding().stream()
                        .mapToDouble(DecidingClause::share)
                        .sum())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void goesBackToTheLevelItIsSureOf() {
        IndustryReading reading = CODER.read(FirmText.ofProducts("虚构科技股份有限公司", "机床；仪表；电机"));
        double division = reading.at(Level.DIVISION).get(0).confidence().find().orElseThrow();
        double section = reading.at(Level.SECTION).get(0).confidence().find().orElseThrow();
        assertThat(section).isGreaterThan(division);
        assertThat(reading.sureAt((section + division) / 2)
                        .map(sure -> sure.industry().level()))
                .contains(Level.SECTION);
        assertThat(reading.sureAt(1.01)).isEmpty();
    }

    @Test
    void claimsNoConfidenceWhereNothingWasMeasured() {
        IndustryReading reading = CODER.read(FirmText.ofProducts("", "集成电路设计"));
        assertThat(reading.at(Level.CLASS))
                .isNotEmpty()
                .allMatch(candidate -> candidate.confidence().find().isEmpty());
        assertThat(reading.at(Level.GROUP)).isNotEmpty();
    }

    @Test
    void ranksAClassUnderItsDivisionByTheWordsOfTheStandard() {
        assertThat(CODER.read(FirmText.ofScope("虚构粮油贸易有限公司", "水泥制造")).at(Level.CLASS))
                .extracting(candidate -> candidate.industry().code())
                .contains("3011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"水泥制造；停车服务", "机床；仪表；电机", "技术服务；会议及展览服务；信息咨询服务", "餐饮服务"})
    void theOutlineSaysOfSectionsAndDivisionsWhatTheWholeReadingSays(String scope) {
        FirmText text = FirmText.ofScope("虚构甲乙丙有限公司", scope);
        IndustryReading outline = CODER.outline(text);
        assertThat(outline.at(Level.SECTION)).isEqualTo(CODER.read(text).at(Level.SECTION));
        assertThat(outline.at(Level.DIVISION)).isEqualTo(CODER.read(text).at(Level.DIVISION));
        assertThat(outline.at(Level.DIVISION).get(0)).isEqualTo(CODER.division(text));
        assertThat(outline.deciding()).isEmpty();
    }

    @Test
    void theLikeliestComeInTheirOrder() {
        IndustryReading reading = CODER.outline(FirmText.ofScope("虚构甲乙丙有限公司", "水泥制造；停车服务"));
        assertThat(reading.at(Level.DIVISION))
                .hasSize(5)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Candidate::score).reversed());
        assertThat(reading.at(Level.SECTION)).hasSize(5);
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(CODER.outline(FirmText.ofScope("", "")).candidates()).isEmpty();
        assertThat(CODER.read(FirmText.ofScope("", "")).candidates()).isEmpty();
    }
}

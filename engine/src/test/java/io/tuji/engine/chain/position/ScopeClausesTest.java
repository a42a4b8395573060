package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScopeClausesTest {

    @Test
    void takesTheVerbsBehindAThing() {
        assertThat(deeds("传感器的研发、生产、销售", "传感器")).containsExactlyInAnyOrder(Deed.MAKE, Deed.TRADE);
        assertThat(deeds("传感器销售", "传感器")).containsExactly(Deed.TRADE);
        assertThat(deeds("传感器产销", "传感器")).containsExactly(Deed.MAKE);
    }

    @Test
    void letsTheVerbsBehindAListGovernAllOfIt() {
        assertThat(deeds("五金、传感器、仪器的销售", "传感器")).containsExactly(Deed.TRADE);
        assertThat(deeds("传感器、仪器生产加工，五金销售", "传感器")).containsExactly(Deed.MAKE);
    }

    @Test
    void letsVerbsBeforeAListGovernItUntilTheSentenceEnds() {
        assertThat(deeds("生产传感器、仪器；五金", "仪器")).containsExactly(Deed.MAKE);
        assertThat(deeds("生产传感器、仪器；五金", "五金")).isEmpty();
        assertThat(deeds("销售：五金，传感器，仪器；制造：钟表", "传感器")).containsExactly(Deed.TRADE);
        assertThat(deeds("研发、生产、销售：五金，传感器", "传感器")).contains(Deed.MAKE);
        assertThat(deeds("设计、生产、单片机", "单片机")).containsExactlyInAnyOrder(Deed.DESIGN, Deed.MAKE);
    }

    @Test
    void endsAnOpeningWhereAThingHasVerbsOfItsOwn() {
        assertThat(deeds("生产钟表，五金的销售，传感器", "五金")).containsExactly(Deed.TRADE);
        assertThat(deeds("生产钟表，五金的销售，传感器", "传感器")).isEmpty();
    }

    @Test
    void hearsTradeBehindCommas() {
        assertThat(clause("五金，传感器，钟表的销售", "传感器").deeds()).containsExactly(Deed.TRADE);
        assertThat(clause("五金，传感器，钟表的销售", "传感器").isFar()).isTrue();
    }

    @Test
    void hearsMakingBehindCommasOnlyFromTheBeginningOfASentence() {
        assertThat(deeds("传感器，仪器，钟表的设计、生产", "传感器")).containsExactlyInAnyOrder(Deed.DESIGN, Deed.MAKE);
        assertThat(deeds("五金维修，传感器，钟表的生产", "传感器")).isEmpty();
    }

    @Test
    void tellsDevelopmentInAFieldFromAdvice() {
        assertThat(deeds("从事传感器领域内的技术开发、技术服务", "传感器")).containsExactly(Deed.FIELD);
        assertThat(deeds("传感器、仪器专业领域内的八技服务", "传感器")).containsExactly(Deed.FIELD);
        assertThat(deeds("传感器领域内的技术服务、技术咨询", "传感器")).containsExactly(Deed.SERVE);
    }

    @Test
    void keepsServicesThatAreMadeOfVerbs() {
        assertThat(deeds("五金销售，演出经纪", "演出经纪")).containsExactly(Deed.SERVE);
    }

    @Test
    void letsDevelopmentGovernAListBetweenServices() {
        String scope = "楼宇智能化工程，工业自动化控制系统、太阳能发电、风力发电系统开发，计算机、软件及辅助设备的销售";
        assertThat(deeds(scope, "工业自动化控制系统")).containsExactly(Deed.MAKE);
    }

    private static Set<Deed> deeds(String scope, String thing) {
        return clause(scope, thing).deeds().stream().collect(Collectors.toSet());
    }

    private static Clause clause(String scope, String thing) {
        String text = Brackets.removed(NodeWords.plain(scope));
        int place = text.indexOf(NodeWords.plain(thing));
        return ScopeClauses.of(text).stream()
                .filter(clause -> clause.holds(place))
                .findFirst()
                .orElseThrow();
    }
}

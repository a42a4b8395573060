package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @Test
    void keepsTheOrderAndTheMainClause() {
        Scope scope = Scope.of("齿轮制造；减速机维修，机械设备销售、货物进出口。");
        assertThat(scope.clauses()).containsExactly("齿轮制造", "减速机维修", "机械设备销售", "货物进出口");
        assertThat(scope.main()).contains("齿轮制造");
    }

    @Test
    void leavesOutWhatEveryScopeCarries() {
        assertThat(Scope.of("许可项目：食品生产。（依法须经批准的项目，经相关部门批准后方可开展经营活动）一般项目：除依法须经批准的项目外，凭营业执照依法自主开展经营活动，"
                                + "茶具销售【依法须经批准的项目，经相关部门批准后方可开展经营活动】")
                        .clauses())
                .containsExactly("食品生产", "茶具销售");
    }

    @Test
    void leavesOutWhatStandsInBracketsWithinBrackets() {
        assertThat(Scope.of("化工产品（除危险品（含易制毒））销售").clauses()).containsExactly("化工产品销售");
    }

    @Test
    void readsOnBehindABracketThatIsNeverOpened() {
        assertThat(Scope.of("管材）销售；阀门").clauses()).containsExactly("管材销售", "阀门");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。；，", "（无）"})
    void saysNothingWhereNothingIsSaid(String text) {
        assertThat(Scope.of(text).clauses()).isEmpty();
        assertThat(Scope.of(text).main()).isEmpty();
    }

    @Test
    void readsFullWidthAndCapitalsAlike() {
        assertThat(Scope.of("ＰＶＣ管材，LED灯").clauses()).containsExactly("pvc管材", "led灯");
    }

    @Test
    void countsAnEarlierClauseMoreUnlessTheOrderMeansNothing() {
        Scope ranked = Scope.of("甲；乙；丙；丁");
        assertThat(ranked.weight(0)).isEqualTo(1);
        assertThat(ranked.weight(3)).isEqualTo(0.5f);
        assertThat(Scope.unranked("甲；乙").weight(1)).isEqualTo(1);
    }
}

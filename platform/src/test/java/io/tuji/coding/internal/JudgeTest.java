package io.tuji.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Found;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Firms and scopes are invented. */
class JudgeTest {

    private static final CompanyId FIRM = new CompanyId(7);
    private static final String CLEAR = "餐饮服务；食品销售；外卖递送服务";
    private static final String VAGUE = "技术服务；会议及展览服务；信息咨询服务";

    private static IndustryCode code(String code) {
        return IndustryTree.current().get(code);
    }

    private static Told told(String name, String scope, String... stated) {
        return new Told(
                FIRM,
                name,
                Optional.of(scope).filter(s -> !s.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(stated).map(JudgeTest::code).toList());
    }

    private static CompanyIndustry judge(Told told) {
        return new Judge(Coder.shipped(), 0.9).judge(told);
    }

    private static Found found(Told told) {
        return judge(told).found().orElseThrow();
    }

    @Test
    void theCoderDecidesWhereItIsSureAndSaysHowSure() {
        Found found = found(told("虚构小馆餐饮有限公司", CLEAR));
        assertThat(found.industry().section()).isEqualTo("H");
        assertThat(found.basis()).isEqualTo(Basis.CODER);
        assertThat(found.confidence()).hasValueSatisfying(c -> assertThat(c).isBetween(0.9, 1.0));
    }

    @Test
    void theCoderLeavesToAPersonWhatItIsNotSureOf() {
        CompanyIndustry industry = judge(told("虚构某某有限公司", VAGUE));
        assertThat(industry.state()).isEqualTo(State.REVIEW);
        assertThat(industry.why()).contains(Why.UNSURE);
        assertThat(industry.candidates()).hasSize(3);
        assertThat(industry.industry()).isEqualTo(Known.undecided());
    }

    @Test
    void whoWantsLessGetsMoreCodedAndWhoWantsMoreGetsLess() {
        Told vague = told("虚构某某有限公司", VAGUE);
        assertThat(new Judge(Coder.shipped(), 0.01).judge(vague).state()).isEqualTo(State.CODED);
        assertThat(new Judge(Coder.shipped(), 1.01)
                        .judge(told("虚构小馆餐饮有限公司", CLEAR))
                        .state())
                .isEqualTo(State.REVIEW);
    }

    @Test
    void aPersonIsBelievedBeforeASourceAndASourceBeforeTheCoder() {
        Told stated = told("虚构小馆餐饮有限公司", CLEAR, "6513");
        assertThat(found(stated)).isEqualTo(new Found(code("6513"), Basis.SOURCE, Optional.empty()));
        Told decided = new Told(
                FIRM, stated.name(), stated.scope(), Optional.empty(), Optional.of(code("62")), stated.stated());
        assertThat(found(decided)).isEqualTo(new Found(code("62"), Basis.PERSON, Optional.empty()));
    }

    @Test
    void sourcesThatDisagreeLeaveAConflictHoweverSureTheCoderIs() {
        CompanyIndustry industry = judge(told("虚构小馆餐饮有限公司", CLEAR, "6513", "6210"));
        assertThat(industry.why()).contains(Why.CONFLICT);
        assertThat(industry.industry()).isEqualTo(Known.conflict(List.of(code("6513"), code("6210"))));
    }

    @Test
    void aNameAloneIsNeverCodedButMayBeReviewed() {
        CompanyIndustry industry = judge(told("虚构小馆餐饮有限公司", ""));
        assertThat(industry.state()).isEqualTo(State.REVIEW);
        assertThat(industry.why()).contains(Why.NAME_ONLY);
    }

    @Test
    void aFirmThatSaysNothingStaysUnknown() {
        CompanyIndustry industry = judge(told("龘龘", ""));
        assertThat(industry.state()).isEqualTo(State.UNKNOWN);
        assertThat(industry.why()).contains(Why.SILENT);
        assertThat(industry.industry()).isEqualTo(Known.missing());
    }

    @Test
    void productsAreReadBeforeTheScope() {
        Told both =
                new Told(FIRM, "虚构某某有限公司", Optional.of(VAGUE), Optional.of("中药饮片；化学药品制剂"), Optional.empty(), List.of());
        assertThat(judge(both).candidates().get(0).industry()).isEqualTo(code("27"));
    }
}

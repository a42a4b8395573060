package io.tuji.engine.resolve.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Judgement;
import io.tuji.engine.resolve.KnownRecords;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.Thresholds;
import io.tuji.engine.resolve.Verdict;
import io.tuji.engine.resolve.Weights;
import io.tuji.engine.value.Explanation;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is who among companies, with weights learned from an invented register. */
class CompanySchemeTest {

    private static final CompanyRecord KNOWN =
            new CompanyRecord(InventedRegister.code(7), "上海翔光贸易有限公司", "2004-03-19", "500", "上海市临江区长虹路12号3幢101室");

    private static InventedRegister register;
    private static KnownRecords known;
    private static int row;

    @BeforeAll
    static void learn() {
        register = new InventedRegister(1, 6000);
        Weights weights = Weights.of(Learning.from(Candidates.of(register.table), 1));
        known = new KnownRecords(register.table, weights, Thresholds.CAREFUL);
        row = known.add(CompanyValues.of(KNOWN));
    }

    @Test
    void knowsAFirmWrittenLoosely() {
        assertThat(verdict(firm("", "翔光贸易公司", "长虹路12号3号楼101室"))).isEqualTo(Verdict.SAME);
        assertThat(verdict(firm("", "上海翔贸易有限公司", "临江区长虹路12号3幢101室"))).isEqualTo(Verdict.SAME);
    }

    @Test
    void trustsAnEqualCodeUnderAnotherName() {
        assertThat(verdict(new CompanyRecord(KNOWN.code(), "上海光翔商贸有限公司", KNOWN.established(), "", "")))
                .isNotEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void neverMergesTwoValidCodes() {
        Judgement judgement = judge(firm(InventedRegister.code(8), KNOWN.name(), KNOWN.address()))
                .orElseThrow();
        assertThat(judgement.needsPerson()).isTrue();
        assertThat(judgement.verdict()).isEqualTo(Verdict.TO_REVIEW);
    }

    @Test
    void keepsABranchApartFromItsParent() {
        CompanyRecord branch = new CompanyRecord("", "上海翔光贸易有限公司第一分公司", "2005-08-01", "", "上海市临江区长虹路12号");
        assertThat(verdict(branch)).isEqualTo(Verdict.DIFFERENT);
        CompanyRecord sameDay = new CompanyRecord("", "上海翔光贸易有限公司第一分公司", KNOWN.established(), "", KNOWN.address());
        assertThat(verdict(sameDay)).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void keepsAStrangerOfTheSameBrandApart() {
        CompanyRecord stranger = new CompanyRecord("", "苏州翔光科技有限公司", "2011-01-05", "80", "苏州市望江街88号");
        assertThat(verdict(stranger)).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void asksWhenOnlyTheNameHasChanged() {
        CompanyRecord renamed =
                new CompanyRecord("", "上海凌霄服饰有限公司", KNOWN.established(), KNOWN.capital(), KNOWN.address());
        assertThat(verdict(renamed)).isEqualTo(Verdict.TO_REVIEW);
    }

    @Test
    void takesACodeThatFailsItsCheckForAHintOnly() {
        CompanyRecord mistyped = new CompanyRecord(
                KNOWN.code().substring(0, 17) + (KNOWN.code().endsWith("1") ? "2" : "1"), "上海凌霄服饰有限公司", "", "", "");
        assertThat(verdict(mistyped)).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void namesItsReasonsTheWeightiestFirst() {
        Explanation why =
                judge(firm("", "翔光贸易公司", KNOWN.address())).orElseThrow().explain(CompanyScheme.SCHEME.name());
        assertThat(why.term()).isEqualTo("resolve.verdict.same");
        assertThat(why.parts())
                .extracting(Explanation::term)
                .contains(
                        "resolve.company.name.exact",
                        "resolve.company.address.exact",
                        "resolve.company.form.compatible")
                .doesNotContain("resolve.company.code.missing");
        assertThat(why.parts().get(0).value()).startsWith("+");
    }

    private static CompanyRecord firm(String code, String name, String address) {
        return new CompanyRecord(code, name, KNOWN.established(), KNOWN.capital(), address);
    }

    private static Verdict verdict(CompanyRecord asked) {
        return judge(asked).map(Judgement::verdict).orElse(Verdict.DIFFERENT);
    }

    /** The judgement on the known firm; empty where it is not even shown. */
    private static Optional<Judgement> judge(CompanyRecord asked) {
        return known.candidates(CompanyValues.of(asked), 10).stream()
                .filter(candidate -> candidate.row() == row)
                .map(KnownRecords.Candidate::judgement)
                .findFirst();
    }
}

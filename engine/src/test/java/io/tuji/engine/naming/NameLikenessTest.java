package io.tuji.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.naming.NameLikeness.Likeness;
import org.junit.jupiter.api.Test;

class NameLikenessTest {

    private static NameLikeness likeness(String one, String other) {
        CompanyNames names = CompanyNames.shipped();
        return NameLikeness.of(names.parse(one).best(), names.parse(other).best());
    }

    @Test
    void seesOneNameInTwoWritings() {
        assertThat(likeness("上海泓璟贸易有限公司", "泓璟（上海）貿易有限公司"))
                .isEqualTo(new NameLikeness(Likeness.SAME, Likeness.SAME, Likeness.SAME, 1, Likeness.SAME));
    }

    @Test
    void keepsABranchApartFromItsOwner() {
        assertThat(likeness("上海泓璟贸易有限公司", "上海泓璟贸易有限公司第一分公司").branch()).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void forgivesALooseForm() {
        assertThat(likeness("上海泓璟贸易有限公司", "上海泓璟贸易公司").form()).isEqualTo(Likeness.PARTLY);
        assertThat(likeness("上海泓璟贸易有限公司", "上海泓璟贸易股份有限公司").form()).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void doesNotTakeADroppedDivisionForAnother() {
        assertThat(likeness("上海泓璟贸易有限公司", "泓璟贸易有限公司").place()).isEqualTo(Likeness.UNKNOWN);
        assertThat(likeness("上海泓璟贸易有限公司", "北京泓璟贸易有限公司").place()).isEqualTo(Likeness.DIFFERENT);
        assertThat(likeness("江苏泓璟贸易有限公司", "南京泓璟贸易有限公司").place()).isEqualTo(Likeness.PARTLY);
    }

    @Test
    void tellsLinesOfBusinessApart() {
        assertThat(likeness("上海泓璟贸易有限公司", "上海泓璟塑料制品有限公司").trade()).isZero();
        assertThat(likeness("上海泓璟塑料有限公司", "上海泓璟塑料制品有限公司").trade()).isEqualTo(0.5);
    }
}

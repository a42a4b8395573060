package io.tuji.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.chain.internal.NamedFirms.Ambiguous;
import io.tuji.chain.internal.NamedFirms.Contradictory;
import io.tuji.chain.internal.NamedFirms.Found;
import io.tuji.chain.internal.NamedFirms.Unknown;
import io.tuji.registry.CompanyId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedFirmsTest {

    private static final CompanyId ONE = new CompanyId(1);
    private static final CompanyId TWO = new CompanyId(2);

    /** Both are called 甲; one of them alone is called 乙, and had been called 丙. */
    private static final NamedFirms FIRMS = new NamedFirms(
            Map.of("C1", Set.of(ONE), "C2", Set.of(TWO)),
            Map.of("甲", Set.of(ONE, TWO), "乙(上海)", Set.of(ONE), "丁", Set.of(TWO)),
            Map.of("丙", Set.of(ONE), "丁", Set.of(ONE)),
            Map.of(ONE, "乙（上海）", TWO, "丁"),
            Set.of(ONE));

    @Test
    void aCodeTellsApartWhatTheNameDoesNot() {
        assertThat(FIRMS.ask("c1", "甲")).isEqualTo(new Found(ONE, "乙（上海）"));
        assertThat(FIRMS.ask("", "甲")).isEqualTo(new Ambiguous("甲", Set.of(ONE, TWO)));
    }

    @Test
    void namesAreComparedWhateverTheirBrackets() {
        assertThat(FIRMS.ask("", "乙（上海）")).isEqualTo(new Found(ONE, "乙（上海）"));
    }

    @Test
    void aFormerNameIsFoundUnlessSomebodyIsCalledSoNow() {
        assertThat(FIRMS.ask("", "丙")).isEqualTo(new Found(ONE, "乙（上海）"));
        assertThat(FIRMS.ask("", "丁")).isEqualTo(new Found(TWO, "丁"));
    }

    @Test
    void codeAndNameOfTwoFirmsContradictEachOther() {
        assertThat(FIRMS.ask("C2", "乙(上海)")).isEqualTo(new Contradictory("C2", Set.of(ONE)));
        assertThat(FIRMS.ask("C9", "乙(上海)")).isEqualTo(new Contradictory("C9", Set.of(ONE)));
    }

    @Test
    void anUnknownCodeIsNoContradictionWhereTheFirmHasNone() {
        assertThat(FIRMS.ask("C9", "丁")).isEqualTo(new Found(TWO, "丁"));
    }

    @Test
    void nobodyIsGuessed() {
        assertThat(FIRMS.ask("C9", "")).isEqualTo(new Unknown("C9"));
        assertThat(FIRMS.ask("", "乙")).isEqualTo(new Unknown("乙"));
    }
}

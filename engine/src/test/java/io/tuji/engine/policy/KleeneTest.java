package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strong Kleene logic as rules speak it, complete tables: all, any, none, the exemption of a clause; two of three. */
class KleeneTest {

    @ParameterizedTest
    @CsvSource({
        // a, b: all of them, any, none, "a unless b"
        "YES,     YES,     YES,     YES,     NO",
        "YES,     NO,      NO,      YES,     NO",
        "YES,     UNKNOWN, UNKNOWN, YES,     NO",
        "NO,      YES,     NO,      YES,     NO",
        "NO,      NO,      NO,      NO,      YES",
        "NO,      UNKNOWN, NO,      UNKNOWN, UNKNOWN",
        "UNKNOWN, YES,     UNKNOWN, YES,     NO",
        "UNKNOWN, NO,      NO,      UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void joinsTwo(Truth a, Truth b, Truth all, Truth any, Truth none) {
        Firm firm = said(said(firm(), "a", a), "b", b);
        assertThat(firm.judged("[a, b]")).isEqualTo(all);
        assertThat(firm.judged("all: [a, b]")).isEqualTo(all);
        assertThat(firm.judged("any: [a, b]")).isEqualTo(any);
        assertThat(firm.judged("none: [a, b]")).isEqualTo(none);
        assertThat(firm.judged("clause: C\ntext: t\nif: a\nunless: b")).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, NO", "NO, NO, YES", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void turnsRoundOnlyWhatIsKnown(Truth a, Truth itself, Truth not) {
        assertThat(said(firm(), "a", a).judged("a")).isEqualTo(itself);
        assertThat(said(firm(), "a", a).judged("not a")).isEqualTo(not);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES,     YES", "YES,     YES,     NO,      YES", "YES,     YES,     UNKNOWN, YES",
        "YES,     NO,      NO,      NO", "YES,     NO,      UNKNOWN, UNKNOWN", "YES,     UNKNOWN, UNKNOWN, UNKNOWN",
        "NO,      NO,      NO,      NO", "NO,      NO,      UNKNOWN, NO", "NO,      UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void countsTwoOfThree(Truth a, Truth b, Truth c, Truth two) {
        Firm firm = said(said(said(firm(), "a", a), "b", b), "listed", c);
        assertThat(firm.judged("at_least: 2\nof: [a, b, listed]")).isEqualTo(two);
        assertThat(firm.judged("at_least: 2\nof: [listed, a, b]")).isEqualTo(two);
    }

    private static Firm said(Firm firm, String key, Truth truth) {
        return truth == Truth.UNKNOWN ? firm : firm.with(key, truth == Truth.YES ? "yes" : "no");
    }
}

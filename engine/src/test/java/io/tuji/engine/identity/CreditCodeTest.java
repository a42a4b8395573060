package io.tuji.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.identity.CreditCode.Check;
import io.tuji.engine.identity.CreditCode.Grade;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Fault;
import io.tuji.engine.value.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are graded, not refused: a failing check digit does not make a real firm disappear. */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000600037341L",
                "91310110666007217T",
                "91310115591693856A",
                "91310000757904992P",
                "12440600MB2C07549J",
                "91350100M000100Y43", // the example of the standard
                "92141127MA0KD1Y64A", // refused by over-strict division lists
            })
    void gradesRealCodesAsValid(String typed) {
        assertThat(CreditCode.read(typed)).isEqualTo(Parsed.taken(new CreditCode(typed)));
        assertThat(new CreditCode(typed).grade()).isEqualTo(Grade.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "91350203M0001QKT19, CHECK_CHARACTER, IDN-111", // real firms of a pilot area
        "91350211M00013FA1N, CHECK_CHARACTER, IDN-111",
        "91310110666007218T, ORGANISATION_CODE, IDN-112",
        "97310110666007217T, DEPARTMENT_AND_TYPE, IDN-113",
    })
    void keepsACodeThatFailsACheckAndNamesTheCheck(String typed, Check failing, String warning) {
        CreditCode code = CreditCode.read(typed).find().orElseThrow();
        assertThat(code.grade()).isEqualTo(Grade.NON_CONFORMING);
        assertThat(code.failures()).contains(failing);
        assertThat(CreditCode.read(typed).faults())
                .extracting(fault -> fault.kind().code())
                .contains(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "９１３１０１１０６６６００７２１７Ｔ",
                " 91310110-666007217t ",
                "91310110 666007217 T",
                "91310110\u00a0666007217\u2014T\ufeff"
            })
    void forgivesHowPeopleType(String typed) {
        assertThat(CreditCode.read(typed).find()).map(CreditCode::text).contains("91310110666007217T");
    }

    @ParameterizedTest
    @CsvSource({
        "'', IDN-101, '', 0",
        "9131011066600721, IDN-101, 9131011066600721, 16",
        "310104000123456, IDN-104, 310104000123456,",
        "91310110666007217Ü, IDN-102, 91310110666007217Ü, 18",
        "9131A110666007217T, IDN-102, 9131A110666007217T, 5",
        "9131011O666007217T, IDN-103, 9131011O666007217T, 91310110666007217T",
        "9131011O666OO7217T, IDN-103, 9131011O666OO7217T, 91310110666007217T",
        "9131011O666007218T, IDN-102, 9131011O666007218T, 8",
        "91350100M000100Y4Z, IDN-103, 91350100M000100Y4Z, 91350100M000100Y43", // the annex of GB 32100 prints it so
        "91350100M000100Y5Z, IDN-102, 91350100M000100Y5Z, 18",
    })
    void saysWhatIsWrongWithTheForm(String typed, String code, String shown, String second) {
        Fault fault = CreditCode.read(typed).faults().get(0);
        assertThat(CreditCode.read(typed).find()).isEmpty();
        assertThat(fault.kind().code()).isEqualTo(code);
        assertThat(fault.arguments()).startsWith(shown);
        assertThat(second == null || fault.arguments().contains(second)).isTrue();
    }

    @Test
    void refusesThePersonWhoseNumberPassesTheCheckCharacterOfACode() {
        assertThat(CreditCode.read("362322198709086409"))
                .isEqualTo(Parsed.refused(EngineProblem.PERSONAL_ID, "36****************"));
    }

    @Test
    void seesThePersonBehindALookAlike() {
        assertThat(CreditCode.read("3623221987090864O9"))
                .isEqualTo(Parsed.refused(EngineProblem.PERSONAL_ID, "36****************"));
    }

    @Test
    void neverRepeatsAPersonsNumberInARefusal() {
        assertThat(CreditCode.read("身份证362322198709086409").faults().get(0).arguments())
                .containsExactly("身份证36****************", "21");
    }

    @Test
    void knowsTheDivisionOfRegistration() {
        assertThat(new CreditCode("91310110666007217T").division()).isEqualTo("310110");
    }

    @Test
    void cannotBeMadeOfAnotherForm() {
        assertThatThrownBy(() -> new CreditCode("91310110666007217O")).hasMessageContaining("91310110666007217O");
    }

    @Test
    void readsAMegabyteOfRubbishAtOnce() {
        assertThat(CreditCode.read("９".repeat(1_000_000)).find()).isEmpty();
    }

    @Test
    void bothCheckCharactersAreAddedToABeginning() {
        CreditCode real = new CreditCode("91350100M000100Y43");
        assertThat(real.grade()).isEqualTo(CreditCode.Grade.VALID);
        assertThat(CreditCode.beginning(real.text().substring(0, 16))).isEqualTo(real);
        assertThatThrownBy(() -> CreditCode.beginning("91310000")).isInstanceOf(IllegalArgumentException.class);
    }
}

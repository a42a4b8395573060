package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number or range knows its ends and its side of the road. */
class HouseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12号, 12, 12, EVEN",
        "12号甲, 12, 12, EVEN",
        "甲13号, 13, 13, ODD",
        "141弄, 141, 141, ODD",
        "9-15号, 9, 15, ODD",
        "318-328号, 318, 328, EVEN",
        "9-16号, 9, 16, BOTH",
        "9-16号(单号), 9, 16, ODD",
        "9-15号(双号), 9, 15, EVEN",
        "109-1号, 109, 109, ODD", // a number of a number
        "43、45号, 43, 45, ODD",
    })
    void readsEndsAndSide(String normal, int first, int last, Parity parity) {
        assertThat(HouseNumber.read(normal)).contains(new HouseNumber(first, last, parity));
    }

    @ParameterizedTest
    @CsvSource({"0号", "号", "甲号"})
    void readsNoNumberWhereThereIsNone(String normal) {
        assertThat(HouseNumber.read(normal)).isEmpty();
    }

    @Test
    void refusesARangeThatRunsBackwards() {
        assertThatThrownBy(() -> new HouseNumber(5, 3, Parity.ODD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 to 3");
    }
}

package io.tuji.placing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.place.Door;
import io.tuji.engine.place.HouseNumber;
import io.tuji.engine.place.Parity;
import io.tuji.engine.place.RoadKey;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type of a stretch of road. */
class StretchInputTest {

    private final Problems problems = new Problems();

    private Optional<Door> read(String road, String first, String last, String side) {
        return new StretchInput(road, first, last, side).read("310106", Place.nowhere(), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 99, '', ODD",
        "2, '', '', EVEN",
        "1, 98, '', BOTH",
        "1, 99, 单双, BOTH",
        "2, 98, 双号, EVEN",
        "1, 99, both, BOTH"
    })
    void theNumbersSayTheSideUnlessSomebodyDoes(String first, String last, String side, Parity parity) {
        assertThat(read("演示路", first, last, side))
                .map(door -> door.number().parity())
                .contains(parity);
    }

    @Test
    void aNumberAloneIsAStretchOfOne() {
        assertThat(read(" 演示路 ", "12号", "", "")).contains(new Door(new RoadKey("310106", "演示路"), HouseNumber.of(12)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 3, '', LOC-102",
        "演示路, x, '', '', LOC-103",
        "演示路, 0, '', '', LOC-103",
        "演示路, 9, 3, '', LOC-103",
        "演示路, 1, 3, 左, LOC-104"
    })
    void refusesWhatIsNoStretch(String road, String first, String last, String side, String code) {
        assertThat(read(road, first, last, side)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
    }
}

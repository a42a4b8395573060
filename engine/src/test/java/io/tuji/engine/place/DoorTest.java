package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A door is a number of a road in one county for certain. All addresses are invented. */
class DoorTest {

    private static final Division HOME = Divisions.current().get("310106");
    private static final AddressReader READER = new AddressReader();

    @ParameterizedTest
    @CsvSource({
        "上海市静安区演示路12号, 310106, 演示路, 12",
        "上海市演示路12号, 310106, 演示路, 12", // what home lies in
        "演示路12号, 310106, 演示路, 12",
        "上海市黄浦区演示路12号, 310101, 演示路, 12",
        "演示路600弄试验一村60号, 310106, 演示路, 600",
        "演示路试验一村60号, 310106, 试验一村, 60",
        "演示路王家湾100弄1-3号, 310106, 王家湾, 100",
    })
    void isTheNumberOfTheLastNameBeforeIt(String text, String division, String name, int number) {
        assertThat(Door.of(READER.read(text), HOME))
                .contains(new Door(new RoadKey(division, name), HouseNumber.of(number)));
    }

    @ParameterizedTest
    @CsvSource({"江苏省演示路12号", "江苏省南京市演示路12号", "鼓楼区演示路12号", "演示路", "演示大厦12室"})
    void isUnknownWhereCountyOrNumberIs(String text) {
        assertThat(Door.of(READER.read(text), HOME)).isEqualTo(Optional.empty());
    }
}

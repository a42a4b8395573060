package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.place.Placement.Basis;
import io.tuji.engine.place.Segment.Source;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Known.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gazetteer places what somebody has said or what lies between, and nothing else. */
class GazetteerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final RoadKey ROAD = new RoadKey("310106", "演示路");

    @Test
    void placesNothingAtFirst() {
        assertThat(Gazetteer.of(List.of()).place(door(12))).isEqualTo(Known.missing());
    }

    @Test
    void aConfirmationProvesItsOwnNumberOnly() {
        Gazetteer gazetteer = Gazetteer.of(List.of(confirmed(12, "A")));
        Placement placed = gazetteer.place(door(12)).find().orElseThrow();
        assertThat(placed.place()).isEqualTo("A");
        assertThat(placed.confidence()).isEqualTo(1);
        assertThat(placed.basis()).isEqualTo(Basis.STATED);
        assertThat(gazetteer.place(door(14))).isEqualTo(Known.missing());
        assertThat(gazetteer.place(new Door(new RoadKey("310106", "试验路"), HouseNumber.of(12))))
                .isEqualTo(Known.missing());
        assertThat(gazetteer.place(new Door(new RoadKey("310101", "演示路"), HouseNumber.of(12))))
                .isEqualTo(Known.missing());
    }

    @Test
    void whatLiesBetweenTwoOfOneSideAndOnePlaceIsInferred() {
        Gazetteer gazetteer = Gazetteer.of(List.of(confirmed(10, "A"), confirmed(50, "A")));
        Placement inferred = gazetteer.place(door(30)).find().orElseThrow();
        assertThat(inferred.place()).isEqualTo("A");
        assertThat(inferred.basis()).isEqualTo(Basis.BETWEEN);
        assertThat(inferred.confidence()).isCloseTo(0.9 * Math.pow(2, -0.1), within(1e-9));
        assertThat(inferred.grounds()).containsExactly(confirmed(10, "A"), confirmed(50, "A"));
        assertThat(gazetteer.place(door(31))).as("the other side").isEqualTo(Known.missing());
        assertThat(gazetteer.place(door(60))).as("beyond").isEqualTo(Known.missing());
    }

    @Test
    void nothingIsInferredBetweenTwoPlacesOrOverALongWay() {
        Gazetteer gazetteer =
                Gazetteer.of(List.of(confirmed(10, "A"), confirmed(50, "B"), confirmed(800, "B"), confirmed(802, "B")));
        assertThat(gazetteer.place(door(30))).isEqualTo(Known.missing());
        assertThat(gazetteer.place(door(400))).isEqualTo(Known.missing());
    }

    @Test
    void nothingIsInferredFromAConflict() {
        Gazetteer gazetteer = Gazetteer.of(List.of(confirmed(10, "A"), confirmed(10, "B"), confirmed(50, "A")));
        assertThat(gazetteer.place(door(30))).isEqualTo(Known.missing());
    }

    @Test
    void conflictingConfirmationsAreUnknownWithBothCandidates() {
        Known<Placement> place = Gazetteer.of(List.of(confirmed(12, "A"), confirmed(12, "B"), confirmed(12, "A")))
                .place(door(12));
        assertThat(((Known.Unknown<Placement>) place).reason()).isEqualTo(Reason.CONFLICT);
        assertThat(place.candidates()).extracting(Placement::place).containsExactly("A", "B");
    }

    @Test
    void theSurestOfSourcesThatAgreeCounts() {
        Segment point = new Segment(
                ROAD,
                HouseNumber.of(12),
                "A",
                Optional.of(new Coordinate(121.4, 31.2)),
                Source.COORDINATES,
                0.8,
                "outlines",
                DAY);
        assertThat(Gazetteer.of(List.of(point)).place(door(12)).find())
                .map(Placement::confidence)
                .contains(0.8);
        assertThat(Gazetteer.of(List.of(point, confirmed(12, "A")))
                        .place(door(12))
                        .find())
                .map(Placement::confidence)
                .contains(1.0);
    }

    @Test
    void aRangeCoversItsSideOfTheRoad() {
        Gazetteer gazetteer = Gazetteer.of(List.of(confirmed(new HouseNumber(100, 120, Parity.EVEN), "A")));
        assertThat(gazetteer.place(door(110)).find()).map(Placement::place).contains("A");
        assertThat(gazetteer.place(door(111))).isEqualTo(Known.missing());
        assertThat(gazetteer.place(new Door(ROAD, new HouseNumber(118, 124, Parity.EVEN))))
                .as("one end only")
                .isEqualTo(Known.missing());
        assertThat(gazetteer
                        .place(new Door(ROAD, new HouseNumber(102, 118, Parity.EVEN)))
                        .find())
                .isPresent();
    }

    @Test
    void aRangeWhoseEndsLieInTwoPlacesIsAConflict() {
        Known<Placement> place = Gazetteer.of(List.of(confirmed(10, "A"), confirmed(12, "B")))
                .place(new Door(ROAD, new HouseNumber(10, 12, Parity.EVEN)));
        assertThat(place.candidates()).extracting(Placement::place).containsExactly("A", "B");
    }

    @Test
    void anAddressIsPlacedByItsDoor() {
        Gazetteer gazetteer = Gazetteer.of(List.of(confirmed(12, "A")));
        Division home = Divisions.current().get("310106");
        AddressReader reader = new AddressReader();
        assertThat(gazetteer.place(reader.read("上海市静安区演示路12号3楼"), home).find())
                .map(Placement::place)
                .contains("A");
        assertThat(gazetteer.place(reader.read("无名之处"), home)).isEqualTo(Known.missing());
    }

    @Test
    void saysWhoSaidSo() {
        Placement inferred = Gazetteer.of(List.of(confirmed(10, "A"), confirmed(50, "A")))
                .place(door(30))
                .find()
                .orElseThrow();
        assertThat(inferred.explanation().term()).isEqualTo("place.between");
        assertThat(inferred.explanation().parts())
                .extracting(part -> part.value() + " " + part.source().orElse(""))
                .containsExactly("演示路 10 li", "演示路 50 li");
    }

    @Test
    void asksFirstForTheStretchThatPlacesMostFirms() {
        List<Door> doors = doors(1, 1, 3, 7, 500, 500, 500, 500, 500, 2, 2);
        assertThat(Gazetteer.of(List.of()).nextConfirmations(doors, 5))
                .containsExactly(
                        new Suggestion(ROAD, new HouseNumber(500, 500, Parity.EVEN), 1, 5),
                        new Suggestion(ROAD, new HouseNumber(1, 7, Parity.ODD), 3, 4),
                        new Suggestion(ROAD, new HouseNumber(2, 2, Parity.EVEN), 1, 2));
    }

    @Test
    void asksForNoMoreThanAPersonCanKnow() {
        List<Suggestion> suggestions = Gazetteer.of(List.of()).nextConfirmations(doors(1, 101, 201, 301, 303), 5);
        assertThat(suggestions)
                .containsExactly(
                        new Suggestion(ROAD, new HouseNumber(1, 201, Parity.ODD), 3, 3),
                        new Suggestion(ROAD, new HouseNumber(301, 303, Parity.ODD), 2, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noStretchWouldPlaceMoreThanTheFirstSuggestion(long seed) {
        int[] numbers = new Random(seed).ints(300, 1, 1_500).toArray();
        int most = 0;
        for (int from = 1; from < 1_500; from++) {
            int first = from;
            most = Math.max(most, (int) Arrays.stream(numbers)
                    .filter(n -> n % 2 == first % 2 && n >= first && n <= first + 200)
                    .count());
        }
        assertThat(Gazetteer.of(List.of()).nextConfirmations(doors(numbers), 1))
                .as("seed %d", seed)
                .extracting(Suggestion::firms)
                .containsExactly(most);
    }

    @Test
    void aPointWithinAnOutlineIsASource() {
        Coordinate south = new Coordinate(121, 31);
        Outline outline = new Outline(List.of(
                List.of(south, new Coordinate(122, 31), new Coordinate(122, 32), new Coordinate(121, 32), south)));
        OutlineLayer outlines = new OutlineLayer(Map.of("A", outline));
        Known<Segment> located = Segment.located(door(12), new Coordinate(121.5, 31.5), outlines, 0.8, "geocoder", DAY);
        assertThat(located.find()).map(Segment::source).contains(Source.COORDINATES);
        assertThat(located.find()).map(Segment::place).contains("A");
        assertThat(Segment.located(door(12), new Coordinate(0, 0), outlines, 0.8, "geocoder", DAY))
                .isEqualTo(Known.missing());
    }

    @Test
    void asksNeitherForWhatIsPlacedNorAcrossItNorForConflicts() {
        Gazetteer gazetteer = Gazetteer.of(List.of(confirmed(5, "A"), confirmed(9, "A"), confirmed(9, "B")));
        assertThat(gazetteer.nextConfirmations(doors(1, 3, 5, 7, 9, 11), 9))
                .extracting(suggestion -> suggestion.numbers().toString())
                .containsExactlyInAnyOrder("1-3", "7", "11");
    }

    @Test
    void aConfirmedSuggestionPlacesItsFirms() {
        List<Door> doors = doors(1, 3, 7, 9, 100);
        List<Segment> said = new ArrayList<>();
        for (Suggestion suggestion : Gazetteer.of(List.of()).nextConfirmations(doors, 2)) {
            said.add(suggestion.confirmed("A", "li", DAY));
        }
        Gazetteer gazetteer = Gazetteer.of(said);
        assertThat(doors).allMatch(door -> gazetteer.place(door).find().isPresent());
        assertThat(gazetteer.nextConfirmations(doors, 2)).isEmpty();
    }

    private static Segment confirmed(int number, String place) {
        return confirmed(HouseNumber.of(number), place);
    }

    private static Segment confirmed(HouseNumber numbers, String place) {
        return Segment.confirmed(new Door(ROAD, numbers), place, "li", DAY);
    }

    private static Door door(int number) {
        return new Door(ROAD, HouseNumber.of(number));
    }

    private static List<Door> doors(int... numbers) {
        return Arrays.stream(numbers).mapToObj(GazetteerTest::door).toList();
    }
}

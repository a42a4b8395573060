package io.tuji.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    private static final List<Coordinate> SQUARE = ring(0, 0, 4, 0, 4, 4, 0, 4, 0, 0);
    private static final List<Coordinate> HOLE = ring(1, 1, 3, 1, 3, 3, 1, 3, 1, 1);
    private static final List<Coordinate> APART = ring(10, 0, 11, 0, 11, 1, 10, 1, 10, 0);

    @Test
    void holdsWhatLiesInAnyOfItsParts() {
        Outline outline = new Outline(List.of(SQUARE, APART));
        assertThat(outline.contains(new Coordinate(2, 2))).isTrue();
        assertThat(outline.contains(new Coordinate(10.5, 0.5))).isTrue();
        assertThat(outline.contains(new Coordinate(7, 0.5))).isFalse();
    }

    @Test
    void doesNotHoldWhatLiesInAHole() {
        Outline outline = new Outline(List.of(SQUARE, HOLE));
        assertThat(outline.contains(new Coordinate(2, 2))).isFalse();
        assertThat(outline.contains(new Coordinate(0.5, 0.5))).isTrue();
    }

    @Test
    void countsARayThroughACornerOnce() {
        Outline diamond = new Outline(List.of(ring(0, 0, 2, -2, 4, 0, 2, 2, 0, 0)));
        assertThat(diamond.contains(new Coordinate(1, 0))).isTrue();
        assertThat(diamond.contains(new Coordinate(-1, 0))).isFalse();
        assertThat(diamond.contains(new Coordinate(5, 0))).isFalse();
    }

    @Test
    void writesTheNameAtTheCentreOfTheLargestPart() {
        Coordinate centre = new Outline(List.of(APART, SQUARE)).centre();
        assertThat(centre.longitude()).isCloseTo(2, within(1e-12));
        assertThat(centre.latitude()).isCloseTo(2, within(1e-12));
    }

    @Test
    void leansToTheHeavierSide() {
        Coordinate centre = new Outline(List.of(ring(120, 30, 123, 30, 120, 33, 120, 30))).centre();
        assertThat(centre.longitude()).isCloseTo(121, within(1e-9));
        assertThat(centre.latitude()).isCloseTo(31, within(1e-9));
    }

    @Test
    void refusesRingsThatAreOpenOrTooShort() {
        assertThatThrownBy(() -> new Outline(List.of(ring(0, 0, 4, 0, 4, 4, 0, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outline(List.of(ring(0, 0, 4, 0, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outline(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesPointsThatAreNotOnEarth() {
        assertThatThrownBy(() -> new Coordinate(13_520_000, 3_650_000)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The slow obvious twin sums the angles under which the sides are seen. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheWindingNumberOnRandomOutlines(long seed) {
        Random random = new Random(seed);
        List<Coordinate> ring = star(random);
        Outline outline = new Outline(List.of(ring));
        for (int i = 0; i < 2_000; i++) {
            Coordinate point = new Coordinate(random.nextDouble() * 24 - 12, random.nextDouble() * 24 - 12);
            assertThat(outline.contains(point)).as("seed %d, %s", seed, point).isEqualTo(winds(ring, point));
        }
    }

    @Test
    void refusesACoordinateThatIsNoNumber() {
        assertThatThrownBy(() -> new Coordinate(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coordinate(1, 91)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Coordinate> star(Random random) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            double radius = 2 + 8 * random.nextDouble();
            ring.add(new Coordinate(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        ring.add(ring.get(0));
        return ring;
    }

    private static boolean winds(List<Coordinate> ring, Coordinate point) {
        double sum = 0;
        for (int i = 1; i < ring.size(); i++) {
            double turn = angle(point, ring.get(i)) - angle(point, ring.get(i - 1));
            sum += turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
        }
        return Math.abs(sum) > Math.PI;
    }

    private static double angle(Coordinate from, Coordinate to) {
        return Math.atan2(to.latitude() - from.latitude(), to.longitude() - from.longitude());
    }

    private static List<Coordinate> ring(double... numbers) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            ring.add(new Coordinate(numbers[i], numbers[i + 1]));
        }
        return ring;
    }
}

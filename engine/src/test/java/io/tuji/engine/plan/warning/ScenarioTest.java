package io.tuji.engine.plan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.plan.progress.Track;
import io.tuji.engine.plan.warning.Scenario.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What would come of growth from now on. */
class ScenarioTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Track TRACK =
            Track.to(new Point(2025, 242), new Point(2020, 100), Optional.of(new Point(2023, 200)));
    private static final List<Part> PARTS = List.of(new Part("南", 100, 0.05), new Part("北", 60, 0));

    @Test
    void saysWhatGrowthLeadsToTheTarget() {
        assertThat(Scenario.needed(TRACK)).hasValueCloseTo(0.1, CLOSE);
        assertThat(Scenario.of(TRACK, 0.1).orElseThrow().gap()).isCloseTo(0, CLOSE);
    }

    @Test
    void saysWhereAGrowthLeads() {
        Scenario scenario = Scenario.of(TRACK, 0.05).orElseThrow();
        assertThat(scenario.years()).extracting(Point::year).containsExactly(2024.0, 2025.0);
        assertThat(scenario.years().get(0).value()).isCloseTo(210, CLOSE);
        assertThat(scenario.end().value()).isCloseTo(220.5, CLOSE);
        assertThat(scenario.gap()).isCloseTo(21.5, CLOSE);
        assertThat(scenario.reaches()).isFalse();
        assertThat(Scenario.of(TRACK, 0.2).orElseThrow().reaches()).isTrue();
    }

    @Test
    void letsOnePartRepeatItsLastYear() {
        Scenario own = Scenario.of(TRACK, PARTS, Map.of()).orElseThrow();
        assertThat(own.end().value()).isCloseTo(110.25 + 60 + 40, CLOSE);
        Scenario repeated = Scenario.of(TRACK, PARTS, Map.of("南", 0.2)).orElseThrow();
        assertThat(repeated.end().value()).isCloseTo(144 + 60 + 40, CLOSE);
        assertThat(repeated.reaches()).isTrue();
    }

    @Test
    void measuresTheGapDownwards() {
        Track down = Track.to(new Point(2025, 81), new Point(2020, 100), Optional.of(new Point(2024, 90)));
        assertThat(Scenario.of(down, -0.05).orElseThrow().gap()).isCloseTo(4.5, CLOSE);
        assertThat(Scenario.of(down, -0.1).orElseThrow().reaches()).isTrue();
    }

    @Test
    void saysNothingWhereNothingIsKnownOrLeft() {
        Track ended = Track.to(new Point(2025, 81), new Point(2020, 100), Optional.of(new Point(2025, 90)));
        Track unknown = Track.to(new Point(2025, 81), new Point(2020, 100), Optional.empty());
        Track without = new Track(
                Optional.empty(),
                Optional.of(new Point(2023, 1)),
                Optional.empty(),
                Direction.MORE,
                OptionalDouble.empty());
        for (Track track : List.of(ended, unknown, without)) {
            assertThat(Scenario.needed(track)).isEmpty();
            assertThat(Scenario.of(track, 0.1)).isEmpty();
            assertThat(Scenario.of(track, PARTS, Map.of())).isEmpty();
        }
        Track across = Track.to(new Point(2025, 5), new Point(2020, -3), Optional.of(new Point(2024, -1)));
        assertThat(Scenario.needed(across)).isEmpty();
    }
}

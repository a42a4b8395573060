package io.tuji.engine.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judge;
import io.tuji.engine.plan.Said;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.progress.Measure.Kind;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The measures side by side, of tracks and of indicators. */
class ProgressTest {

    private static final Offset<Double> CLOSE = within(5e-5);

    /** From 100 to 200 in ten years, at 130 after five. */
    private static final Track HALFWAY =
            Track.to(new Point(2025, 200), new Point(2015, 100), Optional.of(new Point(2020, 130)));

    @ParameterizedTest
    @CsvSource({
        "COMPLETION,0.3",
        "TIME_SHARE,0.5",
        "LEAD,-0.2",
        "PACE,0.6",
        "RATE_RATIO,0.7506",
        "PROJECTION_RATIO,0.69",
        "REQUIRED_GROWTH,0.0900"
    })
    void saysDifferentThingsOfTheSameTrack(Kind kind, double value) {
        assertThat(Progress.of(HALFWAY).measure(kind).value()).hasValueCloseTo(value, CLOSE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void keepsTheMeasuresInTheirOrderAndNamesTheirInputs(Kind kind) {
        Measure measure = Progress.of(HALFWAY).measure(kind);
        assertThat(measure.kind()).isEqualTo(kind);
        assertThat(measure.terms()).isNotEmpty();
    }

    @Test
    void namesThePointsThatARatioComesFrom() {
        assertThat(Progress.of(HALFWAY).measure(Kind.PROJECTION_RATIO).terms())
                .extracting(Term::name)
                .containsExactly(
                        Term.Name.BASE_YEAR,
                        Term.Name.BASE,
                        Term.Name.CURRENT_YEAR,
                        Term.Name.CURRENT,
                        Term.Name.TARGET_YEAR,
                        Term.Name.TARGET,
                        Term.Name.OBSERVED_GROWTH,
                        Term.Name.PROJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETION,0.25",
        "LEAD,-0.15",
        "PACE,0.625",
        "RATE_RATIO,0.5284",
        "PROJECTION_RATIO,0.5789",
        "REQUIRED_GROWTH,-0.1264"
    })
    void measuresAWayDownwards(Kind kind, double value) {
        Track down = Track.to(new Point(2025, 60), new Point(2020, 100), Optional.of(new Point(2022, 90)));
        assertThat(down.direction()).isEqualTo(Direction.LESS);
        assertThat(Progress.of(down).measure(kind).value()).hasValueCloseTo(value, CLOSE);
    }

    @Test
    void agreesWithTheOpenSdgMethodOnTheRateRatio() {
        Progress progress = Progress.of(HALFWAY);
        assertThat(progress.sdg().orElseThrow().value())
                .hasValue(progress.measure(Kind.RATE_RATIO).value().getAsDouble());
    }

    @Test
    void turnsTheRateRatioBelowZero() {
        Track track = Track.to(new Point(2025, -50), new Point(2015, -100), Optional.of(new Point(2020, -80)));
        assertThat(Progress.of(track).measure(Kind.RATE_RATIO).value())
                .hasValueCloseTo((1 - Math.pow(0.8, 0.2)) / (1 - Math.pow(0.5, 0.1)), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "0,2015,5,2020,10,2025,RATE_RATIO,ZERO_BASE",
        "0,2015,5,2020,10,2025,PROJECTION_RATIO,ZERO_BASE",
        "10,2015,-5,2020,20,2025,RATE_RATIO,SIGN_CHANGES",
        "10,2015,12,2020,-20,2025,RATE_RATIO,SIGN_CHANGES",
        "10,2015,0,2020,20,2025,REQUIRED_GROWTH,SIGN_CHANGES",
        "10,2015,10,2015,20,2025,RATE_RATIO,NO_TIME_GONE",
        "10,2015,10,2015,20,2025,PACE,NO_TIME_GONE",
        "10,2015,9,2020,10,2025,COMPLETION,NO_WAY",
        "10,2015,9,2020,10,2025,RATE_RATIO,NO_WAY",
        "10,2015,9,2020,20,2015,TIME_SHARE,NO_WAY",
        "10,2015,9,2020,20,2015,LEAD,NO_WAY",
        "10,2015,9,2020,20,2015,PACE,NO_WAY",
        "10,2015,20,2020,20,2025,REQUIRED_GROWTH,REACHED",
        "10,2015,15,2025,20,2025,REQUIRED_GROWTH,ENDED"
    })
    void saysWhatStandsInTheWay(
            double base, int from, double current, int at, double target, int end, Kind kind, Obstacle obstacle) {
        Track track = Track.to(new Point(end, target), new Point(from, base), Optional.of(new Point(at, current)));
        Measure measure = Progress.of(track).measure(kind);
        assertThat(measure.obstacle()).contains(obstacle);
        assertThat(measure.value()).isEmpty();
    }

    @Test
    void measuresAWayFromZeroButNoRate() {
        Track track = Track.to(new Point(2025, 10), new Point(2020, 0), Optional.of(new Point(2022, 5)));
        assertThat(Progress.of(track).measure(Kind.COMPLETION).value()).hasValueCloseTo(0.5, CLOSE);
        assertThat(Progress.of(track).sdg()).isEmpty();
    }

    @Test
    void namesThePointThatIsMissing() {
        assertThat(Progress.of(Track.to(new Point(2025, 10), new Point(2020, 5), Optional.empty()))
                        .measures())
                .extracting(Measure::obstacle)
                .containsOnly(Optional.of(Obstacle.FIGURE_MISSING));
        assertThat(obstacle(track(Optional.empty(), Optional.of(new Point(2022, 3)), Optional.of(new Point(2025, 4)))))
                .isEqualTo(Obstacle.BASELINE_MISSING);
        assertThat(obstacle(track(Optional.of(new Point(2020, 1)), Optional.of(new Point(2022, 3)), Optional.empty())))
                .isEqualTo(Obstacle.TARGET_MISSING);
    }

    private static Track track(Optional<Point> base, Optional<Point> current, Optional<Point> target) {
        return new Track(base, current, target, Direction.MORE, OptionalDouble.empty());
    }

    private static Obstacle obstacle(Track track) {
        return Progress.of(track).measures().get(0).obstacle().orElseThrow();
    }

    @Test
    void followsTheJudgementOfAnIndicator() {
        Progress progress = of(Said.FIRMS_TO_200, "2023 150");
        assertThat(progress.measure(Kind.COMPLETION).value()).hasValueCloseTo(0.5, CLOSE);
        assertThat(progress.measure(Kind.LEAD).value()).hasValueCloseTo(-0.1, CLOSE);
        assertThat(progress.measure(Kind.REQUIRED_GROWTH).value()).hasValueCloseTo(Math.sqrt(4 / 3.0) - 1, CLOSE);
        assertThat(progress.sdg()).isPresent();
    }

    @Test
    void measuresAMeanGrowthFromItsBaseline() {
        assertThat(of(Said.GROWTH_10, "2022 1210").measure(Kind.RATE_RATIO).value())
                .hasValueCloseTo(1.0, CLOSE);
        assertThat(of(Said.GROWTH_WITHOUT_BASE, "2021 10%", "2022 10%")
                        .measure(Kind.RATE_RATIO)
                        .value())
                .hasValueCloseTo(1.0, CLOSE);
    }

    @Test
    void measuresAReductionAsAFallingIndex() {
        Progress progress = of(Said.ENERGY, "2021 -2.7%", "2022 -0.1%");
        assertThat(progress.track().base()).contains(new Point(2020, 100));
        assertThat(progress.track().direction()).isEqualTo(Direction.LESS);
        assertThat(progress.measure(Kind.COMPLETION).value()).hasValueCloseTo(0.2072, CLOSE);
        assertThat(progress.measure(Kind.REQUIRED_GROWTH).value()).hasValueCloseTo(-0.03814, CLOSE);
    }

    @Test
    void knowsTheWayOfASumButNoRate() {
        Progress progress = of(Said.THIRTY, "2021 5", "2022 5");
        assertThat(progress.measure(Kind.COMPLETION).value()).hasValueCloseTo(1 / 3.0, CLOSE);
        assertThat(progress.measure(Kind.RATE_RATIO).obstacle()).contains(Obstacle.ZERO_BASE);
    }

    @Test
    void saysWhyAnIndicatorHasNoMeasure() {
        assertThat(why(Said.FLOOR_500, "2023 600")).isEqualTo(Obstacle.OWN_YEAR);
        assertThat(why(Said.FIRMS_TO_200)).isEqualTo(Obstacle.FIGURE_MISSING);
        assertThat(why(Said.FIRMS_TO_200, "2023 150 at_least")).isEqualTo(Obstacle.ONLY_A_BOUND);
        assertThat(why(Said.without(Said.FIRMS_TO_200, Known.missing("局")), "2023 150"))
                .isEqualTo(Obstacle.TARGET_YEAR_MISSING);
        Aim noBaseline = Said.aim(TargetKind.LEVEL_MIN, Said.FIRMS, "", "200", Said.FIRMS);
        assertThat(why(noBaseline, "2023 150")).isEqualTo(Obstacle.BASELINE_MISSING);
    }

    @Test
    void refusesAMeasureThatIsBothKnownAndHindered() {
        assertThatThrownBy(() -> new Measure(Kind.LEAD, OptionalDouble.of(1), List.of(), Optional.of(Obstacle.NO_WAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Measure(Kind.LEAD, OptionalDouble.empty(), List.of(), Optional.empty()))
                .hasMessageContaining("LEAD");
    }

    private static Obstacle why(Aim aim, String... lines) {
        List<Optional<Obstacle>> all = of(aim, lines).measures().stream()
                .map(Measure::obstacle)
                .distinct()
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0).orElseThrow();
    }

    private static Progress of(Aim aim, String... lines) {
        return Progress.of(aim, Judge.judge(aim, Said.of(Said.unit(aim), lines), 2023));
    }
}

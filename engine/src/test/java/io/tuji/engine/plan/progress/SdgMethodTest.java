package io.tuji.engine.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.progress.SdgProgress.Status;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Open SDG method, rule by rule; every series is invented. */
class SdgMethodTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    /** From 100 in 2015; the target of 2025 is 10 % a year, so the ratio is the growth over 0.1. */
    private static final double TENTH = 100 * Math.pow(1.1, 10);

    @ParameterizedTest
    @CsvSource({
        "0.09501,SUBSTANTIAL_PROGRESS,2.5007693",
        "0.0949,MODERATE_PROGRESS,2.4929121",
        "0.06,MODERATE_PROGRESS,0.00004",
        "0.0599,LIMITED_PROGRESS,-0.0041467",
        "0.0001,LIMITED_PROGRESS,-2.4958333",
        "-0.0001,DETERIORATION,-2.5041667",
        "-0.06,DETERIORATION,-5",
        "-0.07,DETERIORATION,-5",
        "0.13,SUBSTANTIAL_PROGRESS,5",
        "0.12,SUBSTANTIAL_PROGRESS,4.28578"
    })
    void setsGrowthBesideWhatTheTargetAsksFor(double growth, Status status, double score) {
        SdgProgress progress = SdgMethod.of(rising(growth));
        assertThat(progress.value()).hasValueCloseTo(growth / 0.1, within(1e-9));
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.score()).hasValueCloseTo(score, within(1e-6));
        assertThat(progress.sign()).isEqualTo(1);
    }

    private static Track rising(double growth) {
        return track(100, 2015, 100 * Math.pow(1 + growth, 4), 2019, TENTH, Direction.MORE);
    }

    @Test
    void countsAFallAsProgressWhereLessIsWanted() {
        SdgProgress progress = SdgMethod.of(track(100, 2015, 81, 2017, 59.049, Direction.LESS));
        assertThat(progress.value()).hasValueCloseTo(0.1 / (1 - Math.pow(0.59049, 0.1)), within(1e-9));
    }

    @Test
    void turnsTheSignBelowZero() {
        SdgProgress progress = SdgMethod.of(track(-100, 2015, -50, 2018, -20, Direction.MORE));
        double observed = Math.cbrt(0.5) - 1;
        double needed = Math.pow(0.2, 0.1) - 1;
        assertThat(progress.sign()).isEqualTo(-1);
        assertThat(progress.value()).hasValueCloseTo(observed / needed, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"200,MORE", "201,MORE", "200,LESS", "150,LESS"})
    void takesATargetThatIsReachedForAchieved(double current, Direction direction) {
        SdgProgress progress = SdgMethod.of(track(180, 2015, current, 2020, 200, direction));
        assertThat(progress.status()).isEqualTo(Status.TARGET_ACHIEVED);
        assertThat(progress.score()).hasValue(5);
        assertThat(progress.value()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"199.9,MORE", "200.1,LESS"})
    void takesOneThatIsNearlyReachedForWhatItsGrowthSays(double current, Direction direction) {
        assertThat(SdgMethod.of(track(180, 2015, current, 2020, 200, direction)).status())
                .isNotEqualTo(Status.TARGET_ACHIEVED);
    }

    @Test
    void knowsATargetReachedAtTheBase() {
        SdgProgress progress = SdgMethod.of(track(180, 2015, 180, 2015, 150, Direction.MORE));
        assertThat(progress.status()).isEqualTo(Status.TARGET_ACHIEVED);
        assertThat(progress.score()).hasValue(5);
        assertThat(progress.value()).isEmpty();
    }

    @Test
    void takesAThousandthForATargetOfZero() {
        assertThat(SdgMethod.of(track(10, 2015, 5, 2020, 0, Direction.LESS)).value())
                .hasValueCloseTo((1 - Math.pow(0.5, 0.2)) / (1 - Math.pow(0.0001, 0.1)), CLOSE);
        assertThat(SdgMethod.of(track(10, 2015, 0.001, 2020, 0, Direction.LESS)).status())
                .isEqualTo(Status.TARGET_ACHIEVED);
    }

    @Test
    void takesAThousandthForABaseOfZero() {
        SdgProgress progress = SdgMethod.of(track(0, 2015, 0.032, 2020, 1, Direction.MORE));
        assertThat(progress.value()).hasValueCloseTo(1 / (Math.pow(1000, 0.1) - 1), CLOSE);
        assertThat(progress.sign()).isEqualTo(1);
    }

    @Test
    void fallsToZeroByAHundredPercent() {
        assertThat(SdgMethod.of(open(10, 2015, 0, 2020, Direction.LESS)).value())
                .hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"10,2015,-1,2020", "-10,2015,1,2020", "10,2020,11,2020", "10,2020,11,2019", "10,2020,11,2020.9"})
    void saysNothingAcrossZeroOrWithinAYear(double base, double from, double current, double to) {
        SdgProgress progress = SdgMethod.of(open(base, from, current, to, Direction.MORE));
        assertThat(progress.status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(progress.value()).isEmpty();
        assertThat(progress.score()).isEmpty();
    }

    @Test
    void saysSomethingFromOneYearOn() {
        assertThat(SdgMethod.of(open(10, 2020, 11, 2021, Direction.MORE)).value())
                .hasValueCloseTo(0.1, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"10,2025", "-5,2025", "20,2015"})
    void saysNothingOfATargetToWhichNoGrowthLeads(double target, double year) {
        Track track = new Track(
                Optional.of(new Point(2015, 10)),
                Optional.of(new Point(2018, 9)),
                Optional.of(new Point(year, target)),
                Direction.MORE,
                OptionalDouble.empty());
        SdgProgress progress = SdgMethod.of(track);
        assertThat(progress.value()).isEmpty();
        assertThat(progress.status()).isIn(Status.NOT_AVAILABLE, Status.TARGET_ACHIEVED);
    }

    @Test
    void saysNothingWithoutData() {
        Track none =
                new Track(Optional.empty(), Optional.empty(), Optional.empty(), Direction.MORE, OptionalDouble.of(100));
        assertThat(SdgMethod.of(none).status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(SdgMethod.of(none).sign()).isZero();
        Track baseOnly = new Track(
                Optional.of(new Point(2015, 300)),
                Optional.empty(),
                Optional.of(new Point(2030, 200)),
                Direction.MORE,
                OptionalDouble.empty());
        assertThat(SdgMethod.of(baseOnly).status()).isEqualTo(Status.NOT_AVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.03,SUBSTANTIAL_PROGRESS,5",
        "0.016,SUBSTANTIAL_PROGRESS,3",
        "0.01501,SUBSTANTIAL_PROGRESS,2.505",
        "0.0149,MODERATE_PROGRESS,2.475",
        "0.00501,MODERATE_PROGRESS,0.0025",
        "0.0049,LIMITED_PROGRESS,-0.05",
        "0,LIMITED_PROGRESS,-2.5",
        "-0.004,DETERIORATION,-3",
        "-0.02,DETERIORATION,-5",
        "-0.03,DETERIORATION,-5"
    })
    void measuresGrowthByItselfWithoutATarget(double growth, Status status, double score) {
        SdgProgress progress = SdgMethod.of(open(100, 2015, 100 * (1 + growth), 2016, Direction.MORE));
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.score()).hasValueCloseTo(score, within(1e-9));
        assertThat(progress.value()).hasValueCloseTo(growth, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "50,0.953929087",
        "90,0.373621645",
        "99,0.043642509",
        "100,0",
        "110,0.373621645",
        "150,0.953929087",
        "199.99,1",
        "200,1",
        "300,1"
    })
    void asksForLessNearALimit(double base, double coefficient) {
        Track track = limited(base, 100, 1.001);
        Term term = SdgMethod.of(track).terms().stream()
                .filter(t -> t.name() == Term.Name.COEFFICIENT)
                .findFirst()
                .orElseThrow();
        assertThat(term.value()).isCloseTo(coefficient, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "90,1.006,SUBSTANTIAL_PROGRESS",
        "90,1.005,MODERATE_PROGRESS",
        "90,1.0019,MODERATE_PROGRESS",
        "90,1.0018,LIMITED_PROGRESS",
        "100,1,SUBSTANTIAL_PROGRESS",
        "100,0.9999,DETERIORATION",
        "-90,1.006,DETERIORATION"
    })
    void lowersEveryThresholdNearALimit(double base, double factor, Status status) {
        assertThat(SdgMethod.of(limited(base, 100, factor)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"1.006,3.0295134", "1.004,1.4265045", "1.001,-1.1617478", "1.009,5", "0.999,-2.625", "0.9,-5"})
    void scoresByTheLoweredThresholds(double factor, double score) {
        assertThat(SdgMethod.of(limited(90, 100, factor)).score()).hasValueCloseTo(score, within(1e-6));
    }

    @Test
    void scoresAHeldLimitHighest() {
        assertThat(SdgMethod.of(limited(100, 100, 1)).score()).hasValue(5);
        assertThat(SdgMethod.of(limited(100, 100, 0.99)).score()).hasValueCloseTo(-3.75, within(1e-9));
        assertThat(SdgMethod.of(limited(0, 0, 1)).status()).isEqualTo(Status.DETERIORATION);
    }

    @Test
    void leavesTheLimitAsideWhereThereIsATarget() {
        Track with = new Track(
                Optional.of(new Point(2015, 90)),
                Optional.of(new Point(2018, 91)),
                Optional.of(new Point(2030, 99)),
                Direction.MORE,
                OptionalDouble.of(100));
        Track without = track(90, 2015, 91, 2018, 2030, 99, Direction.MORE);
        assertThat(SdgMethod.of(with)).isEqualTo(SdgMethod.of(without));
    }

    @Test
    void namesWhatItWasMadeFrom() {
        assertThat(SdgMethod.of(track(100, 2015, 121, 2017, 2025, TENTH, Direction.MORE))
                        .terms())
                .extracting(Term::name)
                .containsExactly(Term.Name.OBSERVED_GROWTH, Term.Name.TARGET_GROWTH);
        assertThat(SdgMethod.of(limited(90, 100, 1.01)).terms())
                .extracting(Term::name)
                .containsExactly(Term.Name.LIMIT, Term.Name.COEFFICIENT, Term.Name.OBSERVED_GROWTH);
    }

    private static Track limited(double base, double limit, double factor) {
        return new Track(
                Optional.of(new Point(2015, base)),
                Optional.of(new Point(2016, base * factor)),
                Optional.empty(),
                Direction.MORE,
                OptionalDouble.of(limit));
    }

    private static Track open(double base, double from, double current, double to, Direction direction) {
        return new Track(
                Optional.of(new Point(from, base)),
                Optional.of(new Point(to, current)),
                Optional.empty(),
                direction,
                OptionalDouble.empty());
    }

    private static Track track(double base, int from, double current, int to, double target, Direction direction) {
        return track(base, from, current, to, 2025, target, direction);
    }

    private static Track track(
            double base, int from, double current, int to, int end, double target, Direction direction) {
        return new Track(
                Optional.of(new Point(from, base)),
                Optional.of(new Point(to, current)),
                Optional.of(new Point(end, target)),
                direction,
                OptionalDouble.empty());
    }
}

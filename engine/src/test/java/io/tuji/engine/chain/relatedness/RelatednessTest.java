package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.engine.chain.relatedness.Measured.Kind;
import io.tuji.engine.chain.relatedness.Term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four towns: the first has games and chips, the second games, chips and films, the third films and drugs, the last drugs alone. Nobody is
 * specialised in farms, and one town is empty.
 */
class RelatednessTest {

    private static final IndustryTable TOWNS = IndustryTable.of(List.of(
            cell("north", "games", 4),
            cell("north", "chips", 4),
            cell("east", "games", 2),
            cell("east", "chips", 2),
            cell("east", "films", 4),
            cell("south", "films", 2),
            cell("south", "drugs", 6),
            cell("west", "drugs", 8),
            cell("void", "farms", 0)));

    private final Relatedness related = Relatedness.of(TOWNS);

    @Test
    void dividesShareByShareAndSaysOfWhat() {
        Measured quotient = related.locationQuotient("north", "games");
        assertThat(quotient.value()).hasValue(0.5 / (6.0 / 32));
        assertThat(quotient.kind()).isEqualTo(Kind.LOCATION_QUOTIENT);
        assertThat(quotient.terms())
                .containsExactly(
                        Term.of(Name.LOCAL, 4),
                        Term.of(Name.LOCAL_TOTAL, 8),
                        Term.of(Name.WHOLE, 6),
                        Term.of(Name.WHOLE_TOTAL, 32),
                        Term.of(Name.LOCAL_SHARE, 0.5),
                        Term.of(Name.WHOLE_SHARE, 0.1875));
    }

    @Test
    void hasNoQuotientOfNothing() {
        assertThat(related.locationQuotient("north", "farms").obstacle()).contains(Obstacle.EMPTY_INDUSTRY);
        Measured empty = related.locationQuotient("void", "games");
        assertThat(empty.obstacle()).contains(Obstacle.EMPTY_AREA);
        assertThat(empty.value()).isEmpty();
        assertThat(empty.terms()).hasSize(4);
    }

    @Test
    void countsASpecialisationFromTheThreshold() {
        assertThat(related.isSpecialised("east", "games")).isTrue();
        assertThat(related.isSpecialised("south", "films")).isTrue();
        assertThat(related.isSpecialised("void", "farms")).isFalse();
        assertThat(Relatedness.of(TOWNS, 4.0 / 3, Scale.OWN).isSpecialised("south", "films"))
                .isTrue();
        assertThat(Relatedness.of(TOWNS, 1.34, Scale.OWN).isSpecialised("south", "films"))
                .isFalse();
        assertThatThrownBy(() -> Relatedness.of(TOWNS, 0, Scale.OWN)).hasMessageContaining("0");
    }

    @Test
    void countsDiversityAndUbiquity() {
        assertThat(related.diversity("east").value()).hasValue(3);
        assertThat(related.diversity("void").value()).hasValue(0);
        assertThat(related.ubiquity("drugs").value()).hasValue(2);
        assertThat(related.diversity("east").terms())
                .containsExactly(Term.of(Name.THRESHOLD, 1), Term.of(Name.OUT_OF, 5));
        assertThat(related.ubiquity("farms").terms())
                .containsExactly(Term.of(Name.THRESHOLD, 1), Term.of(Name.OUT_OF, 5));
        assertThat(related.ubiquity("farms").kind()).isEqualTo(Kind.UBIQUITY);
    }

    @Test
    void dividesWhatIsSharedByTheCommonerIndustry() {
        assertThat(related.proximity("games", "chips").value()).hasValue(1);
        assertThat(related.proximity("games", "drugs").value()).hasValue(0);
        Measured near = related.proximity("films", "games");
        assertThat(near.value()).hasValue(0.5);
        assertThat(near.terms())
                .containsExactly(
                        Term.of(Name.BOTH, 1), Term.of(Name.FIRST, 2, "films"), Term.of(Name.SECOND, 2, "games"));
        assertThat(related.proximity("farms", "farms").obstacle()).contains(Obstacle.NOBODY_SPECIALISED);
        assertThat(related.proximity("farms", "games").value()).hasValue(0);
        assertThat(related.proximity("games", "farms").value()).hasValue(0);
    }

    @Test
    void saysWhichIndustriesMakeTheDensity() {
        Measured density = related.density("north", "films");
        assertThat(density.value()).hasValue(1 / 2.5);
        assertThat(density.terms())
                .containsExactly(
                        Term.of(Name.NEAR, 1),
                        Term.of(Name.AROUND, 2.5),
                        Term.of(Name.NEAREST, 0.5, "games"),
                        Term.of(Name.NEAREST, 0.5, "chips"));
        assertThat(related.density("north", "games").terms())
                .as("an industry is not near itself")
                .extracting(Term::subject)
                .contains(Optional.of("chips"))
                .doesNotContain(Optional.of("games"));
        assertThat(related.density("north", "farms").obstacle()).contains(Obstacle.NOBODY_SPECIALISED);
        assertThat(related.density("void", "games").value()).hasValue(0);
    }

    @Test
    void ordersTheTownsAlongOneAxis() {
        List<Double> complexity = List.of("north", "east", "south", "west").stream()
                .map(related::areaComplexity)
                .map(Measured::value)
                .map(OptionalDouble::orElseThrow)
                .toList();
        assertThat(complexity)
                .as("towns that share industries are neighbours")
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(complexity.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(0, within(1e-12));
        Measured west = related.areaComplexity("west");
        assertThat(west.terms()).startsWith(Term.of(Name.DIVERSITY, 1), Term.of(Name.RANK, 4), Term.of(Name.OUT_OF, 4));
        assertThat(related.areaComplexity("void").obstacle()).contains(Obstacle.NOTHING_SPECIALISED);
        assertThat(related.industryComplexity("farms").obstacle()).contains(Obstacle.NOBODY_SPECIALISED);
        assertThat(related.industryComplexity("drugs").terms())
                .startsWith(Term.of(Name.UBIQUITY, 2), Term.of(Name.RANK, 4), Term.of(Name.OUT_OF, 4));
    }

    @Test
    void givesAnAreaTheMeanComplexityOfItsIndustriesInTheSharedScale() {
        double films = related.industryComplexity("films").value().orElseThrow();
        double drugs = related.industryComplexity("drugs").value().orElseThrow();
        assertThat(related.areaComplexity("south").value().orElseThrow()).isEqualTo((films + drugs) / 2, within(1e-12));
    }

    @Test
    void standardisesEachSideByItselfInTheOwnScale() {
        Relatedness own = Relatedness.of(TOWNS, 1, Scale.OWN);
        double[] industries = List.of("games", "chips", "films", "drugs").stream()
                .mapToDouble(
                        industry -> own.industryComplexity(industry).value().orElseThrow())
                .toArray();
        assertThat(Scale.mean(industries)).isEqualTo(0, within(1e-12));
        assertThat(Scale.deviation(industries, 1)).isEqualTo(1, within(1e-12));
        assertThat(own.scale()).isEqualTo(Scale.OWN);
    }

    @Test
    void hasAnOutlookOnlyWhereSomethingIsSpecialised() {
        Measured east = related.outlook("east");
        assertThat(east.kind()).isEqualTo(Kind.OUTLOOK);
        assertThat(east.value()).isPresent();
        assertThat(related.outlook("void").obstacle()).contains(Obstacle.NOTHING_SPECIALISED);
        double sum = List.of("north", "east", "south", "west").stream()
                .mapToDouble(town -> related.outlook(town).value().orElseThrow())
                .sum();
        assertThat(sum).isEqualTo(0, within(1e-12));
    }

    @Test
    void gainsOnlyWhatIsLacking() {
        assertThat(related.outlookGain("north", "games").obstacle()).contains(Obstacle.ALREADY_SPECIALISED);
        assertThat(related.outlookGain("north", "farms").obstacle()).contains(Obstacle.NOBODY_SPECIALISED);
        Measured films = related.outlookGain("north", "films");
        assertThat(films.value()).isPresent();
        assertThat(films.terms()).containsExactly(Term.of(Name.NEAREST, 0.5, "drugs"));
    }

    @Test
    void saysWhyATableHasNoOrder() {
        Relatedness two = Relatedness.of(IndustryTable.of(List.of(cell("a", "x", 1), cell("b", "y", 1))));
        assertThat(List.of(
                        two.areaComplexity("a"),
                        two.industryComplexity("x"),
                        two.outlook("a"),
                        two.outlookGain("a", "y")))
                .allMatch(measured -> measured.obstacle().equals(Optional.of(Obstacle.TOO_SMALL)));
        assertThat(two.areaComplexity("a").terms()).containsExactly(Term.of(Name.DIVERSITY, 1));
    }

    @Test
    void refusesAPartLargerThanItsWhole() {
        assertThatThrownBy(() -> new LocationQuotient(2, 1, 1, 1)).hasMessageContaining("2.0/1.0");
        assertThatThrownBy(() -> new LocationQuotient(1, 1, 3, 2)).hasMessageContaining("3.0/2.0");
        assertThat(new LocationQuotient(1, 1, 2, 2).ratio()).isEqualTo(1);
    }

    @Test
    void namesWhatTheTableDoesNotHave() {
        assertThatThrownBy(() -> related.diversity("nowhere")).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> related.ubiquity("nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> cell("north", "games", -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> cell("north", "games", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> cell("north", "games", Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverRoundsAWholeBelowItsPart(long seed) {
        Random random = new Random(seed);
        IndustryTable table = IndustryTable.of(IntStream.range(0, 500)
                .mapToObj(i -> cell("a" + i, "only", random.nextDouble()))
                .toList());
        assertThat(Relatedness.of(table).locationQuotient("a7", "only").value().orElseThrow())
                .as("seed %d", seed)
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void addsUpWhatIsStatedTwice() {
        IndustryTable table = IndustryTable.of(List.of(cell("a", "x", 1), cell("b", "y", 1), cell("a", "x", 2)));
        assertThat(table.value("a", "x")).isEqualTo(3);
        assertThat(table.value("a", "y")).isZero();
        assertThat(table.value("a", "z")).isZero();
        assertThat(table.value("z", "x")).isZero();
        assertThat(table.industryTotal("x")).isEqualTo(3);
        assertThat(table.industryTotal("z")).isZero();
    }

    private static Cell cell(String area, String industry, double value) {
        return new Cell(area, industry, value);
    }

    @Test
    void theControlKeepsDiversityAndUbiquityAndTheQuotients() {
        List<IndustryTable.Cell> cells = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            cells.add(new IndustryTable.Cell("a" + random.nextInt(12), "i" + random.nextInt(20), random.nextInt(9)));
        }
        IndustryTable table = IndustryTable.of(cells);
        Relatedness real = Relatedness.of(table);
        Relatedness control = real.shuffled(7);
        assertThat(table.areas())
                .allSatisfy(area -> assertThat(control.diversity(area)).isEqualTo(real.diversity(area)));
        assertThat(table.industries())
                .allSatisfy(one -> assertThat(control.ubiquity(one)).isEqualTo(real.ubiquity(one)))
                .allSatisfy(one ->
                        assertThat(control.locationQuotient("a1", one)).isEqualTo(real.locationQuotient("a1", one)));
        assertThat(table.industries())
                .anySatisfy(one ->
                        assertThat(control.isSpecialised("a1", one)).isNotEqualTo(real.isSpecialised("a1", one)));
    }
}

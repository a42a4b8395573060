package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.engine.chain.relatedness.ShiftShare.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small published examples whose results are fractions. */
class SmallExamplesTest {

    /** Of the last digit of a double, where the way of calculation may differ. */
    private static final double LAST_DIGIT = 1e-15;

    private static final String NETWORK = "hh2009_fig_s4";

    @Test
    void findsLocationQuotientsAndStructures() throws IOException {
        IndustryTable table = table(ComplexityFiles.numbers("lq_econgeo", "matrix"));
        double[][] expected = ComplexityFiles.numbers("lq_econgeo", "lq");
        for (int area = 0; area < expected.length; area++) {
            for (int industry = 0; industry < expected[area].length; industry++) {
                assertThat(LocationQuotient.of(table, area, industry).ratio())
                        .isEqualTo(expected[area][industry], within(LAST_DIGIT));
            }
        }
        Structure structure = new Structure(table);
        areasAre("krugman", structure::krugman);
        areasAre("hoover_specialisation", structure::specialisation);
        areasAre("hachman", structure::hachman);
    }

    private static void areasAre(String field, ToDoubleFunction<String> ours) throws IOException {
        double[] expected = ComplexityFiles.numbers("lq_econgeo", field)[0];
        assertThat(expected).hasSize(5);
        for (int area = 0; area < expected.length; area++) {
            assertThat(ours.applyAsDouble("a" + area)).isEqualTo(expected[area], within(LAST_DIGIT));
        }
    }

    @Test
    void findsReflectionsProximityAndDensity() throws IOException {
        Specialisation network = network();
        is("diversity", Reflections.ofAreas(network, 0));
        is("ubiquity", Reflections.ofIndustries(network, 0));
        is("kc1", Reflections.ofAreas(network, 1));
        is("kp1", Reflections.ofIndustries(network, 1));
        is("kc2", Reflections.ofAreas(network, 2));
        is("kp2", Reflections.ofIndustries(network, 2));
        double[][] proximities = ComplexityFiles.numbers(NETWORK, "proximity");
        double[][] densities = ComplexityFiles.numbers(NETWORK, "density");
        Proximity proximity = Proximity.of(network);
        for (int i = 0; i < 4; i++) {
            int row = i;
            assertThat(IntStream.range(0, 4).mapToDouble(j -> proximity.of(row, j)))
                    .containsExactly(boxed(proximities[row]));
            assertThat(new Density(network, proximity).of(row)).containsExactly(densities[row], within(LAST_DIGIT));
        }
    }

    @Test
    void findsComplexity() throws IOException {
        Complexity complexity = Complexity.of(network());
        assertThat(complexity.eigenvalue()).isEqualTo(0.5421337132, within(5e-11));
        assertThat(complexity.areas(Scale.SHARED))
                .containsExactly(ComplexityFiles.numbers(NETWORK, "eci_pop_std")[0], within(5e-7));
        assertThat(complexity.industries(Scale.SHARED))
                .containsExactly(ComplexityFiles.numbers(NETWORK, "pci")[0], within(5e-7));
    }

    @Test
    void takesGrowthApart() throws IOException {
        String example = "shift_share_krumme";
        double[] before = ComplexityFiles.numbers(example, "region_t0")[0];
        double[] after = ComplexityFiles.numbers(example, "region_t1")[0];
        double[] shares = ComplexityFiles.numbers(example, "nation_share_pct")[0];
        double[] growth = ComplexityFiles.numbers(example, "nation_growth_pct")[0];
        List<Cell> first = new ArrayList<>();
        List<Cell> later = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            double nation = 100 * shares[i];
            first.add(new Cell("here", "i" + i, before[i]));
            first.add(new Cell("elsewhere", "i" + i, nation - before[i]));
            later.add(new Cell("here", "i" + i, after[i]));
            later.add(new Cell("elsewhere", "i" + i, nation + shares[i] * growth[i] - after[i]));
        }
        ShiftShare parts = ShiftShare.of(IndustryTable.of(first), IndustryTable.of(later), "here");
        partsAre(parts, "national_growth_effect", Change::nationalPart);
        partsAre(parts, "industry_mix", Change::mixPart);
        partsAre(parts, "competitive", Change::competitivePart);
        assertThat(parts.change()).isEqualTo(630);
        assertThat(parts.nationalPart()).isEqualTo(290, within(1e-12));
        assertThat(parts.mixPart()).isEqualTo(-80, within(1e-12));
        assertThat(parts.competitivePart()).isEqualTo(420, within(1e-12));
    }

    private static void partsAre(ShiftShare parts, String field, ToDoubleFunction<Change> part) throws IOException {
        double[] expected = ComplexityFiles.numbers("shift_share_krumme", field)[0];
        assertThat(parts.industries().stream().mapToDouble(part).toArray()).containsExactly(expected, within(1e-12));
    }

    @Test
    void findsHowFarAnIndustryIsConcentrated() throws IOException {
        double[] people = ComplexityFiles.numbers("hoover_index", "pop")[0];
        double[][] cases = ComplexityFiles.numbers("hoover_index", "cases");
        double[] expected = {25, 70, 45, 0};
        for (int i = 0; i < expected.length; i++) {
            assertThat(hoover(people, cases[2 * i])).isEqualTo(expected[i] / 100, within(LAST_DIGIT));
        }
    }

    /** The population as the whole: what the industry does not have is something else. */
    private static double hoover(double[] people, double[] industry) {
        double scale = 1e-9;
        List<Cell> cells = new ArrayList<>();
        for (int area = 0; area < people.length; area++) {
            cells.add(new Cell("a" + area, "industry", industry[area] * scale));
            cells.add(new Cell("a" + area, "else", people[area] - industry[area] * scale));
        }
        return new Structure(IndustryTable.of(cells)).concentration("industry");
    }

    private static void is(String field, double[] ours) throws IOException {
        assertThat(ours).containsExactly(ComplexityFiles.numbers(NETWORK, field)[0], within(LAST_DIGIT));
    }

    private static Specialisation network() throws IOException {
        double[][] given = ComplexityFiles.numbers(NETWORK, "mcp");
        boolean[][] matrix = new boolean[given.length][given.length];
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given.length; column++) {
                matrix[row][column] = given[row][column] == 1;
            }
        }
        return Specialisation.of(matrix, given.length);
    }

    private static IndustryTable table(double[][] rows) {
        List<Cell> cells = new ArrayList<>();
        for (int area = 0; area < rows.length; area++) {
            for (int industry = 0; industry < rows[area].length; industry++) {
                cells.add(new Cell("a" + area, "i" + industry, rows[area][industry]));
            }
        }
        return IndustryTable.of(cells);
    }

    private static Double[] boxed(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }
}

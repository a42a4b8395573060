package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** World trade of 226 countries in 785 products, beside results published for it. */
@TestInstance(Lifecycle.PER_CLASS)
class WorldTradeTest {

    private Relatedness shared = Relatedness.of(IndustryTable.of(List.of()));
    private Relatedness own = shared;

    @BeforeAll
    void compute() throws IOException {
        IndustryTable table = IndustryTable.of(ComplexityFiles.rows("trade_country_product_1998_2000.csv.gz").stream()
                .map(row -> new Cell(row[0], row[1], Double.parseDouble(row[2])))
                .toList());
        assertThat(table.areas()).hasSize(226);
        assertThat(table.industries()).hasSize(785);
        shared = Relatedness.of(table);
        own = Relatedness.of(table, Specialisation.USUAL_THRESHOLD, Scale.OWN);
    }

    @Test
    void findsEveryDiversityAndUbiquity() throws IOException {
        agrees("expected_country.csv", 226, 1, 0, row -> shared.diversity(row[0]));
        agrees("expected_product.csv", 785, 1, 0, row -> shared.ubiquity(row[0]));
    }

    @Test
    void findsQuotientsAndDensities() throws IOException {
        String samples = "expected_rca_density_sample.csv";
        agrees(samples, 1000, 2, 1e-12, row -> shared.locationQuotient(row[0], row[1]));
        agrees(samples, 1000, 4, 1e-12, row -> shared.density(row[0], row[1]));
        for (String[] row : ComplexityFiles.rows(samples)) {
            assertThat(shared.isSpecialised(row[0], row[1])).isEqualTo(row[3].equals("1"));
        }
    }

    @Test
    void findsProximities() throws IOException {
        agrees("expected_pairs_sample.csv", 500, 2, 1e-12, row -> shared.proximity(row[0], row[1]));
    }

    @Test
    void findsBothScalesOfComplexity() throws IOException {
        agrees("expected_country.csv", 226, 3, 1e-8, row -> shared.areaComplexity(row[0]));
        agrees("expected_country.csv", 226, 4, 1e-8, row -> own.areaComplexity(row[0]));
        agrees("expected_product.csv", 785, 3, 1e-8, row -> shared.industryComplexity(row[0]));
        agrees("expected_product.csv", 785, 4, 1e-8, row -> own.industryComplexity(row[0]));
    }

    private static void agrees(String file, int rows, int column, double tolerance, Function<String[], Measured> ours)
            throws IOException {
        List<String[]> expected = ComplexityFiles.rows(file);
        assertThat(expected).hasSize(rows);
        for (String[] row : expected) {
            assertThat(ours.apply(row).value().orElseThrow())
                    .as("%s of %s %s", file, row[0], row[1])
                    .isEqualTo(Double.parseDouble(row[column]), within(tolerance));
        }
    }
}

package io.tuji.bench.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.bench.chain.Makers.Company;
import io.tuji.bench.chain.Makers.Edge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenTest {

    private static final int COMPANIES = 60;
    private static final int PRODUCTS = 80;
    private static final List<Edge> EDGES = edges();

    private final Hidden hidden = Hidden.of(EDGES, COMPANIES, PRODUCTS, 1);

    @Test
    void hidesAFifthOfTheEdgesToSharedProducts() {
        long shared = EDGES.stream()
                .filter(edge -> EDGES.stream()
                                .filter(other -> other.product() == edge.product())
                                .count()
                        > 1)
                .count();
        assertThat(hidden.hidden()).hasSize((int) (shared / 5));
        Set<Edge> all = new HashSet<>(hidden.training());
        all.addAll(hidden.hidden());
        assertThat(all).hasSameSizeAs(EDGES).containsAll(EDGES);
    }

    @Test
    void leavesEveryCompanyAProductAndEveryProductAMaker() {
        assertThat(hidden.training().stream().map(Edge::company).distinct())
                .hasSize((int) EDGES.stream().map(Edge::company).distinct().count());
        assertThat(hidden.training().stream().map(Edge::product).distinct())
                .hasSize((int) EDGES.stream().map(Edge::product).distinct().count());
    }

    @Test
    void hidesTheSameForTheSameSeed() {
        assertThat(Hidden.of(EDGES, COMPANIES, PRODUCTS, 1)).isEqualTo(hidden);
        assertThat(Hidden.of(EDGES, COMPANIES, PRODUCTS, 2)).isNotEqualTo(hidden);
    }

    @Test
    void takesForCandidatesOnlyWhatTwoStillMake() {
        List<Edge> left = List.of(new Edge(0, 0), new Edge(1, 0), new Edge(0, 1));
        Training training = new Training(
                new Makers(
                        List.of(new Company("1", "", ""), new Company("2", "", "")),
                        List.of("glass", "sand"),
                        List.of(new Edge(0, 0), new Edge(1, 0), new Edge(0, 1), new Edge(1, 1)),
                        0,
                        0),
                left);
        assertThat(training.candidates()).containsExactly(0);
        assertThat(new Lesson(training, List.of(new Edge(1, 1))).hidden())
                .as("one maker is left: nobody could find it")
                .isEmpty();
    }

    private static List<Edge> edges() {
        Random random = new Random(9);
        List<Edge> edges = new ArrayList<>();
        IntStream.range(0, COMPANIES)
                .forEach(company -> random.ints(4, 0, PRODUCTS)
                        .distinct()
                        .forEach(product -> edges.add(new Edge(company, product))));
        return edges;
    }
}

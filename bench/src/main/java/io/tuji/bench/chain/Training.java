package io.tuji.bench.chain;

import io.tuji.bench.chain.Makers.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What may be learned from: the edges that are not hidden, from both ends, and the candidates: products with two makers or more in them. */
final class Training {

    private static final int FEWEST_MAKERS = 2;

    private final Makers makers;
    private final List<List<Integer>> productsOf = new ArrayList<>();
    private final List<List<Integer>> makersOf = new ArrayList<>();
    private final int[] candidates;

    Training(Makers makers, List<Edge> edges) {
        this.makers = makers;
        makers.companies().forEach(company -> productsOf.add(new ArrayList<>()));
        makers.products().forEach(product -> makersOf.add(new ArrayList<>()));
        for (Edge edge : edges) {
            productsOf.get(edge.company()).add(edge.product());
            makersOf.get(edge.product()).add(edge.company());
        }
        candidates = IntStream.range(0, makersOf.size())
                .filter(product -> makersOf.get(product).size() >= FEWEST_MAKERS)
                .toArray();
    }

    Makers makers() {
        return makers;
    }

    /** The numbers of the candidate products, ascending. */
    int[] candidates() {
        return candidates.clone();
    }

    boolean isCandidate(int product) {
        return makersOf.get(product).size() >= FEWEST_MAKERS;
    }

    List<Integer> productsOf(int company) {
        return productsOf.get(company);
    }

    List<Integer> makersOf(int product) {
        return makersOf.get(product);
    }

    String name(int product) {
        return makers.products().get(product);
    }
}

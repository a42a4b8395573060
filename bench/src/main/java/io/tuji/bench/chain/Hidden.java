package io.tuji.bench.chain;

import io.tuji.bench.chain.Makers.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A graph with a fifth of the edges to products of several makers hidden, so that every company keeps a product and every product a maker.
 *
 * @param training what may be learned from
 * @param hidden what is to be found
 */
record Hidden(List<Edge> training, List<Edge> hidden) {

    private static final double SHARE = 0.2;

    static Hidden of(List<Edge> edges, int companies, int products, long seed) {
        int[] ofCompany = new int[companies];
        int[] ofProduct = new int[products];
        for (Edge edge : edges) {
            ofCompany[edge.company()]++;
            ofProduct[edge.product()]++;
        }
        List<Edge> order = new ArrayList<>(edges);
        Collections.shuffle(order, new Random(seed));
        long shared =
                edges.stream().filter(edge -> ofProduct[edge.product()] > 1).count();
        int wanted = (int) (SHARE * shared);
        List<Edge> training = new ArrayList<>();
        List<Edge> hidden = new ArrayList<>();
        for (Edge edge : order) {
            boolean isSpare = ofCompany[edge.company()] > 1 && ofProduct[edge.product()] > 1;
            if (hidden.size() < wanted && isSpare) {
                hidden.add(edge);
                ofCompany[edge.company()]--;
                ofProduct[edge.product()]--;
            } else {
                training.add(edge);
            }
        }
        return new Hidden(training, hidden);
    }
}

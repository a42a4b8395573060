package io.tuji.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.ChainDifference.Changed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainDifferenceTest {

    private static final Node SEED = node("seed", "菜籽");
    private static final Node OIL = node("oil", "菜油");
    private static final Edge PRESSED = edge("seed", "oil", Edge.Kind.MATERIAL, "榨油用");
    private static final Chain CHAIN = new Chain(
            "food", words("粮油"), 1, List.of(new Stage("all", words("全部"))), List.of(SEED, OIL), List.of(PRESSED));

    @Test
    void findsNoDifferenceBetweenEqualTemplates() {
        assertThat(ChainDifference.between(CHAIN, CHAIN).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatWasAddedFromWhatWasChanged() {
        Node shop = node("shop", "油店");
        Node better = node("oil", "食用油");
        ChainDifference difference =
                ChainDifference.between(CHAIN, CHAIN.with(shop).with(better));
        assertThat(difference.addedNodes()).containsExactly(shop);
        assertThat(difference.changedNodes()).containsExactly(new Changed<>(OIL, better));
        assertThat(difference.count()).isEqualTo(2);
    }

    @Test
    void takesTheEdgesOfANodeAwayWithIt() {
        ChainDifference difference = ChainDifference.between(CHAIN, CHAIN.withoutNode("seed"));
        assertThat(difference.removedNodes()).containsExactly(SEED);
        assertThat(difference.removedEdges()).containsExactly(PRESSED);
    }

    @Test
    void takesAnEdgeOfAnotherKindForAnotherEdge() {
        Edge licence = edge("seed", "oil", Edge.Kind.LICENCE, "品种许可");
        Edge reworded = edge("seed", "oil", Edge.Kind.MATERIAL, "菜籽榨成油");
        ChainDifference difference =
                ChainDifference.between(CHAIN, CHAIN.with(licence).with(reworded));
        assertThat(difference.addedEdges()).containsExactly(licence);
        assertThat(difference.changedEdges()).containsExactly(new Changed<>(PRESSED, reworded));
        assertThat(CHAIN.without(reworded).edges()).isEmpty();
    }

    @Test
    void keepsTheOrderOfWhatItReplaces() {
        assertThat(CHAIN.with(node("seed", "种子")).nodes()).extracting(Node::id).containsExactly("seed", "oil");
    }

    private static Node node(String id, String name) {
        return new Node(
                id,
                "all",
                words(name),
                words(name),
                List.of(),
                List.of(),
                List.of(name),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Edge edge(String from, String to, Edge.Kind kind, String reason) {
        return new Edge(from, to, kind, words(reason), List.of());
    }

    private static Words words(String zh) {
        return new Words(zh, "");
    }
}

package io.tuji.engine.chain.settling;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.settling.SettledFirm.At;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeLinksTest {

    private static At at(String node) {
        return new At("invented", node);
    }

    @Test
    void bothEndsOfAnEdgeAreNeighboursAndTwoEdgesOfOneKindAreOne() {
        Chain chain = InventedPlaces.chain("flour", "bread", "flour", "bread", "bread", "shop");
        NodeLinks links = NodeLinks.of(List.of(chain));
        assertThat(links.neighbours(at("bread"))).containsExactlyInAnyOrder(at("flour"), at("shop"));
        assertThat(links.neighbours(at("tea"))).isEmpty();
        assertThat(links.neighbours(new At("another", "bread"))).isEmpty();
    }

    @Test
    void byLotEachNodeKeepsHowManyItHasAndMostGetOthers() {
        Chain chain = InventedPlaces.crafts();
        NodeLinks links = NodeLinks.of(List.of(chain));
        NodeLinks byLot = NodeLinks.shuffled(List.of(chain), 7);
        List<At> nodes = chain.nodes().stream().map(node -> at(node.id())).toList();
        assertThat(nodes).allMatch(node -> byLot.neighbours(node).size() == 1);
        assertThat(nodes)
                .filteredOn(node -> byLot.neighbours(node).equals(links.neighbours(node)))
                .hasSizeLessThan(nodes.size() / 4);
        assertThat(nodes)
                .allMatch(node -> byLot.neighbours(node)
                        .equals(NodeLinks.shuffled(List.of(chain), 7).neighbours(node)));
    }
}

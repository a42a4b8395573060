package io.tuji.chain.web;

import io.tuji.chain.FirmSupply;
import io.tuji.chain.NodeId;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.health.Health;
import io.tuji.registry.Company;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies around a firm: the nodes on which it stands, those next to them by the templates, and whom it trades with as was disclosed.
 *
 * @param resident whether it is registered in the district
 * @param read false while its texts have not been read
 * @param chains on nodes of which it stands, by id, whichever of them is looked at
 * @param waiting of how many nodes a person has yet to say whether it is on them
 */
public record FirmSurroundings(
        Company company,
        boolean resident,
        boolean read,
        List<String> chains,
        List<Spot> own,
        List<Spot> above,
        List<Spot> below,
        List<Partner> suppliers,
        List<Partner> customers,
        long waiting) {

    public FirmSurroundings {
        chains = List.copyOf(chains);
        own = List.copyOf(own);
        above = List.copyOf(above);
        below = List.copyOf(below);
        suppliers = List.copyOf(suppliers);
        customers = List.copyOf(customers);
    }

    /**
     * A node with its state in the district.
     *
     * @param ties to the nodes on which the firm stands; none of these themselves
     */
    public record Spot(NodeId id, Node node, Health health, List<Tie> ties) {

        public Spot {
            ties = List.copyOf(ties);
        }
    }

    /** An edge of the template between a node and one on which the firm stands. */
    public record Tie(NodeId own, Edge edge) {}

    /** A firm that supplies it or buys from it, with every disclosure that says so. */
    public record Partner(FirmSupply.Side side, boolean resident, List<FirmSupply> disclosed) {

        public Partner {
            disclosed = List.copyOf(disclosed);
        }
    }

    public boolean isEmpty() {
        return own.isEmpty() && suppliers.isEmpty() && customers.isEmpty();
    }

    /** How many of the partners are of the district, each once. */
    public long residentPartners() {
        return Stream.concat(suppliers.stream(), customers.stream())
                .filter(Partner::resident)
                .map(Partner::side)
                .distinct()
                .count();
    }
}

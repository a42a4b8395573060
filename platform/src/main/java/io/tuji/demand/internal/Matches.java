package io.tuji.demand.internal;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Firm;
import io.tuji.demand.Resource;
import io.tuji.engine.chain.Edge;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who could meet a need, and what is missing where nobody is known.
 *
 * @param gaps what would have to be known
 */
public record Matches(List<OfResource> resources, List<OfFirm> firms, List<Gap> gaps) {

    public Matches {
        resources = List.copyOf(resources);
        firms = List.copyOf(firms);
        gaps = List.copyOf(gaps);
    }

    public boolean isEmpty() {
        return resources.isEmpty() && firms.isEmpty();
    }

    /** Why a resource fits, the nearest first. */
    public enum Why {
        SAME_NODE,
        UPSTREAM,
        SAME_CHAIN,
        KIND_ONLY
    }

    /** @param edge by which it supplies, where it hangs upstream */
    public record OfResource(Resource resource, Why why, Optional<Edge> edge) {}

    /**
     * @param edge by which its node supplies the node of the need
     * @param confidence that it stands on the node; empty where a person has said so
     */
    public record OfFirm(Firm firm, ChainNode node, Edge edge, OptionalDouble confidence) {}

    /** What is missing. */
    public enum Gap {
        /** It is not said on which node the need is. */
        NODE,
        /** No fitting resource is registered there. */
        RESOURCES,
        /** The template names nobody upstream who supplies such a thing. */
        EDGES,
        /** Firms have not been placed on nodes yet. */
        POSITIONS,
        /** No firm of the district stands upstream. */
        FIRMS
    }
}

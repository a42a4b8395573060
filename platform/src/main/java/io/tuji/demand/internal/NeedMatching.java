package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource;
import io.tuji.demand.internal.Matches.Gap;
import io.tuji.demand.internal.Matches.OfFirm;
import io.tuji.demand.internal.Matches.OfResource;
import io.tuji.demand.internal.Matches.Why;
import io.tuji.engine.chain.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who could meet a need: resources of a fitting kind on its node or upstream, firms of the district upstream. */
@Component
public class NeedMatching {

    private static final int SHOWN = 10;

    private final ResourceStore resources;
    private final SupplierStore suppliers;
    private final NodeNames nodes;
    private final DemandReach reach;

    NeedMatching(ResourceStore resources, SupplierStore suppliers, NodeNames nodes, DemandReach reach) {
        this.resources = resources;
        this.suppliers = suppliers;
        this.nodes = nodes;
        this.reach = reach;
    }

    public Matches of(Need need, Visitor visitor) {
        Facet facet = need.what().facet();
        Optional<ChainNode> place = need.what().node();
        Map<ChainNode, Edge> upstream = place.map(node -> upstream(node, facet)).orElse(Map.of());
        List<OfResource> offered = resources.offered(facet.resources(), reach.seen(visitor)).stream()
                .flatMap(resource -> fit(resource, place, upstream).stream())
                .sorted(Comparator.comparing(OfResource::why))
                .limit(SHOWN)
                .toList();
        List<OfFirm> firms = firms(need, upstream, visitor);
        return new Matches(offered, firms, gaps(facet, place, upstream, offered, firms));
    }

    /** The nodes whose supply by fitting edges the node uses, with the first such edge. */
    Map<ChainNode, Edge> upstream(ChainNode node, Facet facet) {
        Map<ChainNode, Edge> found = new LinkedHashMap<>();
        nodes.find(node.chain()).stream()
                .flatMap(chain -> chain.edges().stream())
                .filter(edge -> edge.to().equals(node.node()) && facet.isMetBy(edge.kind()))
                .forEach(edge -> found.putIfAbsent(new ChainNode(node.chain(), edge.from()), edge));
        return found;
    }

    private static Optional<OfResource> fit(
            Resource resource, Optional<ChainNode> place, Map<ChainNode, Edge> upstream) {
        List<ChainNode> hangsOn = resource.what().nodes();
        if (place.isEmpty()) {
            return Optional.of(new OfResource(resource, Why.KIND_ONLY, Optional.empty()));
        }
        ChainNode node = place.get();
        if (!node.isWhole() && hangsOn.contains(node)) {
            return Optional.of(new OfResource(resource, Why.SAME_NODE, Optional.empty()));
        }
        Optional<Edge> edge = hangsOn.stream()
                .flatMap(one -> Optional.ofNullable(upstream.get(one)).stream())
                .findFirst();
        boolean isOfChain = hangsOn.stream().anyMatch(one -> one.chain().equals(node.chain()));
        return edge.isPresent() || isOfChain
                ? Optional.of(new OfResource(resource, edge.isPresent() ? Why.UPSTREAM : Why.SAME_CHAIN, edge))
                : Optional.empty();
    }

    private List<OfFirm> firms(Need need, Map<ChainNode, Edge> upstream, Visitor visitor) {
        if (upstream.isEmpty()) {
            return List.of();
        }
        List<OfFirm> firms = new ArrayList<>();
        suppliers
                .residents(upstream.keySet(), need.what().firm().company(), reach.firms(visitor), SHOWN)
                .forEach(placed -> Optional.ofNullable(upstream.get(placed.node()))
                        .ifPresent(edge ->
                                firms.add(new OfFirm(placed.firm(), placed.node(), edge, placed.confidence()))));
        return firms;
    }

    private List<Gap> gaps(
            Facet facet,
            Optional<ChainNode> place,
            Map<ChainNode, Edge> upstream,
            List<OfResource> offered,
            List<OfFirm> firms) {
        List<Gap> gaps = new ArrayList<>();
        boolean hasNode = place.filter(node -> !node.isWhole()).isPresent();
        if (!hasNode) {
            gaps.add(Gap.NODE);
        }
        if (offered.stream().noneMatch(one -> one.why() == Why.SAME_NODE || one.why() == Why.UPSTREAM)) {
            gaps.add(Gap.RESOURCES);
        }
        if (facet.isMetByFirms() && hasNode && firms.isEmpty()) {
            gaps.add(upstream.isEmpty() ? Gap.EDGES : suppliers.hasPositions() ? Gap.FIRMS : Gap.POSITIONS);
        }
        return gaps;
    }
}

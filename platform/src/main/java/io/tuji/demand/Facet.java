package io.tuji.demand;

import io.tuji.demand.ResourceKind.ResourceChain;
import io.tuji.district.Name;
import io.tuji.engine.chain.Edge;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What sort of thing a firm needs (需求类别), and with it what could meet that: kinds of resources, and firms upstream that supply by
 * certain edges of the chain.
 */
public enum Facet implements Labelled {
    SOURCE_RESEARCH(
            "源头研发",
            "Basic research",
            EnumSet.of(ResourceKind.LABORATORY, ResourceKind.INSTITUTE, ResourceKind.TEAM),
            EnumSet.of(Edge.Kind.LICENCE)),
    FRONTIER_TECHNOLOGY(
            "前沿技术",
            "Frontier technology",
            EnumSet.of(ResourceKind.LABORATORY, ResourceKind.INSTITUTE, ResourceKind.PLATFORM, ResourceKind.TEAM),
            EnumSet.of(Edge.Kind.LICENCE, Edge.Kind.SOFTWARE, Edge.Kind.DATA, Edge.Kind.EQUIPMENT)),
    VALUE_ADDING(
            "附加值环节",
            "Value-adding steps",
            EnumSet.of(ResourceKind.PLATFORM, ResourceKind.TESTING, ResourceKind.PROFESSIONAL),
            EnumSet.allOf(Edge.Kind.class)),
    POLICY_SERVICE(
            "政策服务",
            "Policy services",
            EnumSet.of(ResourceKind.GOVERNMENT, ResourceKind.PROFESSIONAL, ResourceKind.GRANT, ResourceKind.PROGRAMME),
            EnumSet.noneOf(Edge.Kind.class)),
    PREMISES("载体", "Premises", EnumSet.of(ResourceKind.INCUBATOR), EnumSet.noneOf(Edge.Kind.class)),
    FUNDS("资金", "Funds", ResourceKind.of(ResourceChain.FUNDS), EnumSet.noneOf(Edge.Kind.class));

    private final Name label;
    private final Set<ResourceKind> resources;
    private final Set<Edge.Kind> edges;

    Facet(String zh, String en, Set<ResourceKind> resources, Set<Edge.Kind> edges) {
        this.label = new Name(zh, en);
        this.resources = resources;
        this.edges = edges;
    }

    @Override
    public Name label() {
        return label;
    }

    /** The kinds of resources that can meet it. */
    public List<ResourceKind> resources() {
        return Arrays.stream(ResourceKind.values()).filter(resources::contains).toList();
    }

    /** Whether firms that supply by such an edge can meet it. */
    public boolean isMetBy(Edge.Kind edge) {
        return edges.contains(edge);
    }

    /** Whether any firm upstream can meet it at all. */
    public boolean isMetByFirms() {
        return !edges.isEmpty();
    }
}

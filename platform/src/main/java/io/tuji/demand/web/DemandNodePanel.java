package io.tuji.demand.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.Edition;
import io.tuji.chain.NodePanel;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.demand.internal.NeedListStore;
import io.tuji.demand.internal.NeedListStore.Count;
import io.tuji.engine.chain.Node;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a node: how many needs are still sought there, facet by facet, and what is offered. */
@Component
class DemandNodePanel implements NodePanel {

    private static final int MOST = 6;

    /**
     * @param resources the first of all that are offered
     * @param allResources how many these are
     */
    public record Content(
            ChainNode node, List<Count> needs, List<Resource> resources, int allResources, boolean mayAdd) {

        public Content {
            needs = List.copyOf(needs);
            resources = List.copyOf(resources);
        }
    }

    private final NeedListStore needs;
    private final Resources resources;

    DemandNodePanel(NeedListStore needs, Resources resources) {
        this.needs = needs;
        this.resources = resources;
    }

    @Override
    public String template() {
        return "demand/node";
    }

    @Override
    public Optional<Object> find(Edition edition, Node node, Visitor visitor) {
        return visitor.may(Right.view("demand"))
                ? Optional.of(content(new ChainNode(edition.chain().id(), node.id()), visitor))
                : Optional.empty();
    }

    private Content content(ChainNode node, Visitor visitor) {
        List<Count> sought = needs.counts(visitor).stream()
                .filter(count -> count.place().equals(Optional.of(node)))
                .toList();
        List<Resource> offered = resources.on(node, visitor);
        return new Content(
                node,
                sought,
                offered.stream().limit(MOST).toList(),
                offered.size(),
                visitor.may(Right.change("demand")));
    }
}

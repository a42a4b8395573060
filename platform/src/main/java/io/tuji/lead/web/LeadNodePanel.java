package io.tuji.lead.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.Edition;
import io.tuji.chain.NodePanel;
import io.tuji.engine.chain.Node;
import io.tuji.lead.Lead;
import io.tuji.lead.internal.LeadListStore;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a node: the open leads for it that the visitor may see. */
@Component
class LeadNodePanel implements NodePanel {

    private static final int MOST = 5;

    /** @param total of which only the first are shown */
    public record Content(String chain, String node, List<Lead> leads, long total, boolean mayRaise) {

        public Content {
            leads = List.copyOf(leads);
        }
    }

    private final LeadListStore list;

    LeadNodePanel(LeadListStore list) {
        this.list = list;
    }

    @Override
    public String template() {
        return "lead/node";
    }

    @Override
    public Optional<Object> find(Edition edition, Node node, Visitor visitor) {
        return visitor.may(Right.view("lead"))
                ? Optional.of(content(edition.chain().id(), node.id(), visitor))
                : Optional.empty();
    }

    private Content content(String chain, String node, Visitor visitor) {
        Map<String, String[]> asked =
                Map.of("chain", new String[] {chain}, "node", new String[] {node}, "state", new String[] {"OPEN"});
        PageOf<Lead> page = list.page(Listing.read(asked, LeadListStore.SHAPE), visitor);
        List<Lead> first = page.rows().stream().limit(MOST).toList();
        return new Content(chain, node, first, page.total(), visitor.may(Right.change("lead")));
    }
}

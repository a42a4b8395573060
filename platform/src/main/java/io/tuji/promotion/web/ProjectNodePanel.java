package io.tuji.promotion.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.Edition;
import io.tuji.chain.NodePanel;
import io.tuji.engine.chain.Node;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.ProjectListStore;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a node: the projects on their way that would fill it. */
@Component
class ProjectNodePanel implements NodePanel {

    private static final int MOST = 5;
    private static final String MODULE = "promotion";

    /** @param total of which only the first are shown */
    public record Content(String chain, String node, List<Project> projects, long total, boolean mayEnter) {

        public Content {
            projects = List.copyOf(projects);
        }
    }

    private final ProjectListStore list;

    ProjectNodePanel(ProjectListStore list) {
        this.list = list;
    }

    @Override
    public String template() {
        return "promotion/node";
    }

    @Override
    public Optional<Object> find(Edition edition, Node node, Visitor visitor) {
        return visitor.may(Right.view(MODULE))
                ? Optional.of(content(edition.chain().id(), node.id(), visitor))
                : Optional.empty();
    }

    private Content content(String chain, String node, Visitor visitor) {
        Map<String, String[]> asked =
                Map.of("chain", new String[] {chain}, "node", new String[] {node}, "state", new String[] {"OPEN"});
        PageOf<Project> page = list.page(Listing.read(asked, ProjectListStore.SHAPE), visitor);
        List<Project> first = page.rows().stream().limit(MOST).toList();
        return new Content(chain, node, first, page.total(), visitor.may(Right.change(MODULE)));
    }
}

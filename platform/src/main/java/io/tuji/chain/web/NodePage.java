package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.NodePanel;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One node: what it is and on what that rests, how it stands and why, what it needs and who needs it. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class NodePage {

    private final Standings standings;
    private final ChainHealths healths;
    private final List<NodePanel> panels;

    NodePage(Standings standings, ChainHealths healths, List<NodePanel> panels) {
        this.standings = standings;
        this.healths = healths;
        this.panels = panels;
    }

    @GetMapping(ChainPage.HERE + "/nodes/{node}")
    String show(
            @PathVariable String chain,
            @PathVariable String node,
            @RequestParam(defaultValue = "") String part,
            Visitor visitor,
            Model model) {
        ChainStanding standing = standings.get(chain, part);
        Node found = standing.edition().chain().find(node).orElseThrow(Standings::notFound);
        model.addAttribute("standing", standing);
        model.addAttribute("node", found);
        model.addAttribute("health", standing.of(node));
        model.addAttribute("supply", edges(standing, edge -> edge.to().equals(node)));
        model.addAttribute("use", edges(standing, edge -> edge.from().equals(node)));
        model.addAttribute("parts", healths.parts());
        model.addAttribute("panels", shown(standing, found, visitor));
        return "chain/node";
    }

    private List<NodePanel.Shown> shown(ChainStanding standing, Node node, Visitor visitor) {
        return panels.stream()
                .flatMap(panel -> panel
                        .find(standing.edition(), node, visitor)
                        .map(content -> new NodePanel.Shown(panel.template(), content))
                        .stream())
                .toList();
    }

    private static List<Edge> edges(ChainStanding standing, Predicate<Edge> wanted) {
        return standing.edition().chain().edges().stream().filter(wanted).toList();
    }
}

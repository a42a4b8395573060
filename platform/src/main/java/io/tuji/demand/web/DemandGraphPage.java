package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Facet;
import io.tuji.demand.NodeNames;
import io.tuji.demand.internal.DemandGraph;
import io.tuji.demand.internal.DemandGraphs;
import io.tuji.engine.chain.Chain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What firms need, facet by facet over the chains or one of them, and what could meet it (企业需求图谱). */
@Controller
@Requires(module = "demand", act = Act.VIEW)
class DemandGraphPage {

    private final DemandGraphs graphs;
    private final NodeNames nodes;
    private final DemandWords words;

    DemandGraphPage(DemandGraphs graphs, NodeNames nodes, DemandWords words) {
        this.graphs = graphs;
        this.nodes = nodes;
        this.words = words;
    }

    @GetMapping("/demand")
    String show(
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "") String by,
            Visitor visitor,
            Model model) {
        Optional<Chain> chosen = nodes.find(chain);
        boolean byNode = by.equals("node");
        DemandGraph graph = chosen.map(one -> byNode ? graphs.overNodes(one, visitor) : graphs.overStages(one, visitor))
                .orElseGet(() -> graphs.overAll(visitor));
        model.addAttribute("graph", graph);
        model.addAttribute("picture", Bubbles.of(graph, words));
        model.addAttribute("facets", Facet.values());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("chain", chosen.map(Chain::id).orElse(""));
        model.addAttribute("byNode", byNode);
        model.addAttribute("largest", largest(graph));
        return "demand/graph";
    }

    /** Where most is sought, in one sentence. */
    private String largest(DemandGraph graph) {
        Optional<Facet> facet = Arrays.stream(Facet.values())
                .max(Comparator.comparing(graph::count))
                .filter(one -> graph.count(one) > 0);
        return facet.map(one -> words.say("demand.graph.judgement", graph.total(), words.name(one), graph.count(one)))
                .orElseGet(() -> words.say("demand.heading.none"));
    }
}

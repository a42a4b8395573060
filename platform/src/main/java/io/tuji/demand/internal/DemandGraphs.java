package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource;
import io.tuji.demand.internal.DemandGraph.Line;
import io.tuji.demand.internal.DemandGraph.Offer;
import io.tuji.demand.internal.NeedListStore.Count;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Counts needs over the chains, or over the stages or nodes of one, and names what could meet them. */
@Component
public class DemandGraphs {

    private static final int SHOWN = 5;

    private final NeedListStore needs;
    private final ResourceStore resources;
    private final SupplierStore suppliers;
    private final NeedMatching matching;
    private final NodeNames nodes;
    private final DemandReach reach;
    private final MessageSource messages;

    DemandGraphs(
            NeedListStore needs,
            ResourceStore resources,
            SupplierStore suppliers,
            NeedMatching matching,
            NodeNames nodes,
            DemandReach reach,
            MessageSource messages) {
        this.needs = needs;
        this.resources = resources;
        this.suppliers = suppliers;
        this.matching = matching;
        this.nodes = nodes;
        this.reach = reach;
        this.messages = messages;
    }

    /** Over all chains, one line each. */
    public DemandGraph overAll(Visitor visitor) {
        List<Count> counts = needs.counts(visitor);
        Set<String> chains = nodes.all().map(Chain::id).collect(Collectors.toCollection(LinkedHashSet::new));
        counts.stream().map(Count::chain).filter(chain -> !chain.isEmpty()).forEach(chains::add);
        List<Line> lines = new ArrayList<>();
        chains.forEach(chain -> lines.add(line(
                nodes.chain(chain),
                Map.of("chain", chain),
                counts,
                count -> count.chain().equals(chain))));
        lines.add(line(
                say("demand.none.chain"),
                Map.of("chain", NeedListStore.NONE),
                counts,
                count -> count.chain().isEmpty()));
        return new DemandGraph(lines, offers(counts, visitor), 0);
    }

    public DemandGraph overStages(Chain chain, Visitor visitor) {
        List<Count> counts = of(chain, visitor);
        List<Line> lines = new ArrayList<>();
        for (Stage stage : chain.stages()) {
            lines.add(line(
                    NodeNames.say(stage.name()),
                    Map.of("chain", chain.id(), "stage", stage.id()),
                    counts,
                    count -> chain.find(count.node())
                            .filter(node -> node.stage().equals(stage.id()))
                            .isPresent()));
        }
        lines.add(line(
                say("demand.none.stage"),
                Map.of("chain", chain.id(), "stage", NeedListStore.NONE),
                counts,
                count -> chain.find(count.node()).isEmpty()));
        return new DemandGraph(lines, offers(counts, visitor), 0);
    }

    /** Only the nodes of which something is sought. */
    public DemandGraph overNodes(Chain chain, Visitor visitor) {
        List<Count> counts = of(chain, visitor);
        Set<String> sought = counts.stream().map(Count::node).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<String> known = chain.nodes().stream().map(Node::id).filter(sought::contains);
        Stream<String> unknown = sought.stream().filter(node -> chain.find(node).isEmpty());
        List<Line> lines = Stream.concat(known, unknown)
                .map(node -> line(
                        node.isEmpty() ? say("demand.none.node") : nodes.node(new ChainNode(chain.id(), node)),
                        Map.of("chain", chain.id(), "node", node.isEmpty() ? NeedListStore.NONE : node),
                        counts,
                        count -> count.node().equals(node)))
                .toList();
        int silent = (int) chain.nodes().stream()
                .filter(node -> !sought.contains(node.id()))
                .count();
        return new DemandGraph(lines, offers(counts, visitor), silent);
    }

    private List<Count> of(Chain chain, Visitor visitor) {
        return needs.counts(visitor).stream()
                .filter(count -> count.chain().equals(chain.id()))
                .toList();
    }

    private static Line line(String name, Map<String, String> filter, List<Count> counts, Predicate<Count> isOfLine) {
        return new Line(
                name,
                filter,
                counts.stream()
                        .filter(isOfLine)
                        .collect(Collectors.groupingBy(Count::facet, Collectors.summingLong(Count::number))));
    }

    private List<Offer> offers(List<Count> counts, Visitor visitor) {
        return Arrays.stream(Facet.values())
                .map(facet -> offer(
                        facet,
                        counts.stream().filter(count -> count.facet() == facet).toList(),
                        visitor))
                .filter(offer -> offer.needs() > 0)
                .toList();
    }

    private Offer offer(Facet facet, List<Count> counts, Visitor visitor) {
        List<ChainNode> places = counts.stream()
                .flatMap(count -> count.place().stream())
                .filter(place -> !place.isWhole())
                .distinct()
                .toList();
        Set<ChainNode> upstream = places.stream()
                .flatMap(place -> matching.upstream(place, facet).keySet().stream())
                .collect(Collectors.toSet());
        List<Resource> offered = resources.offered(facet.resources(), reach.seen(visitor)).stream()
                .filter(resource -> resource.what().nodes().stream().anyMatch(places::contains))
                .toList();
        long unplaced = counts.stream()
                .filter(count -> count.node().isEmpty())
                .mapToLong(Count::number)
                .sum();
        return new Offer(
                facet,
                counts.stream().mapToLong(Count::number).sum(),
                unplaced,
                offered.stream().limit(SHOWN).toList(),
                offered.size(),
                suppliers.residents(upstream, Optional.empty(), reach.firms(visitor), 4 * SHOWN).stream()
                        .map(SupplierStore.Placed::firm)
                        .distinct()
                        .limit(SHOWN)
                        .toList(),
                suppliers.countResidents(upstream, reach.firms(visitor)));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

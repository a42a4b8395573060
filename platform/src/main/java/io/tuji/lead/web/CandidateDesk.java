package io.tuji.lead.web;

import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Chains;
import io.tuji.engine.chain.Node;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.Found;
import io.tuji.lead.Candidates.Narrow;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Candidates.Ranked;
import io.tuji.registry.CompanyId;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from an address for what candidates are wanted; for pages, files and programs alike. */
@Component
class CandidateDesk {

    static final ListShape SHAPE = ListShape.of("/candidates", "rank")
            .ascending("rank", "rank")
            .filters("chain", "node", "firm", "place", "title", "fit", "known");

    /** Behind these nobody looks. */
    static final int MOST = 5_000;

    /** In place of the nodes: all of the chain. */
    static final String ALL_NODES = "*";

    /** In place of the nodes: those of the chain that are broken, missing or weak in the district. */
    static final String GAPS = "*gaps";

    private static final double HUNDRED = 100;

    private final Candidates candidates;
    private final Chains chains;
    private final ChainHealths healths;

    CandidateDesk(Candidates candidates, Chains chains, ChainHealths healths) {
        this.candidates = candidates;
        this.chains = chains;
        this.healths = healths;
    }

    /** A page of the ranking. */
    record Asked(Found found, PageOf<Ranked> page) {}

    /** Empty while neither nodes nor a firm are chosen; nodes that no template knows are none. */
    Optional<Ask> ask(Listing listing) {
        return ask(listing, gaps(listing));
    }

    /** @param gaps as {@link #gaps} has said */
    Optional<Ask> ask(Listing listing, Optional<ChainStanding> gaps) {
        if (listing.filter("firm").isPresent()) {
            return listing.filter("firm").flatMap(CompanyId::read).map(candidates::circle);
        }
        List<NodeOf> nodes = listing.filter("chain")
                .map(chain -> nodes(chain, wanted(listing, gaps)))
                .orElse(List.of());
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new Ask(nodes, Optional.empty()));
    }

    /** The chain of which all gaps are wanted, as it stands; empty where they are not, or there is no such chain. */
    Optional<ChainStanding> gaps(Listing listing) {
        return listing.filter("chain")
                .filter(chain -> listing.has("node", GAPS))
                .filter(chain -> listing.filter("firm").isEmpty())
                .flatMap(chains::find)
                .map(edition -> healths.of(edition, Optional.empty()));
    }

    private static List<String> wanted(Listing listing, Optional<ChainStanding> gaps) {
        return Stream.concat(
                        listing.filters("node").stream(),
                        gaps.stream()
                                .flatMap(standing -> standing.gaps().stream())
                                .map(Node::id))
                .toList();
    }

    private List<NodeOf> nodes(String chain, List<String> wanted) {
        return chains.find(chain).stream()
                .flatMap(edition -> edition.chain().nodes().stream())
                .map(Node::id)
                .filter(node -> wanted.contains(node) || wanted.contains(ALL_NODES))
                .map(node -> new NodeOf(chain, node))
                .toList();
    }

    Asked page(Ask ask, Listing listing, Visitor visitor) {
        int most = (int) Math.min(MOST, listing.offset() + listing.size());
        Found found = candidates.rank(ask, narrow(listing), most, visitor);
        List<Ranked> rows = found.best().stream().skip(listing.offset()).toList();
        return new Asked(found, new PageOf<>(rows, Math.min(MOST, found.total()), listing));
    }

    List<Ranked> all(Ask ask, Listing listing, Visitor visitor) {
        return candidates.rank(ask, narrow(listing), MOST, visitor).best();
    }

    private static Narrow narrow(Listing listing) {
        return new Narrow(
                listing.q(),
                listing.filter("place").orElse(""),
                listing.filter("title").orElse(""),
                hundredths(listing, "fit"),
                hundredths(listing, "known"));
    }

    private static double hundredths(Listing listing, String filter) {
        return listing.filter(filter)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(text -> Integer.parseInt(text) / HUNDRED)
                .orElse(0.0);
    }
}

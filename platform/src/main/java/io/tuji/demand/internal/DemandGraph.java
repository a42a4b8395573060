package io.tuji.demand.internal;

import io.tuji.demand.Facet;
import io.tuji.demand.Firm;
import io.tuji.demand.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Needs that are still sought, facet by facet and part by part of the chains, and what could meet them.
 *
 * @param lines chains, or stages or nodes of one chain
 * @param silent nodes of the chain without any such need; they have no line
 */
public record DemandGraph(List<Line> lines, List<Offer> offers, int silent) {

    public DemandGraph {
        lines = List.copyOf(lines);
        offers = List.copyOf(offers);
    }

    /**
     * @param name in the language of the request
     * @param filter of the list of needs that shows the same, as in its address
     */
    public record Line(String name, Map<String, String> filter, Map<Facet, Long> counts) {

        public Line {
            filter = Map.copyOf(filter);
            counts = Map.copyOf(counts);
        }

        public long count(Facet facet) {
            return counts.getOrDefault(facet, 0L);
        }

        /** The list of what a count counts. */
        public String link(Facet facet) {
            return list().queryParam("facet", facet.name()).encode().toUriString();
        }

        /** The list of all that the line counts. */
        public String link() {
            return list().encode().toUriString();
        }

        private UriComponentsBuilder list() {
            UriComponentsBuilder list =
                    UriComponentsBuilder.fromPath("/demand/needs").queryParam("state", NeedListStore.SOUGHT);
            new TreeMap<>(filter).forEach((name, value) -> list.queryParam(name, value));
            return list;
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * What could meet the needs of a facet that are sought here.
     *
     * @param unplaced needs that lie on no node, for which nothing can be named
     * @param resources the first of them
     * @param firms the first of them
     */
    public record Offer(
            Facet facet,
            long needs,
            long unplaced,
            List<Resource> resources,
            long allResources,
            List<Firm> firms,
            long allFirms) {

        public Offer {
            resources = List.copyOf(resources);
            firms = List.copyOf(firms);
        }
    }

    public long total() {
        return lines.stream().mapToLong(Line::total).sum();
    }

    public long count(Facet facet) {
        return lines.stream().mapToLong(line -> line.count(facet)).sum();
    }
}

package io.tuji.engine.chain.settling;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.backtest.Region;
import io.tuji.engine.chain.backtest.TemporalSplit;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.engine.chain.settling.SettledFirm.At;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The ranking of candidates tried on the past. Candidates are the firms founded since the cut, wherever they are; a region's residents are
 * those founded before it; a candidate came true that is in the region.
 *
 * <p>Only its fit and the residents next to its nodes speak for a candidate. City, branches and relatives would say where it is; titles,
 * supplies, size and growth were stated after the cut; leads there were none.
 */
public final class SettlingTrial {

    /** The ranking itself, with the weights that hold. */
    public static final String RANKING = "RANKING";

    /** Ranked by how many firms stood on the node before the cut, wherever they are. */
    public static final String SIZE = "SIZE";

    /** The same ranking on templates whose edges were joined by lot. */
    public static final String SHUFFLED = "SHUFFLED";

    private final List<SettledFirm> candidates;
    private final Map<String, List<SettledFirm>> residents;
    private final Map<String, Long> came;
    private final Map<At, Long> sizes = new HashMap<>();
    private final CandidateRanking ranking;
    private final NodeLinks links;
    private final NodeLinks byLot;

    /** @param firms those without founding day or region are on no side and count for nothing */
    public SettlingTrial(List<SettledFirm> firms, Collection<Chain> chains, LocalDate cut, Weights weights, long seed) {
        List<SettledFirm> placed =
                firms.stream().filter(firm -> firm.region().isPresent()).toList();
        TemporalSplit<SettledFirm> split = TemporalSplit.of(placed, SettledFirm::founded, cut);
        candidates = split.after();
        residents = split.before().stream().collect(Collectors.groupingBy(SettlingTrial::region));
        came = candidates.stream().collect(Collectors.groupingBy(SettlingTrial::region, Collectors.counting()));
        split.before().forEach(firm -> firm.nodes().forEach(node -> sizes.merge(node, 1L, Long::sum)));
        ranking = new CandidateRanking(weights);
        links = NodeLinks.of(chains);
        byLot = NodeLinks.shuffled(chains, seed);
    }

    private static String region(SettledFirm firm) {
        return firm.region().orElseThrow();
    }

    /** The regions with {@link Enough} firms on both sides. */
    public List<String> regions() {
        Map<String, Long> before = new HashMap<>();
        residents.forEach((region, firms) -> before.put(region, (long) firms.size()));
        return Enough.regions(before, came);
    }

    public int candidates() {
        return candidates.size();
    }

    /** Firms that were in the region before the cut. */
    public int residents(String region) {
        return residents.getOrDefault(region, List.of()).size();
    }

    /** Candidates that are in the region. */
    public int came(String region) {
        return came.getOrDefault(region, 0L).intValue();
    }

    /** The candidates as they would have been ranked in the region, by every method. */
    public Region play(String region) {
        boolean[] cameTrue = new boolean[candidates.size()];
        for (int i = 0; i < cameTrue.length; i++) {
            cameTrue[i] = region(candidates.get(i)).equals(region);
        }
        List<SettledFirm> own = residents.getOrDefault(region, List.of());
        return new Region(
                region,
                cameTrue,
                Map.of(
                        RANKING, each(new Home(own, links, ranking)::score),
                        SIZE, each(this::size),
                        SHUFFLED, each(new Home(own, byLot, ranking)::score)));
    }

    private double[] each(ToDoubleFunction<SettledFirm> score) {
        return candidates.stream().mapToDouble(score).toArray();
    }

    private double size(SettledFirm firm) {
        return firm.nodes().stream()
                .mapToLong(node -> sizes.getOrDefault(node, 0L))
                .max()
                .orElse(0);
    }
}

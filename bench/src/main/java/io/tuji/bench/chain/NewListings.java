package io.tuji.bench.chain;

import io.tuji.engine.chain.backtest.Region;
import io.tuji.engine.chain.backtest.ShuffledLinks;
import io.tuji.engine.chain.backtest.ShuffledLinks.Link;
import io.tuji.engine.chain.backtest.TemporalSplit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The companies listed from a day on, ranked for each region by what was there before: which of them are really of the region? Regions with
 * fewer than five are left out.
 */
final class NewListings {

    static final String SCORE = "quotients and text";
    static final String QUOTIENT = "location quotient";
    static final String TEXT = "text";
    static final String SIZE = "industry size";
    static final String SHUFFLED = "regions shuffled";

    private static final int FEWEST = 5;

    /** The candidates with whom each is like, looked up once for all regions. */
    private final class Judged {
        private final Attraction attraction;
        private final List<Map<String, Double>> likeness;

        Judged(Attraction attraction) {
            this.attraction = attraction;
            likeness = candidates.stream().map(attraction::likeness).toList();
        }

        double score(String region, int candidate) {
            return attraction.score(region, candidates.get(candidate), likeness.get(candidate));
        }
    }

    private final TemporalSplit<Listed> split;
    private final List<Listed> residents;
    private final List<Listed> candidates;
    private final long seed;

    NewListings(List<Listed> all, LocalDate cut, long seed) {
        split = TemporalSplit.of(all, Listed::listing, cut);
        residents = usable(split.before());
        candidates = usable(split.after());
        this.seed = seed;
    }

    private static List<Listed> usable(List<Listed> companies) {
        return companies.stream()
                .filter(company -> company.region().isPresent() && company.isDescribed())
                .toList();
    }

    List<Listed> residents() {
        return residents;
    }

    List<Listed> candidates() {
        return candidates;
    }

    int undated() {
        return split.undated().size();
    }

    /** Placed, but neither with an industry nor with a product. */
    long undescribed() {
        return split.before().size()
                + split.after().size()
                - residents.size()
                - candidates.size()
                - unplacedBefore()
                - unplacedAfter();
    }

    /** Residents to be whose name does not begin with a place. */
    long unplacedBefore() {
        return unplaced(split.before());
    }

    long unplacedAfter() {
        return unplaced(split.after());
    }

    private static long unplaced(List<Listed> companies) {
        return companies.stream().filter(company -> company.region().isEmpty()).count();
    }

    /** By number of new listings, the most first. */
    List<Region> regions() {
        List<String> regionOf = residents.stream().map(NewListings::region).toList();
        Judged judged = new Judged(new Attraction(residents, regionOf));
        Judged byLot = new Judged(new Attraction(residents, shuffled(regionOf)));
        return entries().entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && regionOf.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> region(entry.getKey(), judged, byLot))
                .toList();
    }

    private Region region(String name, Judged judged, Judged byLot) {
        boolean[] cameTrue = new boolean[candidates.size()];
        for (int i = 0; i < cameTrue.length; i++) {
            cameTrue[i] = region(candidates.get(i)).equals(name);
        }
        Attraction attraction = judged.attraction;
        return new Region(
                name,
                cameTrue,
                Map.of(
                        SCORE, each(i -> judged.score(name, i)),
                        QUOTIENT, each(i -> attraction.quotient(name, candidates.get(i))),
                        TEXT, each(i -> judged.likeness.get(i).getOrDefault(name, 0.0)),
                        SIZE, each(i -> attraction.size(candidates.get(i))),
                        SHUFFLED, each(i -> byLot.score(name, i))));
    }

    private double[] each(IntToDoubleFunction score) {
        return IntStream.range(0, candidates.size()).mapToDouble(score).toArray();
    }

    private Map<String, Long> entries() {
        return candidates.stream().collect(Collectors.groupingBy(NewListings::region, Collectors.counting()));
    }

    /** Each region keeps as many residents, but which ones is by lot. */
    private List<String> shuffled(List<String> regionOf) {
        List<String> names = regionOf.stream().distinct().toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < regionOf.size(); i++) {
            links.add(new Link(i, regionOf.size() + names.indexOf(regionOf.get(i))));
        }
        return ShuffledLinks.of(links, seed).stream()
                .map(link -> names.get(link.to() - regionOf.size()))
                .toList();
    }

    private static String region(Listed company) {
        return company.region().orElseThrow();
    }
}

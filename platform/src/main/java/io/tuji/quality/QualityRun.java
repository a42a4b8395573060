package io.tuji.quality;

import io.tuji.engine.chain.candidate.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How well the ranking of candidates would have told, on a past day, in which regions the firms founded since would settle.
 *
 * @param splitYear what was founded before its first day was known, what was founded since is what came
 * @param first how many of the first places are looked at
 * @param rounds how often regions were drawn anew
 * @param weights that held when it was measured
 * @param figures of all regions together, by method
 * @param regions one by one, by code
 */
public record QualityRun(
        Id id,
        RegionLevel level,
        int splitYear,
        Ground ground,
        long seed,
        int first,
        int rounds,
        Weights weights,
        String by,
        Instant at,
        Map<Method, Figures> figures,
        List<Played> regions) {

    public record Id(long value) {}

    /** Whose figures they are. */
    public enum Method {
        RANKING,
        /** Ranked by how many firms stood on the node in the country. */
        SIZE,
        /** The control: the same ranking on edges joined by lot. */
        SHUFFLED,
        /** By how much the ranking is better than size. */
        ABOVE_SIZE,
        ABOVE_SHUFFLED
    }

    /**
     * What the run rests on; invented firms and those merged into others are in none of the numbers.
     *
     * @param chains templates in force
     * @param firms that stand on their nodes
     * @param undated of these, without founding day
     * @param unplaced of the others, without a place at the level
     * @param candidates founded since, of known place
     */
    public record Ground(int chains, int firms, int undated, int unplaced, int candidates) {}

    /** A figure with its 95 % interval. */
    public record Estimate(double value, double low, double high) {

        public boolean mayBe(double other) {
            return low <= other && other <= high;
        }
    }

    public record Figures(Estimate auc, Estimate lift) {}

    /** The two figures of one region, which has no interval of its own. */
    public record Points(double auc, double lift) {}

    /**
     * A region that played home.
     *
     * @param code first digits of its divisions
     * @param residents firms that were there before
     * @param came firms founded since that are there
     * @param points of the ranking, of size and of the control
     */
    public record Played(String code, int residents, int came, Map<Method, Points> points) {

        public Played {
            points = Map.copyOf(points);
        }

        public Points of(Method method) {
            return get(points, method);
        }
    }

    public QualityRun {
        figures = Map.copyOf(figures);
        regions = List.copyOf(regions);
    }

    public LocalDate cut() {
        return LocalDate.of(splitYear, 1, 1);
    }

    public Figures of(Method method) {
        return get(figures, method);
    }

    private static <T> T get(Map<Method, T> all, Method method) {
        T found = all.get(method);
        if (found == null) {
            throw new IllegalStateException("no figures of " + method);
        }
        return found;
    }
}

package io.tuji.structure;

import io.tuji.engine.chain.backtest.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a ranking would have told, on a past day, which industries the areas would become strong in since.
 *
 * @param table key of the table that was looked at
 * @param cut the day that separates what was known from what came
 * @param asOf the day of what came
 * @param depth how many of the first places are looked at, as 20
 * @param answering areas in which something and not everything came true
 * @param candidates industries that were not strong before, over all areas
 * @param entries those of them that became so
 * @param undated firms on neither side of the cut
 * @param leftOut firms without place or industry
 * @param figures of all areas first, then area by area
 */
public record BackTest(
        Id id,
        Ranking ranking,
        String table,
        String tableName,
        Level level,
        LocalDate cut,
        LocalDate asOf,
        long seed,
        int depth,
        int rounds,
        int areas,
        int answering,
        int candidates,
        int entries,
        long undated,
        long leftOut,
        String by,
        Instant at,
        List<Figures> figures) {

    public record Id(long value) {}

    /** Whose figures they are. */
    public enum Method {
        CHOSEN,
        /** Ranked by the size of the industry over all areas. */
        SIZE,
        /** The control: links joined, or scores dealt out, by lot. */
        SHUFFLED,
        /** By how much the chosen one is better than the size. */
        ABOVE_SIZE,
        ABOVE_SHUFFLED
    }

    /** A number with its interval, where there is one. */
    public record Estimate(OptionalDouble value, Optional<Interval> interval) {

        /** Whether nothing shows that it differs from a value. */
        public boolean mayBe(double other) {
            return interval.map(within -> within.low() <= other && other <= within.high())
                    .orElse(true);
        }

        /** Whether no draw gave anything but a value, as where the first places are all there are. */
        public boolean isAlways(double one) {
            return interval.map(within -> within.low() == one && within.high() == one)
                    .orElse(false);
        }
    }

    /** @param area empty for all areas together */
    public record Figures(Optional<String> area, Method method, Estimate auc, Estimate lift) {}

    public BackTest {
        figures = List.copyOf(figures);
    }

    /** Of all areas together. */
    public Figures overall(Method method) {
        return figures.stream()
                .filter(one -> one.area().isEmpty() && one.method() == method)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no figures of " + method + " in " + id));
    }

    /** Area by area, of one method. */
    public List<Figures> byArea(Method method) {
        return figures.stream()
                .filter(one -> one.area().isPresent() && one.method() == method)
                .toList();
    }

    public Estimate auc() {
        return overall(Method.CHOSEN).auc();
    }

    /** The one number that stands beside a ranking. */
    public Estimate lift() {
        return overall(Method.CHOSEN).lift();
    }
}

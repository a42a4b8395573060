package io.tuji.funnel.internal;

import io.tuji.district.PromotionRules.Leaving;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How many projects stood where in the evening of a day, and how far they had come.
 *
 * @param leads empty where the visitor may not see leads, or a zone is asked for: leads have none
 * @param parts a pipeline each, only those with projects
 */
public record FunnelReport(FunnelQuestion question, Optional<LeadBar> leads, List<Part> parts) {

    public FunnelReport {
        parts = List.copyOf(parts);
    }

    /** @param turned those of which a project had been made */
    public record LeadBar(long raised, long turned) {}

    public record Part(String pipeline, long entered, List<Step> steps, List<Exit> exits) {

        public Part {
            steps = List.copyOf(steps);
            exits = List.copyOf(exits);
        }

        public long open() {
            return steps.stream().mapToLong(Step::standing).sum();
        }

        public long left() {
            return steps.stream().mapToLong(Step::left).sum();
        }
    }

    /**
     * A stage.
     *
     * @param standing on their way at the stage
     * @param reached had come to it or to one behind it, wherever they were later
     * @param left off their way, having stood here last
     * @param conversion of those who had reached it, the fraction that had reached the next; empty for the last stage, and where nobody had
     */
    public record Step(
            String stage, long standing, long reached, long left, Optional<BigDecimal> conversion, Stays stays) {}

    /**
     * Calendar days from coming to a stage to going to another, those off the way included; whoever had not gone on is not counted.
     *
     * @param count how many stays there are
     */
    public record Stays(long count, Optional<Integer> median, Optional<Integer> ninetieth) {

        private static final int DECIMALS = 4;

        /** @param days how many stays there are of each length */
        static Stays of(SortedMap<Integer, Long> days) {
            long count = days.values().stream().mapToLong(Long::longValue).sum();
            return new Stays(count, rank(days, count, 50), rank(days, count, 90));
        }

        /** The shortest length that so many of a hundred do not exceed. */
        private static Optional<Integer> rank(SortedMap<Integer, Long> days, long count, int percent) {
            long wanted = (count * percent + 99) / 100;
            long seen = 0;
            for (var each : days.entrySet()) {
                seen += each.getValue();
                if (seen >= wanted) {
                    return Optional.of(each.getKey());
                }
            }
            return Optional.empty();
        }

        static Optional<BigDecimal> fraction(long part, long whole) {
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(
                            BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** @param reason one of the pack's; empty where none was kept */
    public record Exit(Leaving leaving, String reason, long count) {}

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public long entered() {
        return parts.stream().mapToLong(Part::entered).sum();
    }

    public long open() {
        return parts.stream().mapToLong(Part::open).sum();
    }

    public long left() {
        return parts.stream().mapToLong(Part::left).sum();
    }
}

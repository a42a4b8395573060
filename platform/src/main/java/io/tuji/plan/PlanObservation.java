package io.tuji.plan;

import io.tuji.audit.Actor;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.series.Figure;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One version of what somebody says of one measure in one period. A version is never changed: a correction is the next version of the
 * same observation.
 *
 * @param recordedAt empty for what stands in the pack
 * @param corrects the statement of the pack whose place this observation takes
 * @param withdrawn whether this version takes the observation back
 * @param reason of a correction or withdrawal; empty for the first version
 * @param invented made up for a demonstration; marked wherever it is shown, in every version
 */
public record PlanObservation(
        Ref ref,
        int version,
        What what,
        Optional<Instant> recordedAt,
        Actor recordedBy,
        Optional<Ref> corrects,
        boolean withdrawn,
        String reason,
        boolean invented) {

    /** What people and files call an observation: a serial such as GC-000012, or the key of a statement of the pack. */
    public record Ref(String text) {

        private static final String PACK = "pack:";
        private static final Pattern SERIAL = Pattern.compile("GC-(\\d{6,18})");

        public static Ref of(long thread) {
            return new Ref("GC-%06d".formatted(thread));
        }

        public static Ref ofPack(String key) {
            return new Ref(PACK + key);
        }

        public boolean isOfPack() {
            return text.startsWith(PACK);
        }

        /** The number of an observation that was entered. */
        public Optional<Long> thread() {
            var match = SERIAL.matcher(text);
            return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
        }
    }

    /**
     * What is said.
     *
     * @param area a place or cluster of the pack; empty for the whole district
     * @param level unknown where growth alone is stated
     * @param unit in which the level is, or would be, stated
     * @param bound of the level, or of the growth where no level is stated
     * @param vintage the day as of which it is said
     * @param saidBy who says it, in words
     * @param basis at which prices the level is; empty where nobody has said
     * @param grade how final it is; empty where nobody has said
     */
    public record What(
            String measure,
            Optional<String> area,
            Period period,
            Optional<Quantity> level,
            Unit unit,
            Optional<Observed.Growth> growth,
            Certainty certainty,
            Bound bound,
            Optional<LocalDate> vintage,
            String saidBy,
            String note,
            Optional<PriceBasis> basis,
            Optional<Grade> grade) {

        /** Of prices and grade nothing is said. */
        public What(
                String measure,
                Optional<String> area,
                Period period,
                Optional<Quantity> level,
                Unit unit,
                Optional<Observed.Growth> growth,
                Certainty certainty,
                Bound bound,
                Optional<LocalDate> vintage,
                String saidBy,
                String note) {
            this(
                    measure,
                    area,
                    period,
                    level,
                    unit,
                    growth,
                    certainty,
                    bound,
                    vintage,
                    saidBy,
                    note,
                    Optional.empty(),
                    Optional.empty());
        }

        /** The level for calculation, in a unit; none of what is not counted or not exact. */
        public Optional<BigDecimal> countedLevel(Unit wanted) {
            return level.filter(stated -> certainty == Certainty.ACTUAL && bound == Bound.EXACT)
                    .filter(stated -> stated.unit().measuresSameAs(wanted))
                    .map(stated -> stated.to(wanted).amount());
        }
    }

    /** As series are put together from it. */
    public Optional<Figure> figure(Unit unit) {
        return what.countedLevel(unit)
                .map(level -> new Figure(ref.text(), what.period(), level, what.grade(), what.basis(), what.vintage()));
    }

    /** As the engine judges it. */
    public Observed observed() {
        return new Observed(
                ref.text(),
                what.period(),
                what.level(),
                what.growth(),
                what.certainty(),
                what.bound(),
                what.vintage(),
                what.saidBy());
    }
}

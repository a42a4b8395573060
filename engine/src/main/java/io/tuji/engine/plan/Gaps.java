package io.tuji.engine.plan;

import io.tuji.engine.plan.Gap.What;
import io.tuji.engine.value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What is missing of an indicator: for its state, or to know it as far as time has gone. */
final class Gaps {

    private final Aim aim;
    private final Evidence evidence;
    private final int lastEnded;
    private final List<Gap> gaps = new ArrayList<>();

    Gaps(Aim aim, Evidence evidence, int lastEnded) {
        this.aim = aim;
        this.evidence = evidence;
        this.lastEnded = lastEnded;
    }

    /** The most hindering first. */
    List<Gap> of(State state, Optional<Reading> reading) {
        if (aim.targetYear().find().isEmpty()) {
            gaps.add(new Gap(What.TARGET_YEAR, List.of(), aim.ask()));
        }
        if (needsBaseline()) {
            gaps.add(new Gap(What.BASELINE, List.of(aim.baselineYear()), aim.ask()));
        }
        int judged = state == State.UNKNOWN
                ? aim.baselineYear()
                : reading.map(Reading::year).orElseThrow();
        add(What.AGREEMENT, judged, year -> evidence.at(year).stream().anyMatch(Gaps::isConflict));
        add(What.EXACT_FIGURE, judged, year -> isBoundOnly(evidence.at(year)));
        add(yearly(), judged, year -> !isEnd(year) && isAbsent(year));
        if (state != State.REACHED || !reading.map(r -> isEnd(r.year())).orElse(false)) {
            add(What.FINAL_FIGURE, judged, year -> isEnd(year) && isAbsent(year));
        }
        return gaps;
    }

    private boolean needsBaseline() {
        boolean compared = aim.kind() == TargetKind.LEVEL_MIN
                || aim.kind() == TargetKind.SHARE_MIN
                || aim.kind() == TargetKind.CAGR_MIN;
        return compared && aim.baseline().find().isEmpty();
    }

    private What yearly() {
        return switch (aim.kind()) {
            case LEVEL_MIN, SHARE_MIN, FLOOR_MIN, CAGR_MIN -> What.LEVEL;
            case GROWTH_MIN -> What.GROWTH;
            case YEARLY_COUNT_MIN, CUMULATIVE_MIN, CUMULATIVE_CHANGE_MAX -> What.EACH_YEAR;
        };
    }

    /** Of a sum each year must be stated, of anything else it is enough that the year has a reading. */
    private boolean isAbsent(int year) {
        if (aim.kind().isSum()) {
            return evidence.at(year).stream()
                    .allMatch(known ->
                            known.find().map(r -> r.absent().contains(year)).orElse(true));
        }
        return evidence.at(year).isEmpty();
    }

    private boolean isEnd(int year) {
        return year <= lastEnded
                && aim.targetYear().find().filter(to -> to == year).isPresent();
    }

    private static boolean isConflict(Known<Reading> candidate) {
        return candidate instanceof Known.Unknown<Reading>;
    }

    /** Something is stated of the year, and nothing of it is exact. */
    private static boolean isBoundOnly(List<Known<Reading>> candidates) {
        return candidates.stream()
                        .anyMatch(
                                c -> c.find().filter(r -> r.absent().isEmpty()).isPresent())
                && candidates.stream()
                        .noneMatch(c -> isConflict(c) || c.find().orElseThrow().isExact());
    }

    private void add(What what, int after, IntPredicate isMissing) {
        int last = Math.min(lastEnded, aim.targetYear().find().orElse(lastEnded));
        List<Integer> years =
                IntStream.rangeClosed(after + 1, last).filter(isMissing).boxed().toList();
        if (!years.isEmpty()) {
            gaps.add(new Gap(what, years, aim.ask()));
        }
    }
}

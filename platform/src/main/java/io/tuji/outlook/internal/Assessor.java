package io.tuji.outlook.internal;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.chance.Chance;
import io.tuji.engine.plan.chance.ChanceModel;
import io.tuji.engine.plan.warning.Assessment;
import io.tuji.engine.plan.warning.LateTask;
import io.tuji.engine.plan.warning.Light;
import io.tuji.engine.plan.warning.Limits;
import io.tuji.engine.value.Period;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Calculates what is to be expected of an indicator: as of the last period of its data, and of the periods before that of which nothing
 * was calculated yet, each with no more than was known of periods up to it.
 */
@Component
class Assessor {

    /** So many periods back the lights are made up for when an indicator is looked at for the first time. */
    private static final int REPLAYED = 12;

    private final ChanceModel model = ChanceModel.shipped();
    private final YearsAhead yearsAhead = new YearsAhead();
    private final Clock clock;

    Assessor(Clock clock) {
        this.clock = clock;
    }

    /** @param upTo only what is known of periods that end no later; empty for everything */
    private record Question(Stale stale, Optional<Period> upTo, boolean isLatest) {

        Standing standing() {
            return stale.standing();
        }

        Aim aim() {
            return standing().aim();
        }

        /** What is late is late now; of earlier periods nobody kept it. */
        List<LateTask> late() {
            return isLatest ? stale.late() : List.of();
        }

        List<PlanObservation> known() {
            return standing().said().stream().filter(this::isKnown).toList();
        }

        private boolean isKnown(PlanObservation said) {
            return upTo.map(period -> !said.what().period().last().isAfter(period.last()))
                    .orElse(true);
        }
    }

    /**
     * @param earlier what was calculated before, the earliest period first
     * @return the earliest period first; never empty, the last one is of the latest data
     */
    List<Outlook> assess(Stale stale, List<Outlook> earlier, Instant now) {
        Map<String, Outlook> kept = earlier.stream()
                .collect(
                        Collectors.toMap(o -> o.asOf().map(Outlook.Asof::period).orElse(""), Function.identity()));
        List<Period> periods = new DataPeriods(stale.standing()).list(REPLAYED);
        if (periods.isEmpty()) {
            return List.of(assess(new Question(stale, Optional.empty(), true), List.of(), now));
        }
        List<Outlook> outlooks = new ArrayList<>();
        for (Period period : periods) {
            boolean isLatest = period.equals(periods.get(periods.size() - 1));
            Outlook before = kept.get(period.toString());
            List<Light> found = outlooks.stream().map(Outlook::raw).toList();
            outlooks.add(
                    before == null || isLatest
                            ? assess(new Question(stale, Optional.of(period), isLatest), found, now)
                            : before);
        }
        return outlooks;
    }

    private Outlook assess(Question question, List<Light> earlier, Instant now) {
        Aim aim = question.aim();
        FinerSeries finer = new FinerSeries(aim, question.known());
        List<Observed> whole = finer.withWholeYears(
                question.known().stream().map(PlanObservation::observed).toList());
        PresentYear present = PresentYear.of(aim, whole);
        List<Observed> carried = present.carriedOn(whole);
        Assessment assessment = Assessment.of(
                aim,
                carried,
                new Assessment.Setting(lastEnded(question.upTo()), model, Limits.of(aim), question.late(), earlier));
        YearsAhead.Ahead ahead = yearsAhead.of(aim, carried, question.isLatest());
        return new Outlook(
                question.stale().plan().id(),
                question.stale().measure(),
                question.upTo().map(period -> new Outlook.Asof(period.toString(), period.last())),
                ahead.basis(),
                Stream.concat(
                                present.shown().map(Outlook.Present::step).stream(),
                                ahead.years().stream().map(present::widened))
                        .toList(),
                present.shown(),
                yearsAhead.next(finer),
                assessment.chance().inputs().map(inputs -> chance(assessment.chance())),
                Causes.silent(assessment, ahead.silence()),
                assessment.warning().found(),
                assessment.warning().light(),
                Causes.speaking(assessment.warning()),
                now);
    }

    /** A year that the data do not reach yet had not ended when they were the latest. */
    private int lastEnded(Optional<Period> upTo) {
        int ended = LocalDate.now(clock).getYear() - 1;
        return upTo.map(period -> Math.min(ended, period.last().plusDays(1).getYear() - 1))
                .orElse(ended);
    }

    private static Outlook.Chance chance(Chance chance) {
        var inputs = chance.inputs().orElseThrow();
        return new Outlook.Chance(
                chance.probability().orElseThrow(), inputs.rateRatio(), inputs.forecast(), inputs.error());
    }
}

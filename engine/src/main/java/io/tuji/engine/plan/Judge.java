package io.tuji.engine.plan;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one declared rule of the mechanical state.
 *
 * <p>Judged is the last year after the baseline year of which something decisive is known: an exact figure, or a bound that leaves no
 * threshold open. A reading that has come to the target has reached it; before that its share of the path decides, by
 * {@link Thresholds}. Floors and yearly growth are held or broken in their own year. Once the target year has ended, its own figure
 * gives the final state, reached or missed; while that is missing the last state stands as what it is.
 */
public final class Judge {

    private final Aim aim;
    private final Evidence evidence;
    private final Course course;
    private final int lastEnded;

    private Judge(Aim aim, List<Observed> said, int lastEnded) {
        this.aim = aim;
        this.evidence = Evidence.of(aim, said);
        this.course = new Course(aim);
        this.lastEnded = lastEnded;
    }

    /** @param lastEnded the last year that has ended */
    public static Judgement judge(Aim aim, List<Observed> said, int lastEnded) {
        return new Judge(aim, said, lastEnded).judge();
    }

    private Judgement judge() {
        Optional<Reading> best = Optional.empty();
        for (int year : relevantYears()) {
            for (Known<Reading> candidate : evidence.at(year)) {
                Optional<Reading> known = candidate.find();
                State state = known.map(this::state).orElse(State.UNKNOWN);
                if (state != State.UNKNOWN) {
                    return judgement(state, known);
                }
                best = best.or(() -> known);
            }
        }
        return judgement(State.UNKNOWN, best);
    }

    /** After the baseline year, and not after the target year; the latest first. */
    private List<Integer> relevantYears() {
        return evidence.years().stream()
                .filter(year -> year > aim.baselineYear())
                .filter(year -> aim.targetYear().test(to -> year > to) != Truth.YES)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private State state(Reading reading) {
        return aim.kind().isJudgedAtItsOwnYear() ? ofItsOwnYear(reading) : onTheWay(reading);
    }

    private State ofItsOwnYear(Reading reading) {
        BigDecimal floor = course.at(reading.year()).orElseThrow();
        boolean isFinal = isFinal(reading.year());
        return switch (reading.bound().reaches(reading.amount(), floor)) {
            case YES -> isFinal ? State.REACHED : State.ON_PATH;
            case NO -> isFinal ? State.MISSED : State.BEHIND;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    private State onTheWay(Reading reading) {
        Optional<BigDecimal> target = course.target();
        if (target.isEmpty()) {
            return State.UNKNOWN;
        }
        return switch (reading.bound().reaches(reading.amount(), target.get())) {
            case YES -> State.REACHED;
            case UNKNOWN -> State.UNKNOWN;
            case NO -> isFinal(reading.year()) ? State.MISSED : besideThePath(reading);
        };
    }

    private State besideThePath(Reading reading) {
        return path(reading)
                .map(path -> Thresholds.of(aim).state(reading, path))
                .orElse(State.UNKNOWN);
    }

    /** Shares of a path that is not positive mean nothing. */
    private Optional<BigDecimal> path(Reading reading) {
        return course.at(reading.year()).filter(path -> path.signum() > 0);
    }

    private boolean isFinal(int year) {
        return year <= lastEnded && aim.targetYear().test(to -> to == year) == Truth.YES;
    }

    private Judgement judgement(State state, Optional<Reading> reading) {
        Remainder remainder = new Remainder(aim, course);
        Optional<BigDecimal> path = reading.flatMap(this::path);
        return new Judgement(
                state,
                stage(state, reading),
                reading,
                path,
                reading.filter(Reading::isExact)
                        .flatMap(r -> path.map(
                                p -> r.amount().divide(p, Compound.DIGITS).subtract(BigDecimal.ONE))),
                reading.flatMap(remainder::completion),
                reading.flatMap(r -> remainder.timeShare(r.year())),
                state == State.REACHED || state == State.MISSED
                        ? Optional.empty()
                        : reading.flatMap(remainder::required),
                years(),
                new Gaps(aim, evidence, lastEnded).of(state, reading));
    }

    private List<Reading> years() {
        return relevantYears().stream()
                .flatMap(year -> evidence.at(year).stream()
                        .flatMap(known -> known.find().stream())
                        .limit(1))
                .sorted(Comparator.comparingInt(Reading::year))
                .toList();
    }

    private Stage stage(State state, Optional<Reading> reading) {
        boolean hasEnded = aim.targetYear().test(to -> to <= lastEnded) == Truth.YES;
        if (!hasEnded) {
            return Stage.RUNNING;
        }
        boolean ofTheEnd =
                state != State.UNKNOWN && reading.filter(r -> isFinal(r.year())).isPresent();
        return ofTheEnd ? Stage.FINAL : Stage.ENDED_WITHOUT_FINAL;
    }
}

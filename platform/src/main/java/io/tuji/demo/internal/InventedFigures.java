package io.tuji.demo.internal;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Judge;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.State;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Board;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures that let a board show every state. They are said of indicators only of which the public figures decide nothing, and of years
 * only in which nobody has said anything, with the weakest certainty; whatever is said later therefore takes their place. Which
 * figure makes which state is tried out with the {@link Judge} itself.
 */
final class InventedFigures {

    private static final String NOTE = "虚构的数字，仅供演示";
    private static final List<State> WANTED =
            List.of(State.AHEAD, State.ON_PATH, State.BEHIND, State.FAR_BEHIND, State.REACHED, State.MISSED);
    private static final List<String> SHARES =
            List.of("1.12", "1.06", "1.01", "1", "0.99", "0.97", "0.95", "0.92", "0.85", "0.7", "0.4");

    private final LocalDate today;
    private final int lastEnded;

    InventedFigures(LocalDate today) {
        this.today = today;
        this.lastEnded = today.getYear() - 1;
    }

    /** One indicator stays without figures for each round of the states, for that too is to be seen. */
    List<What> of(Board board) {
        List<What> figures = new ArrayList<>();
        Iterator<Standing> undecided = board.headlines().stream()
                .filter(s -> s.judgement().state() == State.UNKNOWN)
                .iterator();
        while (undecided.hasNext()) {
            for (State state : WANTED) {
                if (undecided.hasNext()) {
                    figures.addAll(figures(undecided.next(), state));
                }
            }
            if (undecided.hasNext()) {
                undecided.next();
            }
        }
        return figures;
    }

    private List<What> figures(Standing standing, State wanted) {
        return attempts(standing)
                .filter(attempt -> state(standing, attempt) == wanted)
                .findFirst()
                .or(() -> attempts(standing)
                        .filter(attempt -> state(standing, attempt) != State.UNKNOWN)
                        .findFirst())
                .orElse(List.of());
    }

    /** The last year that has ended and the one before it: what follows the target year judges nothing. */
    private Stream<List<What>> attempts(Standing standing) {
        int last = standing.aim()
                .targetYear()
                .find()
                .map(to -> Math.min(to, lastEnded))
                .orElse(lastEnded);
        return IntStream.of(last - 1, last)
                .boxed()
                .flatMap(year -> SHARES.stream().map(share -> upTo(year, standing, new BigDecimal(share))));
    }

    private State state(Standing standing, List<What> attempt) {
        List<Observed> said = new ArrayList<>(
                standing.said().stream().map(PlanObservation::observed).toList());
        attempt.forEach(what -> said.add(observed(what)));
        return Judge.judge(standing.aim(), said, lastEnded).state();
    }

    private static Observed observed(What what) {
        return new Observed(
                "",
                what.period(),
                what.level(),
                what.growth(),
                what.certainty(),
                what.bound(),
                what.vintage(),
                what.saidBy());
    }

    private List<What> upTo(int year, Standing standing, BigDecimal share) {
        Aim aim = standing.aim();
        boolean everyYear = aim.kind().isSum() || isGrowth(aim);
        int first = everyYear ? aim.baselineYear() + 1 : year;
        return IntStream.rangeClosed(first, year)
                .filter(y -> standing.said().stream()
                        .noneMatch(said -> touches(said.what().period(), y)))
                .boxed()
                .flatMap(y -> what(standing, y, year, share).stream())
                .toList();
    }

    private static boolean touches(Period period, int year) {
        return period.first().getYear() <= year && year <= period.last().getYear();
    }

    /** Compared as growth, and without a level to grow from. */
    private static boolean isGrowth(Aim aim) {
        return switch (aim.kind()) {
            case GROWTH_MIN, CUMULATIVE_CHANGE_MAX -> true;
            case CAGR_MIN -> aim.baseline().find().isEmpty();
            default -> false;
        };
    }

    private Optional<What> what(Standing standing, int year, int last, BigDecimal share) {
        Aim aim = standing.aim();
        return isGrowth(aim)
                ? growth(aim)
                        .map(percent -> said(standing, year, Optional.empty(), Optional.of(percent.multiply(share))))
                : level(aim, last)
                        .map(level -> said(standing, year, Optional.of(level.multiply(share)), Optional.empty()));
    }

    /** A yearly growth that just keeps to the path; a change over all years is divided among them. */
    private static Optional<BigDecimal> growth(Aim aim) {
        BigDecimal target = aim.target().amount();
        return switch (aim.kind()) {
            case CUMULATIVE_CHANGE_MAX ->
                aim.targetYear()
                        .find()
                        .map(to -> target.divide(BigDecimal.valueOf(to - aim.baselineYear()), MathContext.DECIMAL32));
            default -> Optional.of(target);
        };
    }

    /** A level on the path; of a sum what a year must bring. */
    private static Optional<BigDecimal> level(Aim aim, int last) {
        Course course = new Course(aim);
        return aim.kind().isSum()
                ? course.at(last)
                        .map(sum -> sum.divide(BigDecimal.valueOf(last - aim.baselineYear()), MathContext.DECIMAL32))
                : course.at(last).or(course::target);
    }

    private What said(Standing standing, int year, Optional<BigDecimal> level, Optional<BigDecimal> percent) {
        Aim aim = standing.aim();
        Period period = Period.year(year);
        return new What(
                standing.indicator().id(),
                Optional.empty(),
                period,
                level.map(amount -> new Quantity(rounded(amount, aim.unit()), aim.unit())),
                aim.unit(),
                percent.map(p -> new Observed.Growth(rounded(p, Unit.PERCENT), period)),
                Certainty.IMPLIED,
                Bound.EXACT,
                Optional.of(today),
                Speaker.NAME,
                NOTE);
    }

    private static BigDecimal rounded(BigDecimal amount, Unit unit) {
        boolean whole = unit.isCount() || amount.abs().compareTo(BigDecimal.valueOf(20)) >= 0;
        return amount.setScale(whole ? 0 : 1, RoundingMode.HALF_UP);
    }
}

package io.tuji.analysis.internal;

import io.tuji.analysis.internal.Paper.Course;
import io.tuji.analysis.internal.Paper.Point;
import io.tuji.analysis.internal.Paper.Row;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.IndicatorTopic;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Term;
import io.tuji.engine.plan.analysis.Topic;
import io.tuji.engine.value.Bound;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of the table of indicators, and the paths of their pictures. */
final class Tabled {

    private static final List<Piece> NOTHING = List.of(Piece.words("暂缺"));

    private Tabled() {}

    /** Name, unit, baseline, target, reading, its period, completion in percent, lead in points, state. */
    static Row row(Standing standing, IndicatorTopic topic) {
        Map<String, Fact> facts = topic.progress();
        Topic all = topic.collected().topic();
        String unit = standing.indicator().measure().unit().symbol();
        return new Row(
                standing.indicator().id(),
                List.of(
                        List.of(Piece.name(standing.indicator().measure().name().zh())),
                        List.of(Piece.name(unit)),
                        number(facts, "baseline", unit),
                        target(all, unit),
                        all.term("reading")
                                .map(term -> without(term.pieces(), unit))
                                .orElse(NOTHING),
                        all.term("reading_period").map(Term::pieces).orElse(NOTHING),
                        number(facts, "completion", "%"),
                        number(facts, "lead", "个百分点"),
                        all.term("state").map(Term::pieces).orElse(NOTHING)));
    }

    /** The unit stands in its own column and is said only where it is another one. */
    private static List<Piece> number(Map<String, Fact> facts, String name, String unit) {
        return Optional.ofNullable(facts.get(name))
                .map(fact -> fact.unit().equals(unit)
                        ? List.of(Piece.figure(fact))
                        : Term.fact(fact).pieces())
                .orElse(NOTHING);
    }

    private static List<Piece> target(Topic all, String unit) {
        return all.term("target").map(term -> without(term.pieces(), unit)).orElse(NOTHING);
    }

    private static List<Piece> without(List<Piece> pieces, String unit) {
        return pieces.stream().filter(piece -> !piece.equals(Piece.words(unit))).toList();
    }

    /** Empty where there is no path or nothing is known beside it. */
    static Optional<Course> course(Standing standing, IndicatorTopic topic) {
        Aim aim = standing.aim();
        Fact reading = topic.progress().get("reading");
        if (aim.targetYear().find().isEmpty()
                || reading == null
                || topic.judgement().state() == State.UNKNOWN) {
            return Optional.empty();
        }
        Map<Integer, BigDecimal> actual = topic.judgement().years().stream()
                .filter(year -> year.bound() == Bound.EXACT)
                .collect(Collectors.toMap(Reading::year, Reading::amount));
        io.tuji.engine.plan.Course path = new io.tuji.engine.plan.Course(aim);
        List<Point> points = IntStream.rangeClosed(
                        aim.baselineYear(), aim.targetYear().find().get())
                .mapToObj(year -> new Point(
                        year,
                        path.at(year).map(Tabled::rounded),
                        known(aim, year, actual).map(Tabled::rounded)))
                .toList();
        return actual.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course(
                        standing.indicator().id(),
                        standing.indicator().measure().name().zh(),
                        reading.unit(),
                        points));
    }

    private static Optional<BigDecimal> known(Aim aim, int year, Map<Integer, BigDecimal> actual) {
        Optional<BigDecimal> start = year == aim.baselineYear() && !aim.kind().isJudgedAtItsOwnYear()
                ? new io.tuji.engine.plan.Course(aim).start()
                : Optional.empty();
        return Optional.ofNullable(actual.get(year)).or(() -> start);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}

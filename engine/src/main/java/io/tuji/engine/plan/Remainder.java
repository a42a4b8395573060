package io.tuji.engine.plan;

import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of the way is done, and what is still needed a year. */
final class Remainder {

    private final Aim aim;
    private final Course course;

    Remainder(Aim aim, Course course) {
        this.aim = aim;
        this.course = course;
    }

    /** (y − y0) / (y_T − y0); of a bound it would be a bound, so only exact readings have one. */
    Optional<BigDecimal> completion(Reading reading) {
        return exactOnTheWay(reading)
                .flatMap(amount -> course.start()
                        .flatMap(from -> course.target()
                                .filter(to -> to.compareTo(from) != 0)
                                .map(to -> amount.subtract(from).divide(to.subtract(from), Compound.DIGITS))));
    }

    Optional<BigDecimal> timeShare(int year) {
        return course.years()
                .filter(years -> years > 0)
                .map(years -> BigDecimal.valueOf(year - aim.baselineYear())
                        .divide(BigDecimal.valueOf(years), Compound.DIGITS));
    }

    /** (y_T / y)^(1 / (T − t)) − 1 where growth compounds, else (y_T − y) / (T − t). */
    Optional<Required> required(Reading reading) {
        int left = aim.targetYear().find().orElse(reading.year()) - reading.year();
        if (left <= 0) {
            return Optional.empty();
        }
        return exactOnTheWay(reading)
                .flatMap(amount -> course.target().flatMap(target -> switch (course.form()) {
                    case GEOMETRIC -> compounding(amount, target, left);
                    case LINEAR -> Optional.of(each(amount, target, left));
                    case LEVEL, GIVEN -> Optional.<Required>empty();
                }));
    }

    private Optional<Required> compounding(BigDecimal amount, BigDecimal target, int left) {
        boolean shrinks = aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX;
        BigDecimal from = shrinks ? Course.rest(amount) : amount;
        BigDecimal to = shrinks ? Course.rest(target) : target;
        if (from.signum() <= 0 || to.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal yearly = Compound.part(to.divide(from, Compound.DIGITS), 1, left);
        return Optional.of(new Required(Compound.percent(yearly), Unit.PERCENT, true, left));
    }

    private Required each(BigDecimal amount, BigDecimal target, int left) {
        Unit unit = aim.kind().isSum() ? aim.target().unit() : aim.unit();
        BigDecimal more = target.subtract(amount).divide(BigDecimal.valueOf(left), Compound.DIGITS);
        return new Required(more, unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit, false, left);
    }

    private Optional<BigDecimal> exactOnTheWay(Reading reading) {
        return Optional.of(reading)
                .filter(r -> r.isExact() && !aim.kind().isJudgedAtItsOwnYear())
                .map(Reading::amount);
    }
}

package io.tuji.engine.plan;

import io.tuji.engine.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The way from the baseline to the target in the terms in which a kind of target is compared: levels in the unit of the measure, sums,
 * growth in percent, or the cumulative reduction in percent.
 *
 * <p>The path of a year is what the plan gives for it; else geometric for money and compounding targets, linear for all others.
 */
public final class Course {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Aim aim;

    public Course(Aim aim) {
        this.aim = aim;
    }

    public PathForm form() {
        if (aim.kind().isJudgedAtItsOwnYear()) {
            return PathForm.LEVEL;
        }
        return switch (aim.kind()) {
            case CAGR_MIN, CUMULATIVE_CHANGE_MAX -> PathForm.GEOMETRIC;
            case LEVEL_MIN, SHARE_MIN -> aim.unit().isMoney() ? PathForm.GEOMETRIC : PathForm.LINEAR;
            default -> PathForm.LINEAR;
        };
    }

    public PathForm formAt(int year) {
        return aim.yearly().containsKey(year) ? PathForm.GIVEN : form();
    }

    /** Where the path begins; a mean growth without a stated baseline begins at an index of 100. */
    public Optional<BigDecimal> start() {
        return switch (aim.kind()) {
            case LEVEL_MIN, SHARE_MIN -> baseline();
            case CAGR_MIN -> Optional.of(baseline().orElse(HUNDRED));
            case YEARLY_COUNT_MIN, CUMULATIVE_MIN, CUMULATIVE_CHANGE_MAX -> Optional.of(BigDecimal.ZERO);
            case FLOOR_MIN, GROWTH_MIN -> Optional.empty();
        };
    }

    /** Where the path must end; empty if that needs the target year and nobody has stated it. */
    public Optional<BigDecimal> target() {
        return switch (aim.kind()) {
            case LEVEL_MIN, SHARE_MIN, FLOOR_MIN -> Optional.of(inUnit(aim.target()));
            case GROWTH_MIN, CUMULATIVE_MIN -> Optional.of(aim.target().amount());
            case CAGR_MIN ->
                years().map(n -> start().orElseThrow()
                        .multiply(Compound.factor(aim.target().amount(), n)));
            case YEARLY_COUNT_MIN -> years().map(n -> aim.target().amount().multiply(BigDecimal.valueOf(n)));
            case CUMULATIVE_CHANGE_MAX -> Optional.of(aim.target().amount().negate());
        };
    }

    /** The path at the end of a year; empty where it cannot be drawn. */
    public Optional<BigDecimal> at(int year) {
        BigDecimal given = aim.yearly().get(year);
        if (given != null) {
            return Optional.of(aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX ? given.negate() : given);
        }
        if (form() == PathForm.LEVEL) {
            return target();
        }
        int gone = year - aim.baselineYear();
        return years().filter(n -> n > 0)
                .flatMap(n -> start().flatMap(from -> target().map(to -> between(from, to, gone, n))));
    }

    private BigDecimal between(BigDecimal from, BigDecimal to, int gone, int of) {
        if (aim.kind() == TargetKind.CUMULATIVE_CHANGE_MAX) {
            return reduction(Compound.part(rest(to), gone, of));
        }
        if (form() == PathForm.GEOMETRIC && from.signum() > 0 && to.signum() > 0) {
            return from.multiply(Compound.part(to.divide(from, Compound.DIGITS), gone, of));
        }
        BigDecimal share = BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(of), Compound.DIGITS);
        return from.add(to.subtract(from).multiply(share));
    }

    /** What is left of one after a reduction in percent. */
    static BigDecimal rest(BigDecimal reduction) {
        return Compound.factor(reduction.negate());
    }

    /** The reduction in percent that leaves so much of one. */
    static BigDecimal reduction(BigDecimal rest) {
        return Compound.percent(rest).negate();
    }

    /** From the baseline year to the target year. */
    Optional<Integer> years() {
        return aim.targetYear().find().map(to -> to - aim.baselineYear());
    }

    private Optional<BigDecimal> baseline() {
        return aim.baseline().find().map(Baseline::quantity).map(this::inUnit);
    }

    private BigDecimal inUnit(Quantity quantity) {
        return quantity.to(aim.unit()).amount();
    }
}

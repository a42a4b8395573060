package io.tuji.engine.policy;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of a firm under a key.
 *
 * @param unit of amounts; empty of points, ranks and mere numbers
 * @param isYearly whether it is said of a year; otherwise it holds from a day on
 * @param range within which every value lies; what nobody has said may be anything within
 * @param choices of a choice only
 * @param suppliers who can say it
 */
public record Definition(
        String key,
        Kind kind,
        Optional<Unit> unit,
        boolean isYearly,
        Range range,
        List<String> choices,
        List<String> suppliers) {

    private static final BigDecimal LARGEST_MONEY = new BigDecimal("1e12");
    private static final BigDecimal LARGEST_NUMBER = new BigDecimal("1e9");
    private static final int DIGITS_OF_MONEY = 2;
    private static final int DIGITS = 4;
    private static final Range TRUTHS = new Range(0, 1);
    private static final Range DAYS = new Range(
            LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay());

    public enum Kind {
        AMOUNT,
        YES_NO,
        DAY,
        CHOICE,
        /** What a person says yes or no to. */
        DECISION
    }

    /** In ticks, both ends included. */
    public record Range(long low, long high) {

        public Range {
            if (low > high) {
                throw new IllegalArgumentException("nothing lies from " + low + " to " + high);
            }
        }

        boolean has(long ticks) {
            return low <= ticks && ticks <= high;
        }
    }

    public Definition {
        choices = List.copyOf(choices);
        suppliers = List.copyOf(suppliers);
        if ((kind == Kind.CHOICE) == choices.isEmpty() || (unit.isPresent() && kind != Kind.AMOUNT)) {
            throw new IllegalArgumentException(
                    "a choice, and only a choice, has words; only an amount has a unit: " + key);
        }
    }

    /** From 0 to a million million of the base unit where it is money, otherwise to a thousand million. */
    public static Definition amount(String key, Optional<Unit> unit, boolean isYearly, List<String> suppliers) {
        BigDecimal largest = unit.filter(Unit::isMoney).isPresent() ? LARGEST_MONEY : LARGEST_NUMBER;
        Range range = new Range(0, largest.movePointRight(digits(unit)).longValueExact());
        return new Definition(key, Kind.AMOUNT, unit, isYearly, range, List.of(), suppliers);
    }

    public static Definition truth(String key, boolean isYearly, List<String> suppliers) {
        return new Definition(key, Kind.YES_NO, Optional.empty(), isYearly, TRUTHS, List.of(), suppliers);
    }

    /** A clause that a person decides. */
    static Definition decision(Condition.Manual manual) {
        return new Definition(
                manual.key(), Kind.DECISION, Optional.empty(), false, TRUTHS, List.of(), List.of(manual.who()));
    }

    public static Definition day(String key, List<String> suppliers) {
        return new Definition(key, Kind.DAY, Optional.empty(), false, DAYS, List.of(), suppliers);
    }

    public static Definition choice(String key, List<String> choices, List<String> suppliers) {
        Range range = new Range(0, choices.size() - 1L);
        return new Definition(key, Kind.CHOICE, Optional.empty(), false, range, choices, suppliers);
    }

    /** The same with a range of its own, in the unit of the definition. */
    public Definition within(BigDecimal low, BigDecimal high) {
        Range own = new Range(
                exactTicks(low, unit).longValueExact(), exactTicks(high, unit).longValueExact());
        return new Definition(key, kind, unit, isYearly, own, choices, suppliers);
    }

    /** Whether the value is of this kind and unit and within the range. */
    public boolean accepts(FactValue value) {
        return ticks(value).isPresent();
    }

    Optional<Long> ticks(FactValue value) {
        return value.ticks(this).filter(range::has);
    }

    boolean isTruth() {
        return kind == Kind.YES_NO || kind == Kind.DECISION;
    }

    <T> Known<T> unknown() {
        String[] who = suppliers.toArray(String[]::new);
        return kind == Kind.DECISION ? Known.undecided(who) : Known.missing(who);
    }

    boolean measures(Optional<Unit> other) {
        return other.isPresent() == unit.isPresent()
                && unit.filter(mine -> !mine.measuresSameAs(other.orElseThrow()))
                        .isEmpty();
    }

    /** Money in hundredths of the base unit, what is counted in whole ones, everything else in ten-thousandths. */
    BigDecimal exactTicks(BigDecimal number, Optional<Unit> given) {
        return given.map(one -> inBase(number, one)).orElse(number).movePointRight(digits(unit));
    }

    private static BigDecimal inBase(BigDecimal number, Unit unit) {
        BigDecimal base = number.multiply(unit.numerator());
        return unit.denominator().compareTo(BigDecimal.ONE) == 0
                ? base
                : base.divide(unit.denominator(), MathContext.DECIMAL128);
    }

    /** To the nearest tick. */
    Optional<Long> wholeTicks(BigDecimal ticks) {
        BigDecimal whole = ticks.setScale(0, RoundingMode.HALF_EVEN);
        return whole.precision() - whole.scale() > 18 ? Optional.empty() : Optional.of(whole.longValueExact());
    }

    /** So many ticks as they are shown. */
    FactValue value(long ticks) {
        return switch (kind) {
            case YES_NO, DECISION -> new FactValue.YesNo(ticks > 0);
            case DAY -> new FactValue.Day(LocalDate.ofEpochDay(ticks));
            case CHOICE -> new FactValue.Choice(choices.get((int) ticks));
            case AMOUNT -> new FactValue.Amount(inUnit(BigDecimal.valueOf(ticks)), unit);
        };
    }

    BigDecimal inUnit(BigDecimal ticks) {
        BigDecimal base = ticks.movePointLeft(digits(unit));
        return unit.map(one -> base.multiply(one.denominator()).divide(one.numerator(), MathContext.DECIMAL128))
                .orElse(base);
    }

    private static int digits(Optional<Unit> unit) {
        if (unit.filter(Unit::isMoney).isPresent()) {
            return DIGITS_OF_MONEY;
        }
        boolean isCounted = unit.flatMap(one -> Unit.find(one.dimension()))
                .filter(Unit::isCount)
                .isPresent();
        return isCounted ? 0 : DIGITS;
    }
}

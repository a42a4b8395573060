package io.tuji.engine.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A decimal number of units. Amounts lose trailing zeros, so 1.50 万元 equals 1.5 万元; 15000 元 is a different quantity
 * that compares as equal.
 *
 * <p>Quantities of unlike dimension are never added, converted or compared: that is a broken contract and throws.
 */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {

    public Quantity {
        amount = plain(amount);
    }

    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** The same quantity in another unit; exact where a decimal can say it, otherwise to 34 digits (亩). */
    public Quantity to(Unit target) {
        requireSameDimension(target);
        BigDecimal over = amount.multiply(unit.numerator()).multiply(target.denominator());
        BigDecimal under = unit.denominator().multiply(target.numerator());
        boolean isWhole = under.compareTo(BigDecimal.ONE) == 0;
        return new Quantity(isWhole ? over : over.divide(under, MathContext.DECIMAL128), target);
    }

    /** The sum in the unit of this quantity. */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.to(unit).amount), unit);
    }

    /** The difference in the unit of this quantity. */
    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(other.to(unit).amount), unit);
    }

    public Quantity times(BigDecimal factor) {
        return new Quantity(amount.multiply(factor), unit);
    }

    /** Compares what is measured, exactly, whatever the units. */
    @Override
    public int compareTo(Quantity other) {
        requireSameDimension(other.unit);
        BigDecimal mine = amount.multiply(unit.numerator()).multiply(other.unit.denominator());
        BigDecimal theirs = other.amount.multiply(other.unit.numerator()).multiply(unit.denominator());
        return mine.compareTo(theirs);
    }

    /** As {@code 168 万元}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }

    private void requireSameDimension(Unit other) {
        if (!unit.measuresSameAs(other)) {
            throw new IllegalArgumentException(unit + " and " + other + " measure different things");
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package io.tuji.engine.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A measure: its symbol, what it measures, and how many base units it holds as the fraction numerator / denominator
 * (亩 is 2000/3 ㎡, which no decimal says exactly).
 *
 * <p>Each currency is a dimension of its own, for the engine has no exchange rates; so is each count word, for 家 and
 * 户 do not add up; a percentage point is not a percent.
 */
public record Unit(String symbol, String dimension, BigDecimal numerator, BigDecimal denominator) {

    public static final Unit YUAN = get("元");
    public static final Unit WAN_YUAN = get("万元");
    public static final Unit SQUARE_METRE = get("㎡");
    public static final Unit PERCENT = get("%");
    public static final Unit PERCENTAGE_POINT = get("个百分点");

    public Unit {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(symbol + " needs a positive factor: " + numerator + "/" + denominator);
        }
    }

    /** The unit of that symbol, which must exist. */
    public static Unit get(String symbol) {
        return find(symbol).orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
    }

    public static Optional<Unit> find(String symbol) {
        return UnitTable.find(symbol);
    }

    /** All units that measure the same as the given one, the smallest first. */
    public static List<Unit> like(Unit unit) {
        return UnitTable.like(unit);
    }

    /** The unit of that many of a currency; {@code scale} is 1, 万 (10,000) or 亿 (100,000,000). */
    public static Unit money(Currency currency, String scale) {
        return get(scale + currency.word());
    }

    /** The same scale in another currency: 万元 becomes 万美元. */
    public Unit inCurrency(Currency currency) {
        return UnitTable.money(numerator, currency);
    }

    /** The currency in which this unit counts; empty if it does not measure money. */
    public Optional<Currency> currency() {
        return UnitTable.currency(this);
    }

    public boolean isMoney() {
        return currency().isPresent();
    }

    /** Whether it counts things, of which there are only whole ones. */
    public boolean isCount() {
        return UnitTable.isCount(this);
    }

    public boolean measuresSameAs(Unit other) {
        return dimension.equals(other.dimension);
    }

    @Override
    public String toString() {
        return symbol;
    }
}

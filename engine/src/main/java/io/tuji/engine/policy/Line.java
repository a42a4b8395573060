package io.tuji.engine.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A sum of facts, each times a factor; the fact that the sum is most about comes first. */
record Line(Map<Integer, BigDecimal> factors) {

    static Line of(int slot) {
        return new Line(Map.of(slot, BigDecimal.ONE));
    }

    Line plus(Line other) {
        Map<Integer, BigDecimal> sum = new LinkedHashMap<>(factors);
        other.factors.forEach((slot, factor) -> sum.merge(slot, factor, BigDecimal::add));
        return new Line(sum);
    }

    Line times(BigDecimal number) {
        Map<Integer, BigDecimal> product = new LinkedHashMap<>();
        factors.forEach((slot, factor) -> product.put(slot, factor.multiply(number)));
        return new Line(product);
    }

    Line negated() {
        return times(BigDecimal.ONE.negate());
    }

    /** Empty as long as one of the facts is open. */
    Optional<BigDecimal> value(Sheet sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> one : factors.entrySet()) {
            if (sheet.isOpen(one.getKey())) {
                return Optional.empty();
            }
            sum = sum.add(one.getValue().multiply(BigDecimal.valueOf(sheet.low(one.getKey()))));
        }
        return Optional.of(sum);
    }
}

package io.tuji.web;

import io.tuji.engine.value.Quantity;
import java.math.BigDecimal;

/** A quantity for programs; the unit is its symbol, such as 万元. */
public record QuantityJson(BigDecimal amount, String unit) {

    public static QuantityJson of(Quantity quantity) {
        return new QuantityJson(quantity.amount(), quantity.unit().symbol());
    }
}

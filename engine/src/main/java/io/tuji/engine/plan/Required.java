package io.tuji.engine.plan;

import io.tuji.engine.value.Unit;
import java.math.BigDecimal;

/**
 * What is still needed in each year until the target year.
 *
 * @param amount of {@code unit}: percent a year where growth compounds, otherwise so much more a year
 */
public record Required(BigDecimal amount, Unit unit, boolean compounds, int years) {}

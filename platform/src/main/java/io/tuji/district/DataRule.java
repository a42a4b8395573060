package io.tuji.district;

import io.tuji.engine.quality.Importance;
import io.tuji.engine.quality.ValidationRule;

/**
 * What the district wants to hold between measures in every period; what breaks it is shown as a data alarm.
 *
 * @param left as it is written, as is {@code right}
 * @param remedy what to do where it does not hold
 */
public record DataRule(
        String id, Name name, String left, String right, ValidationRule rule, Importance importance, Name remedy) {}

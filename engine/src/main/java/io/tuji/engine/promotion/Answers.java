package io.tuji.engine.promotion;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a project, by key: texts, numbers, days, yes and no, lists. No and 0 are answers; an empty text and an empty list are
 * none.
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    public boolean has(String key) {
        Object value = values.get(key);
        if (value instanceof String text) {
            return !text.isBlank();
        }
        return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
    }

    public Optional<Boolean> truth(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }

    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    /** As it would be typed. */
    public Optional<String> text(String key) {
        return has(key) ? Optional.of(String.valueOf(values.get(key))) : Optional.empty();
    }

    /** These, and others beside or in place of them. */
    public Answers with(Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(others);
        return new Answers(all);
    }
}

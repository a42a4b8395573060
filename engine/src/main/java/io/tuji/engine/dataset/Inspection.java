package io.tuji.engine.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a tree of JSON rule by rule and notes which are broken. */
final class Inspection {

    private final String standard;
    private final List<BrokenRule> broken = new ArrayList<>();

    Inspection(String standard) {
        this.standard = standard;
    }

    List<BrokenRule> broken() {
        return List.copyOf(broken);
    }

    /** Notes the rule as broken unless it holds. */
    boolean hold(boolean holds, String rule, String place) {
        if (!holds) {
            broken.add(new BrokenRule(standard + "/" + rule, place));
        }
        return holds;
    }

    Optional<Map<?, ?>> object(@Nullable Object value, String rule, String place) {
        return hold(value instanceof Map, rule, place) && value instanceof Map<?, ?> map
                ? Optional.of(map)
                : Optional.empty();
    }

    Optional<List<?>> list(@Nullable Object value, String rule, String place) {
        return hold(value instanceof List, rule, place) && value instanceof List<?> list
                ? Optional.of(list)
                : Optional.empty();
    }

    Optional<String> text(@Nullable Object value, String rule, String place) {
        return hold(value instanceof String, rule, place) && value instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    void matches(@Nullable Object value, Pattern pattern, String rule, String place) {
        text(value, rule, place).ifPresent(text -> hold(pattern.matcher(text).matches(), rule, place + " = " + text));
    }

    /** A whole number that is not negative; -1 where it is none. */
    int natural(@Nullable Object value, String rule, String place) {
        boolean whole = value instanceof Integer || value instanceof Long;
        int number = whole && value instanceof Number n ? n.intValue() : -1;
        hold(number >= 0, rule, place + " = " + value);
        return number;
    }

    /** Every item of a list that may be absent, with its place. */
    void each(@Nullable Object value, String rule, String place, BiConsumer<@Nullable Object, String> check) {
        if (value == null) {
            return;
        }
        list(value, rule, place).ifPresent(list -> {
            for (int i = 0; i < list.size(); i++) {
                check.accept(list.get(i), place + "[" + i + "]");
            }
        });
    }

    /** Every entry of an object that may be absent, with its key. */
    void entries(@Nullable Object value, String rule, String place, BiConsumer<String, @Nullable Object> check) {
        if (value == null) {
            return;
        }
        object(value, rule, place).ifPresent(map -> map.forEach((key, item) -> check.accept(key.toString(), item)));
    }
}

package io.tuji.engine.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the keys and values of a data set lead to what the structure lists. */
final class SdmxKeys {

    private static final Pattern KEY = Pattern.compile("\\d{1,9}(:\\d{1,9})*");

    private final Inspection rules;
    private final List<?> series;
    private final List<?> times;
    private final List<?> measures;
    private final List<?> attributes;

    SdmxKeys(@Nullable Object structure, Inspection rules) {
        this.rules = rules;
        this.series = level(structure, "dimensions", "series");
        this.times = level(structure, "dimensions", "observation");
        this.measures = level(structure, "measures", "observation");
        this.attributes = level(structure, "attributes", "observation");
    }

    void series(String key, String place) {
        key(key, series, "series", place);
    }

    /** One observation: its measures first, then its attributes, each of these an index where the attribute lists its values. */
    void observation(String key, @Nullable Object value, String place) {
        key(key, times, "observation", place);
        rules.list(value, "observation-is-list", place).ifPresent(said -> {
            rules.hold(
                    said.size() <= measures.size() + attributes.size(),
                    "observation-no-longer-than-components",
                    place + " has " + said.size());
            for (int i = 0; i < Math.min(said.size(), measures.size()); i++) {
                Object measure = said.get(i);
                rules.hold(measure == null || measure instanceof Number, "observation-value-number", place);
            }
            for (int i = measures.size(); i < Math.min(said.size(), measures.size() + attributes.size()); i++) {
                attribute(said.get(i), attributes.get(i - measures.size()), place + "[" + i + "]");
            }
        });
    }

    private void attribute(@Nullable Object said, @Nullable Object attribute, String place) {
        int known = values(attribute);
        if (said != null && known > 0) {
            int index = rules.natural(said, "attribute-index", place);
            rules.hold(index < known, "attribute-index-in-range", place + " = " + said);
        }
    }

    private void key(String key, List<?> dimensions, String what, String place) {
        if (!rules.hold(KEY.matcher(key).matches(), what + "-key-pattern", place)) {
            return;
        }
        List<Integer> parts = Stream.of(key.split(":")).map(Integer::valueOf).toList();
        if (!rules.hold(parts.size() == dimensions.size(), what + "-key-length", place)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            rules.hold(parts.get(i) < values(dimensions.get(i)), what + "-key-in-range", place);
        }
    }

    private static int values(@Nullable Object component) {
        return component instanceof Map<?, ?> map && map.get("values") instanceof List<?> values ? values.size() : 0;
    }

    private static List<?> level(@Nullable Object structure, String kind, String level) {
        if (structure instanceof Map<?, ?> map
                && map.get(kind) instanceof Map<?, ?> levels
                && levels.get(level) instanceof List<?> list) {
            return list;
        }
        return List.of();
    }
}

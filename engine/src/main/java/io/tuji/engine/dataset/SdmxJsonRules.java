package io.tuji.engine.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an SDMX-JSON 2.1 data message: those of the published schema, and those that a schema cannot say, namely that every index
 * leads to a value.
 */
public final class SdmxJsonRules {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> LEVELS = Set.of("dataSet", "series", "observation");
    private static final Set<String> ACTIONS = Set.of("Information", "Append", "Replace", "Delete");

    private final Inspection rules = new Inspection("sdmx-json");

    private SdmxJsonRules() {}

    /** What the message breaks; nothing if it keeps to all. */
    public static List<BrokenRule> check(Map<String, Object> message) {
        SdmxJsonRules check = new SdmxJsonRules();
        check.meta(message.get("meta"));
        check.rules.object(message.get("data"), "data-is-object", "data").ifPresent(check::data);
        return check.rules.broken();
    }

    private void meta(@Nullable Object value) {
        rules.object(value, "meta-required", "meta").ifPresent(meta -> {
            rules.matches(meta.get("id"), ID, "meta-id-pattern", "meta.id");
            rules.matches(meta.get("prepared"), MOMENT, "meta-prepared-date-time", "meta.prepared");
            rules.each(
                    meta.get("contentLanguages"),
                    "meta-languages-list",
                    "meta.contentLanguages",
                    (tag, place) -> rules.matches(tag, LANGUAGE, "meta-language-tag", place));
            rules.object(meta.get("sender"), "meta-sender-required", "meta.sender")
                    .ifPresent(sender -> rules.matches(sender.get("id"), ID, "meta-sender-id", "meta.sender.id"));
        });
    }

    private void data(Map<?, ?> data) {
        List<?> structures = rules.list(data.get("structures"), "structures-list", "data.structures")
                .orElse(List.of());
        for (int i = 0; i < structures.size(); i++) {
            structure(structures.get(i), "data.structures[" + i + "]");
        }
        rules.each(
                data.get("dataSets"),
                "data-sets-list",
                "data.dataSets",
                (value, place) -> rules.object(value, "data-set-is-object", place)
                        .ifPresent(set -> dataSet(set, structures, place)));
    }

    private void structure(@Nullable Object value, String place) {
        rules.object(value, "structure-is-object", place).ifPresent(structure -> {
            rules.object(structure.get("dimensions"), "structure-dimensions-required", place + ".dimensions")
                    .ifPresent(dimensions -> {
                        levels(dimensions, "dimensions-levels", place + ".dimensions");
                        for (String level : LEVELS) {
                            rules.each(
                                    dimensions.get(level),
                                    "dimensions-list",
                                    place + ".dimensions." + level,
                                    this::dimension);
                        }
                    });
            for (String kind : List.of("measures", "attributes")) {
                rules.entries(
                        structure.get(kind),
                        kind + "-object",
                        place + "." + kind,
                        (level, list) ->
                                rules.each(list, kind + "-list", place + "." + kind + "." + level, this::component));
            }
        });
    }

    private void levels(Map<?, ?> levels, String rule, String place) {
        levels.keySet().forEach(level -> rules.hold(LEVELS.contains(level.toString()), rule, place + "." + level));
    }

    private void dimension(@Nullable Object value, String place) {
        component(value, place);
        rules.object(value, "dimension-is-object", place).ifPresent(dimension -> {
            rules.natural(dimension.get("keyPosition"), "dimension-key-position", place + ".keyPosition");
        });
    }

    private void component(@Nullable Object value, String place) {
        rules.object(value, "component-is-object", place).ifPresent(component -> {
            rules.matches(component.get("id"), COMPONENT, "component-id-pattern", place + ".id");
            if (component.get("values") != null) {
                values(component.get("values"), place + ".values");
            }
        });
    }

    private void values(@Nullable Object value, String place) {
        rules.list(value, "values-list", place).ifPresent(list -> {
            rules.hold(!list.isEmpty(), "values-not-empty", place);
            rules.hold(list.stream().distinct().count() == list.size(), "values-unique", place);
        });
        rules.each(
                value,
                "values-list",
                place,
                (item, at) -> rules.object(item, "value-is-object", at).ifPresent(one -> {
                    boolean coded = one.get("id") != null && one.get("name") != null;
                    rules.hold(coded != (one.get("value") != null), "value-id-and-name-or-value", at);
                    if (one.get("id") != null) {
                        rules.matches(one.get("id"), ID, "value-id-pattern", at + ".id");
                    }
                }));
    }

    private void dataSet(Map<?, ?> set, List<?> structures, String place) {
        Object action = set.get("action");
        rules.hold(action == null || ACTIONS.contains(action.toString()), "data-set-action", place + ".action");
        int number = set.get("structure") == null
                ? 0
                : rules.natural(set.get("structure"), "data-set-structure", place + ".structure");
        if (!rules.hold(number >= 0 && number < structures.size(), "data-set-structure-known", place + ".structure")) {
            return;
        }
        SdmxKeys keys = new SdmxKeys(structures.get(number), rules);
        rules.entries(set.get("series"), "series-object", place + ".series", (key, value) -> {
            String at = place + ".series." + key;
            keys.series(key, at);
            rules.object(value, "series-is-object", at)
                    .ifPresent(series -> rules.entries(
                            series.get("observations"),
                            "observations-object",
                            at,
                            (time, said) -> keys.observation(time, said, at + ".observations." + time)));
        });
        boolean some = Objects.nonNull(set.get("series")) || Objects.nonNull(set.get("observations"));
        rules.hold(some, "data-set-series-or-observations", place);
    }
}

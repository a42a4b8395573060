package io.tuji.engine.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a dataset in JSON-stat 2.0 (json-stat.org/full): dimensions, their categories, and as many values as they span. */
public final class JsonStatRules {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?" + "(Z|[+-]\\d\\d:\\d\\d))?)?)?");
    private static final Set<String> ROLES = Set.of("time", "geo", "metric");

    private final Inspection rules = new Inspection("json-stat");

    private JsonStatRules() {}

    /** What the dataset breaks; nothing if it keeps to all. */
    public static List<BrokenRule> check(Map<String, Object> dataset) {
        JsonStatRules check = new JsonStatRules();
        check.head(dataset);
        List<?> ids = check.rules.list(dataset.get("id"), "id-list", "id").orElse(List.of());
        List<?> sizes =
                check.rules.list(dataset.get("size"), "size-list", "size").orElse(List.of());
        if (check.rules.hold(ids.size() == sizes.size(), "size-of-each-dimension", "size")) {
            check.dimensions(dataset.get("dimension"), ids, sizes);
            check.roles(dataset.get("role"), ids);
            long cells = sizes.stream()
                    .mapToLong(size -> check.rules.natural(size, "size-natural", "size"))
                    .reduce(1, (a, b) -> a * Math.max(0, b));
            check.values(dataset.get("value"), cells, "value");
            if (dataset.get("status") != null && !(dataset.get("status") instanceof String)) {
                check.statuses(dataset.get("status"), cells);
            }
        }
        return check.rules.broken();
    }

    private void head(Map<String, Object> dataset) {
        rules.hold("2.0".equals(dataset.get("version")), "version-is-2.0", "version");
        rules.hold("dataset".equals(dataset.get("class")), "class-is-dataset", "class");
        if (dataset.get("updated") != null) {
            rules.matches(dataset.get("updated"), MOMENT, "updated-is-date", "updated");
        }
    }

    private void dimensions(@Nullable Object value, List<?> ids, List<?> sizes) {
        rules.object(value, "dimension-object", "dimension").ifPresent(dimensions -> {
            rules.hold(ids.stream().distinct().count() == ids.size(), "id-unique", "id");
            for (int i = 0; i < ids.size(); i++) {
                String place = "dimension." + ids.get(i);
                int size = rules.natural(sizes.get(i), "size-natural", "size[" + i + "]");
                rules.object(dimensions.get(ids.get(i)), "dimension-of-each-id", place)
                        .flatMap(dimension ->
                                rules.object(dimension.get("category"), "category-required", place + ".category"))
                        .ifPresent(category -> category(category, size, place + ".category"));
            }
        });
    }

    private void category(Map<?, ?> category, int size, String place) {
        Object index = category.get("index");
        if (index instanceof List<?> order) {
            rules.hold(order.size() == size, "index-as-long-as-size", place + ".index");
        } else if (index == null) {
            rules.hold(size == 1 && category.get("label") != null, "index-required", place + ".index");
        } else {
            rules.object(index, "index-list-or-object", place + ".index")
                    .ifPresent(places -> positions(places, size, place + ".index"));
        }
        for (String words : List.of("label", "unit")) {
            rules.entries(
                    category.get(words),
                    words + "-object",
                    place + "." + words,
                    (id, said) -> rules.hold(
                            index == null || holds(index, id), words + "-of-known-category", place + "." + id));
        }
    }

    /** The positions are those from 0 to one below the size, each once. */
    private void positions(Map<?, ?> places, int size, String place) {
        rules.hold(places.size() == size, "index-as-long-as-size", place);
        long different = places.values().stream()
                .filter(at -> at instanceof Integer number && number >= 0 && number < size)
                .distinct()
                .count();
        rules.hold(different == places.size(), "index-positions-whole", place);
    }

    private static boolean holds(Object index, String id) {
        return index instanceof Map<?, ?> map
                ? map.containsKey(id)
                : index instanceof List<?> list && list.contains(id);
    }

    private void roles(@Nullable Object value, List<?> ids) {
        rules.entries(value, "role-object", "role", (role, named) -> {
            rules.hold(ROLES.contains(role), "role-known", "role." + role);
            rules.each(
                    named,
                    "role-list",
                    "role." + role,
                    (id, place) -> rules.hold(ids.contains(id), "role-of-known-dimension", place + " = " + id));
        });
    }

    private void values(@Nullable Object value, long cells, String place) {
        if (value instanceof List<?> list) {
            rules.hold(list.size() == cells, "value-as-long-as-product-of-size", place + " has " + list.size());
            numbers(list.stream(), place);
        } else {
            rules.object(value, "value-list-or-object", place).ifPresent(sparse -> {
                keys(sparse, cells, "value", place);
                numbers(sparse.values().stream(), place);
            });
        }
    }

    private void statuses(@Nullable Object value, long cells) {
        if (value instanceof List<?> list) {
            rules.hold(list.size() == cells || list.size() == 1, "status-as-long-as-value", "status");
        } else {
            rules.object(value, "status-list-or-object", "status")
                    .ifPresent(sparse -> keys(sparse, cells, "status", "status"));
        }
    }

    private void keys(Map<?, ?> sparse, long cells, String what, String place) {
        sparse.keySet()
                .forEach(key -> rules.hold(
                        NUMBER.matcher(key.toString()).matches() && Long.parseLong(key.toString()) < cells,
                        what + "-position-in-range",
                        place + "." + key));
    }

    private void numbers(Stream<? extends @Nullable Object> values, String place) {
        values.forEach(value ->
                rules.hold(value == null || value instanceof Number, "value-number-or-null", place + " = " + value));
    }
}

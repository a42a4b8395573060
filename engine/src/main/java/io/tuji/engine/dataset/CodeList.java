package io.tuji.engine.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that a component of a data message takes, in the order in which they were first met. */
final class CodeList {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    /** The place of a value, which is taken in if it is new. */
    int index(String key, Object value) {
        if (values.putIfAbsent(key, value) == null) {
            order.add(key);
        }
        return order.indexOf(key);
    }

    int coded(String id, Label label) {
        return index(id, Json.object("id", id, "name", label.zh(), "names", label.names()));
    }

    /** The place of a plain text, if there is one. */
    Optional<Integer> text(Optional<String> text) {
        return text.map(known -> index(known, Json.object("value", known)));
    }

    List<Object> values() {
        return List.copyOf(values.values());
    }
}

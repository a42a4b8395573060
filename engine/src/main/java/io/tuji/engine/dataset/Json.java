package io.tuji.engine.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON as maps that keep the order in which they were written. */
final class Json {

    private Json() {}

    /** @param pairs keys and values in turn */
    static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(pairs[i].toString(), pairs[i + 1]);
        }
        return object;
    }
}

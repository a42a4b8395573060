package io.tuji.api.internal;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that a request can carry besides its body.
 *
 * @param in path, query or form
 * @param schema as OpenAPI writes it
 */
public record ApiParameter(
        String name, String in, boolean required, Map<String, Object> schema, Optional<Words> words) {

    public String kind() {
        return String.valueOf(schema.getOrDefault("type", "string"));
    }
}

package io.tuji.api.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares an answer with the schema that the document promises, as far as the document uses JSON Schema. */
final class SchemaCheck {

    private final Map<String, Map<String, Object>> components;
    private final List<String> faults = new ArrayList<>();

    SchemaCheck(Map<String, Map<String, Object>> components) {
        this.components = components;
    }

    List<String> faults() {
        return faults;
    }

    @SuppressWarnings("unchecked")
    void check(String at, JsonNode node, Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            String name = String.valueOf(schema.get("$ref")).replaceAll(".*/", "");
            check(at, node, components.getOrDefault(name, Map.of("type", "nothing")));
        } else if (schema.containsKey("anyOf")) {
            if (!node.isNull()) {
                check(at, node, ((List<Map<String, Object>>) schema.get("anyOf")).get(0));
            }
        } else {
            checkPlain(at, node, schema);
        }
    }

    @SuppressWarnings("unchecked")
    private void checkPlain(String at, JsonNode node, Map<String, Object> schema) {
        String type = String.valueOf(schema.get("type"));
        boolean fits = switch (type) {
            case "string" -> node.isString();
            case "boolean" -> node.isBoolean();
            case "integer" -> node.isIntegralNumber();
            case "number" -> node.isNumber();
            case "array" -> node.isArray();
            case "object" -> node.isObject();
            default -> false;
        };
        if (!fits) {
            faults.add(at + " is no " + type + ": " + node);
        } else if (schema.get("enum") instanceof List<?> words && !words.contains(node.asString())) {
            faults.add(at + " is none of " + words + ": " + node);
        } else if (schema.get("items") instanceof Map<?, ?> each) {
            node.forEach(item -> check(at + "[]", item, (Map<String, Object>) each));
        } else if (schema.get("additionalProperties") instanceof Map<?, ?> each) {
            node.forEach(item -> check(at + ".*", item, (Map<String, Object>) each));
        } else if (schema.get("properties") instanceof Map<?, ?> properties) {
            checkObject(at, node, schema, (Map<String, Map<String, Object>>) properties);
        }
    }

    private void checkObject(
            String at, JsonNode node, Map<String, Object> schema, Map<String, Map<String, Object>> properties) {
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !node.has(String.valueOf(name)))
                    .forEach(name -> faults.add(at + "." + name + " is missing"));
        }
        node.properties().forEach(property -> {
            Map<String, Object> known = properties.get(property.getKey());
            if (known == null) {
                faults.add(at + "." + property.getKey() + " is not described");
            } else {
                check(at + "." + property.getKey(), property.getValue(), known);
            }
        });
    }
}

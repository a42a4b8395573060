package io.tuji.promotion.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answers of a project as JSON and reads them back: true and false, numbers, texts; a day is a text under {@code day:}. */
@Component
class StoredFields {

    private static final String DAY = "day:";

    private final ObjectMapper json;

    StoredFields(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<String, Object> fields) {
        ObjectNode node = json.createObjectNode();
        fields.forEach((key, value) -> {
            if (value instanceof Boolean truth) {
                node.put(key, truth);
            } else if (value instanceof BigDecimal number) {
                node.put(key, number);
            } else if (value instanceof LocalDate day) {
                node.put(key, DAY + day);
            } else {
                node.put(key, value.toString());
            }
        });
        return node.toString();
    }

    Map<String, Object> read(String text) {
        Map<String, Object> fields = new HashMap<>();
        json.readTree(text).properties().forEach(each -> fields.put(each.getKey(), value(each.getValue())));
        return fields;
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        String text = node.stringValue();
        return text.startsWith(DAY) ? LocalDate.parse(text.substring(DAY.length())) : text;
    }
}

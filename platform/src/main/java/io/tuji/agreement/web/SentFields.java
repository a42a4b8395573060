package io.tuji.agreement.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a program sends, as the fields of a form: the names of the components in small letters with underscores. */
final class SentFields {

    private SentFields() {}

    /** What is left out is not among them. */
    static Map<String, String> of(Record sent) {
        Map<String, String> typed = new HashMap<>();
        for (RecordComponent component : sent.getClass().getRecordComponents()) {
            value(sent, component).ifPresent(value -> typed.put(name(component.getName()), text(value)));
        }
        return typed;
    }

    private static Optional<?> value(Record sent, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(sent);
            return value instanceof Optional<?> optional ? optional : Optional.ofNullable(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static String name(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}

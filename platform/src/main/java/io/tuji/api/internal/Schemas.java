package io.tuji.api.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tuji.web.Described;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.ResolvableType;

/** Describes the records that handlers take and give as OpenAPI does. A type that it does not know is a fault of the build. */
class Schemas {

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")));

    private final Map<String, Map<String, Object>> components = new TreeMap<>();
    private final Map<String, ResolvableType> owners = new TreeMap<>();

    Map<String, Map<String, Object>> components() {
        return components;
    }

    Map<String, Object> of(ResolvableType type) {
        Class<?> plain = type.toClass();
        Map<String, Object> known = PLAIN.get(plain);
        if (known != null) {
            return known;
        }
        if (plain.isEnum()) {
            List<String> words = Arrays.stream(plain.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            return Map.of("type", "string", "enum", words);
        }
        if (Collection.class.isAssignableFrom(plain)) {
            return Map.of("type", "array", "items", of(type.getGeneric(0)));
        }
        if (Map.class.isAssignableFrom(plain)) {
            return Map.of("type", "object", "additionalProperties", of(type.getGeneric(1)));
        }
        if (plain == Optional.class) {
            return of(type.getGeneric(0));
        }
        return reference(type, plain);
    }

    private Map<String, Object> reference(ResolvableType type, Class<?> plain) {
        if (!plain.isRecord()) {
            throw new IllegalStateException("the API cannot describe " + type);
        }
        String name = nameOf(type);
        ResolvableType owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            components.put(name, Map.of());
            components.put(name, object(type, plain));
        } else if (!owner.toString().equals(type.toString())) {
            throw new IllegalStateException("two records are called " + name + ": " + owner + " and " + type);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(ResolvableType type, Class<?> plain) {
        boolean leavesOut = plain.isAnnotationPresent(JsonInclude.class);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : plain.getRecordComponents()) {
            ResolvableType each = ResolvableType.forType(component.getGenericType(), type);
            boolean optional = each.toClass() == Optional.class;
            properties.put(
                    component.getName(), described(component, optional && !leavesOut ? nullable(each) : of(each)));
            if (!optional && !(leavesOut && mayBeEmpty(each.toClass()))) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>(Map.of("type", "object", "properties", properties));
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    private static boolean mayBeEmpty(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private Map<String, Object> nullable(ResolvableType optional) {
        return Map.of("anyOf", List.of(of(optional), Map.of("type", "null")));
    }

    private static Map<String, Object> described(RecordComponent component, Map<String, Object> schema) {
        Described words = component.getAnnotation(Described.class);
        if (words == null) {
            return schema;
        }
        Map<String, Object> more = new LinkedHashMap<>(schema);
        more.put("description", Words.of(words).both());
        return more;
    }

    /** The module and the name of the record, without what it is written for; what it holds, if that varies. */
    private static String nameOf(ResolvableType type) {
        Class<?> plain = type.toClass();
        String own = plain.getSimpleName().replaceAll("(Api)?Json$", "");
        String held = type.hasGenerics()
                ? "."
                        + Arrays.stream(type.getGenerics())
                                .map(Schemas::heldName)
                                .reduce((a, b) -> a + b)
                                .orElse("")
                : "";
        return moduleOf(plain) + own + held;
    }

    private static String heldName(ResolvableType type) {
        Class<?> plain = Objects.requireNonNull(type.toClass());
        return Collection.class.isAssignableFrom(plain)
                ? "ListOf" + heldName(type.getGeneric(0))
                : plain.isRecord() ? nameOf(type) : plain.getSimpleName();
    }

    /** What all modules share stands without a module. */
    private static String moduleOf(Class<?> type) {
        String module = type.getPackageName().split("\\.", -1)[2];
        return module.equals("web") ? "" : module + ".";
    }
}

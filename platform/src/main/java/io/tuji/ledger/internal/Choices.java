package io.tuji.ledger.internal;

import io.tuji.district.Name;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers that a cell can have: shown by name, read by name in either language or by id. */
final class Choices {

    static final Choices NONE = new Choices(Map.of());

    private final Map<String, Name> names;
    private final Map<String, String> ids = new HashMap<>();

    private Choices(Map<String, Name> names) {
        this.names = names;
        names.forEach((id, name) ->
                List.of(id, name.zh(), name.en()).forEach(word -> ids.putIfAbsent(word.toLowerCase(Locale.ROOT), id)));
    }

    /** Where two have one name, the name goes with the id. */
    static Choices of(Map<String, Name> names) {
        Map<String, Long> bearers = new HashMap<>();
        names.values().forEach(name -> bearers.merge(name.zh(), 1L, Long::sum));
        Map<String, Name> distinct = new LinkedHashMap<>();
        names.forEach((id, name) -> distinct.put(
                id,
                bearers.getOrDefault(name.zh(), 1L) == 1
                        ? name
                        : new Name(name.zh() + " (" + id + ")", name.en() + " (" + id + ")")));
        return new Choices(distinct);
    }

    static Choices yesNo() {
        Map<String, Name> names = new LinkedHashMap<>();
        names.put("yes", new Name("是", "Yes"));
        names.put("no", new Name("否", "No"));
        Choices both = new Choices(names);
        both.ids.putAll(Map.of("true", "yes", "1", "yes", "false", "no", "0", "no"));
        return both;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Collection<Name> names() {
        return names.values();
    }

    /** The name; what is none of them as it is. */
    String shown(String id, Locale locale) {
        Name name = names.get(id);
        return name == null ? id : name.in(locale);
    }

    /** The id; what is none of them as it is. */
    String read(String text) {
        return ids.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }
}

package io.tuji.engine.policy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of everything that rules may ask of a firm; what a person decides on a clause is no part of it. */
public final class Definitions {

    private final Map<String, Definition> byKey;

    /** @throws IllegalStateException if two have the same key */
    public Definitions(Collection<Definition> all) {
        byKey = all.stream().collect(Collectors.toUnmodifiableMap(Definition::key, Function.identity()));
    }

    public Optional<Definition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The definition of that key, which must exist. */
    public Definition get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no fact is called " + key));
    }
}

package io.tuji.registry.internal;

import io.tuji.importing.MappedRow;
import java.util.Map;
import java.util.Optional;

/** A row by property, as a test writes it. */
record MapRow(Map<String, String> texts) implements MappedRow {

    @Override
    public Optional<String> text(String property) {
        return Optional.ofNullable(texts.get(property));
    }

    @Override
    public Optional<String> unmasked(String property) {
        return text(property);
    }

    @Override
    public Optional<String> unit(String property) {
        return Optional.empty();
    }
}

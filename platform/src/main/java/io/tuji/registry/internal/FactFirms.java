package io.tuji.registry.internal;

import io.tuji.registry.CompanyId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The firms that codes and names mean, looked up at once for all that was typed.
 *
 * @param byWord by company code, credit code and present name, folded
 */
record FactFirms(Map<String, Set<Named>> byWord) {

    record Named(CompanyId id, String name) {}

    Set<Named> of(String typed) {
        return byWord.getOrDefault(fold(typed), Set.of());
    }

    /** The form in which codes and names are compared: as {@link FactFirmStore} folds them in the database. */
    static String fold(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[ \\u3000]", "");
    }
}

package io.tuji.title.internal;

import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The firms that codes and names of a list speak of, looked up at once.
 *
 * @param now by company code, credit code and present name
 * @param former by a name that any record calls them
 */
record AwardFirms(Map<String, Set<Found>> now, Map<String, Set<Found>> former) {

    record Found(CompanyId id, String name, Optional<String> creditCode) {}

    /** What a firm is called now goes before what it was called. */
    List<Found> of(String typed) {
        Set<Found> found = now.getOrDefault(fold(typed), Set.of());
        return List.copyOf(found.isEmpty() ? former.getOrDefault(fold(typed), Set.of()) : found);
    }

    /** The form in which codes and names are compared: as {@link AwardStore} folds them in the database. */
    static String fold(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[ \\u3000]", "");
    }
}

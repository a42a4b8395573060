package io.tuji.demand.internal;

import io.tuji.demand.Firm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The firms that codes and names speak of, looked up at once for all that was typed.
 *
 * @param now by company code, credit code and present name
 * @param former by a name that any record calls them
 */
record FoundFirms(Map<String, Set<Firm>> now, Map<String, Set<Firm>> former) {

    /** What a firm is called now goes before what it was called. */
    List<Firm> of(String typed) {
        Set<Firm> found = now.getOrDefault(fold(typed), Set.of());
        return List.copyOf(found.isEmpty() ? former.getOrDefault(fold(typed), Set.of()) : found);
    }

    /** The form in which codes and names are compared: as {@link NeedFirmStore} folds them in the database. */
    static String fold(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[ \\u3000]", "");
    }
}

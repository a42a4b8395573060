package io.tuji.roster.internal;

import io.tuji.registry.CompanyId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The firms that codes and names of a file speak of, looked up once for the whole file.
 *
 * @param byCode firms by credit code
 * @param byName firms that are called so now
 * @param byFormerName firms that any record calls so
 * @param coded those of the firms that have a credit code
 */
record FirmLookup(
        Map<String, Set<CompanyId>> byCode,
        Map<String, Set<CompanyId>> byName,
        Map<String, Set<CompanyId>> byFormerName,
        Set<CompanyId> coded) {

    Set<CompanyId> ofCode(String code) {
        return byCode.getOrDefault(fold(code), Set.of());
    }

    /** What a firm is called now goes before what it was called. */
    Set<CompanyId> ofName(String name) {
        Set<CompanyId> now = byName.getOrDefault(fold(name), Set.of());
        return now.isEmpty() ? byFormerName.getOrDefault(fold(name), Set.of()) : now;
    }

    /** The form in which codes and names are compared: as {@link FirmLookupStore} folds them in the database. */
    static String fold(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[ \\u3000]", "");
    }
}

package io.tuji.chain.internal;

import io.tuji.registry.CompanyId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The firms that codes and names of a file speak of, looked up once for the whole file.
 *
 * @param byCode firms by credit code or company code
 * @param byName firms that are called so now
 * @param byFormerName firms that any record calls so
 * @param names what the firms are called now
 * @param coded those of the firms that have a credit code
 */
record NamedFirms(
        Map<String, Set<CompanyId>> byCode,
        Map<String, Set<CompanyId>> byName,
        Map<String, Set<CompanyId>> byFormerName,
        Map<CompanyId, String> names,
        Set<CompanyId> coded) {

    /** What code and name of one firm lead to. */
    sealed interface Answer {}

    record Found(CompanyId company, String name) implements Answer {}

    /** No firm of the register. */
    record Unknown(String text) implements Answer {}

    record Ambiguous(String name, Set<CompanyId> firms) implements Answer {}

    /** Code and name are of two firms. */
    record Contradictory(String code, Set<CompanyId> firms) implements Answer {}

    Answer ask(String code, String name) {
        Set<CompanyId> ofCode = byCode.getOrDefault(fold(code), Set.of());
        Set<CompanyId> ofName = ofName(name);
        if (ofCode.size() == 1) {
            CompanyId firm = ofCode.iterator().next();
            return ofName.isEmpty() || ofName.contains(firm) ? found(firm) : new Contradictory(code, ofName);
        }
        if (ofName.isEmpty()) {
            return ofCode.isEmpty() ? new Unknown(name.isEmpty() ? code : name) : new Ambiguous(code, ofCode);
        }
        if (ofName.size() > 1) {
            return new Ambiguous(name, ofName);
        }
        CompanyId firm = ofName.iterator().next();
        return !code.isEmpty() && coded.contains(firm) ? new Contradictory(code, ofName) : found(firm);
    }

    private Found found(CompanyId firm) {
        return new Found(
                firm, Optional.ofNullable(names.get(firm)).orElseThrow(() -> new IllegalStateException(firm.code())));
    }

    /** What a firm is called now goes before what it was called. */
    private Set<CompanyId> ofName(String name) {
        Set<CompanyId> now = byName.getOrDefault(fold(name), Set.of());
        return now.isEmpty() ? byFormerName.getOrDefault(fold(name), Set.of()) : now;
    }

    /** The form in which codes and names are compared: as {@link NamedFirmStore} folds them in the database. */
    static String fold(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[ \\u3000]", "");
    }
}

package io.tuji.engine.naming;

import io.tuji.engine.reading.TableResource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of organisation forms and branches that names end with, a table that the engine ships. */
public final class NameForms {

    private final Map<String, FormKind> kinds = new HashMap<>();
    private final int longest;

    private static final class Lazy {
        private static final NameForms CURRENT = new NameForms();
    }

    private NameForms() {
        TableResource.rows(NameForms.class, "forms.csv").forEach(row -> kinds.put(row[0], FormKind.valueOf(row[1])));
        longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    public static NameForms current() {
        return Lazy.CURRENT;
    }

    /** The kind of a form written as in the table. */
    public Optional<FormKind> find(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    /** The kind of a form with what stands in brackets behind it, as 中心(有限合伙). */
    Optional<FormKind> kindOf(String form) {
        int open = form.indexOf('(');
        if (open < 0) {
            return find(form);
        }
        return form.endsWith("合伙)") ? Optional.of(FormKind.PARTNERSHIP) : find(form.substring(0, open));
    }

    /** Where the longest form that ends just here begins; the end itself if none does. */
    public int startOf(String name, int end) {
        for (int from = Math.max(0, end - longest); from < end; from++) {
            if (kinds.containsKey(name.substring(from, end))) {
                return from;
            }
        }
        return end;
    }
}

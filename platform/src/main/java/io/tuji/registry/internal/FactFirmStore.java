package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.FactFirms.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks firms up by many codes and names at once. */
@Repository
class FactFirmStore {

    private static final String FOLD = "upper(translate(%s, '（） 　', '()'))";

    private static final String NOW = """
            select distinct c.id, c.name, w.word
            from company c
            join lateral (values (%s), (%s), ('QY-' || lpad(c.id::text, greatest(8, length(c.id::text)), '0'))) w (word)
                 on w.word = any (:words)
            where c.merged_into is null and\s""".formatted(FOLD.formatted("c.name"), FOLD.formatted("c.credit_code"));

    private final JdbcClient jdbc;

    FactFirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FactFirms find(Collection<String> typed, Filter reached) {
        String[] words = typed.stream()
                .map(FactFirms::fold)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toArray(String[]::new);
        Map<String, Set<Named>> firms = new HashMap<>();
        if (words.length > 0) {
            jdbc.sql(NOW + reached.sql())
                    .params(reached.parameters())
                    .param("words", words)
                    .query(row -> {
                        firms.computeIfAbsent(row.getString("word"), word -> new LinkedHashSet<>())
                                .add(new Named(new CompanyId(row.getLong("id")), row.getString("name")));
                    });
        }
        return new FactFirms(firms);
    }
}

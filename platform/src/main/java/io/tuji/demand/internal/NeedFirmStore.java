package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.demand.Firm;
import io.tuji.registry.CompanyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks firms up by many codes and names at once. */
@Repository
class NeedFirmStore {

    private static final String FOLD = "upper(translate(%s, '（） 　', '()'))";

    private static final String NOW = """
            select distinct c.id, c.name, c.invented, w.word
            from company c
            join lateral (values (%s), (%s), ('QY-' || lpad(c.id::text, greatest(8, length(c.id::text)), '0'))) w (word)
                 on w.word = any (:words)
            where c.merged_into is null and\s""".formatted(FOLD.formatted("c.name"), FOLD.formatted("c.credit_code"));

    private static final String FORMER = """
            select distinct c.id, c.name, c.invented, %s as word
            from registration r join company k on k.id = r.company_id
            join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            where %s = any (:words) and\s""".formatted(FOLD.formatted("r.name"), FOLD.formatted("r.name"));

    private final JdbcClient jdbc;

    NeedFirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundFirms find(Collection<String> typed, Filter visible) {
        Set<String> words = typed.stream()
                .map(FoundFirms::fold)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<Firm>> now = firms(NOW, words, visible);
        words.removeAll(now.keySet());
        return new FoundFirms(now, firms(FORMER, words, visible));
    }

    private Map<String, Set<Firm>> firms(String sql, Set<String> words, Filter visible) {
        Map<String, Set<Firm>> firms = new HashMap<>();
        if (words.isEmpty()) {
            return firms;
        }
        jdbc.sql(sql + visible.sql())
                .params(visible.parameters())
                .param("words", words.toArray(String[]::new))
                .query(row -> {
                    firms.computeIfAbsent(row.getString("word"), word -> new LinkedHashSet<>())
                            .add(new Firm(
                                    Optional.of(new CompanyId(row.getLong("id"))),
                                    row.getString("name"),
                                    row.getBoolean("invented")));
                });
        return firms;
    }
}

package io.tuji.roster.internal;

import io.tuji.access.Filter;
import io.tuji.registry.CompanyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks firms up by many codes and names at once. */
@Repository
class FirmLookupStore {

    private static final String FOLD = "upper(translate(%s, '（） 　', '()'))";

    private static final String FORMER = """
            select distinct c.id, %s as word, c.credit_code is not null as coded
            from registration r join company k on k.id = r.company_id
            join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            where %s = any (:words) and\s""".formatted(FOLD.formatted("r.name"), FOLD.formatted("r.name"));

    private final JdbcClient jdbc;

    FirmLookupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FirmLookup find(List<RosterRow> rows, Filter visible) {
        Set<String> codes = words(rows.stream().map(RosterRow::creditCode).toList());
        Set<String> names = words(rows.stream().map(RosterRow::name).toList());
        Set<CompanyId> coded = new HashSet<>();
        return new FirmLookup(
                firms(believed("c.credit_code"), codes, visible, coded),
                firms(believed("c.name"), names, visible, coded),
                firms(FORMER, names, visible, coded),
                coded);
    }

    private static Set<String> words(Collection<String> typed) {
        Set<String> words = new LinkedHashSet<>();
        typed.stream().map(FirmLookup::fold).filter(word -> !word.isEmpty()).forEach(words::add);
        return words;
    }

    private static String believed(String column) {
        String folded = FOLD.formatted(column);
        return "select c.id, " + folded + " as word, c.credit_code is not null as coded from company c where " + folded
                + " = any (:words) and ";
    }

    private Map<String, Set<CompanyId>> firms(String sql, Set<String> words, Filter visible, Set<CompanyId> coded) {
        Map<String, Set<CompanyId>> firms = new HashMap<>();
        if (!words.isEmpty()) {
            jdbc.sql(sql + visible.sql())
                    .params(visible.parameters())
                    .param("words", words.toArray(String[]::new))
                    .query(row -> {
                        CompanyId firm = new CompanyId(row.getLong("id"));
                        firms.computeIfAbsent(row.getString("word"), w -> new LinkedHashSet<>())
                                .add(firm);
                        if (row.getBoolean("coded")) {
                            coded.add(firm);
                        }
                    });
        }
        return firms;
    }
}

package io.tuji.chain.internal;

import io.tuji.access.Filter;
import io.tuji.registry.CompanyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks firms up by many codes and names at once. */
@Repository
class NamedFirmStore {

    private static final String FOLD = "upper(translate(%s, '（） 　', '()'))";

    private static final String BELIEVED = """
            select c.id, c.name, c.credit_code is not null as coded, %s as word from company c
            where c.merged_into is null and %s = any (:words) and\s""";

    private static final String FORMER = """
            select distinct c.id, c.name, c.credit_code is not null as coded, %s as word
            from registration r join company k on k.id = r.company_id
            join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            where %s = any (:words) and\s""";

    private static final String BY_OWN_CODE = """
            select c.id, c.name, c.credit_code is not null as coded, 'QY-' || lpad(asked::text, greatest(8, length(asked::text)), '0') as word
            from unnest(:ids) asked join company c on c.id = company_root(asked) where\s""";

    private final JdbcClient jdbc;

    NamedFirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NamedFirms find(Collection<String> codes, Collection<String> names, Filter visible) {
        Map<CompanyId, String> called = new HashMap<>();
        Set<CompanyId> coded = new HashSet<>();
        Map<String, Set<CompanyId>> byCode = look(BELIEVED, "c.credit_code", words(codes), visible, called, coded);
        byCode.putAll(ofOwnCodes(codes, visible, called, coded));
        return new NamedFirms(
                byCode,
                look(BELIEVED, "c.name", words(names), visible, called, coded),
                look(FORMER, "r.name", words(names), visible, called, coded),
                called,
                coded);
    }

    private static Set<String> words(Collection<String> typed) {
        return typed.stream()
                .map(NamedFirms::fold)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Set<CompanyId>> look(
            String sql,
            String column,
            Set<String> words,
            Filter visible,
            Map<CompanyId, String> called,
            Set<CompanyId> coded) {
        String folded = FOLD.formatted(column);
        return words.isEmpty()
                ? new HashMap<>()
                : firms(
                        jdbc.sql(sql.formatted(folded, folded) + visible.sql())
                                .params(visible.parameters())
                                .param("words", words.toArray(String[]::new)),
                        called,
                        coded);
    }

    private Map<String, Set<CompanyId>> ofOwnCodes(
            Collection<String> codes, Filter visible, Map<CompanyId, String> called, Set<CompanyId> coded) {
        Long[] ids = codes.stream()
                .flatMap(code -> CompanyId.read(code).stream())
                .map(CompanyId::value)
                .distinct()
                .toArray(Long[]::new);
        return ids.length == 0
                ? Map.of()
                : firms(
                        jdbc.sql(BY_OWN_CODE + visible.sql())
                                .params(visible.parameters())
                                .param("ids", ids),
                        called,
                        coded);
    }

    private static Map<String, Set<CompanyId>> firms(
            JdbcClient.StatementSpec asked, Map<CompanyId, String> called, Set<CompanyId> coded) {
        Map<String, Set<CompanyId>> firms = new HashMap<>();
        asked.query(row -> {
            CompanyId firm = new CompanyId(row.getLong("id"));
            firms.computeIfAbsent(row.getString("word"), w -> new LinkedHashSet<>())
                    .add(firm);
            called.put(firm, row.getString("name"));
            if (row.getBoolean("coded")) {
                coded.add(firm);
            }
        });
        return firms;
    }
}

package io.tuji.title.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.title.internal.AwardFirms.Found;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks firms of a list up by many codes and names at once, and keeps which title came with which list. */
@Repository
class AwardStore {

    private static final String FOLD = "upper(translate(%s, '（） 　', '()'))";

    private static final String NOW = """
            select distinct c.id, c.name, c.credit_code, w.word
            from company c
            join lateral (values (%s), (%s), ('QY-' || lpad(c.id::text, greatest(8, length(c.id::text)), '0'))) w (word)
                 on w.word = any (:words)
            where c.merged_into is null and\s""".formatted(FOLD.formatted("c.name"), FOLD.formatted("c.credit_code"));

    private static final String FORMER = """
            select distinct c.id, c.name, c.credit_code, %s as word
            from registration r join company k on k.id = r.company_id
            join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            where %s = any (:words) and\s""".formatted(FOLD.formatted("r.name"), FOLD.formatted("r.name"));

    private final JdbcClient jdbc;

    AwardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reach firms, with the alias {@code c} */
    AwardFirms find(Collection<String> typed, Filter reach) {
        Set<String> words = typed.stream()
                .map(AwardFirms::fold)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<Found>> now = firms(NOW, words, reach);
        words.removeAll(now.keySet());
        return new AwardFirms(now, firms(FORMER, words, reach));
    }

    private Map<String, Set<Found>> firms(String sql, Set<String> words, Filter reach) {
        Map<String, Set<Found>> firms = new HashMap<>();
        if (words.isEmpty()) {
            return firms;
        }
        jdbc.sql(sql + reach.sql())
                .params(reach.parameters())
                .param("words", words.toArray(String[]::new))
                .query(row -> {
                    firms.computeIfAbsent(row.getString("word"), word -> new LinkedHashSet<>())
                            .add(new Found(
                                    new CompanyId(row.getLong("id")),
                                    row.getString("name"),
                                    Optional.ofNullable(row.getString("credit_code"))));
                });
        return firms;
    }

    /** Two lists wait for each other. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('title_award'))").query(row -> {});
    }

    long nextBatch() {
        return jdbc.sql("select nextval('title_award_batch')").query(Long.class).single();
    }

    void add(Title.Id title, long batch, UserId by, Instant at) {
        jdbc.sql("insert into title_award (title_id, batch, brought_by, brought_at) values (:title, :batch, :by, :at)")
                .param("title", title.value())
                .param("batch", batch)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param reach firms, with the alias {@code c} */
    List<Title.Id> ofBatch(long batch, Filter reach) {
        return jdbc.sql("""
                        select a.title_id from title_award a join title t on t.id = a.title_id join company k on k.id = t.company_id
                        join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
                        where a.batch = :batch and %s order by a.title_id
                        """.formatted(reach.sql()))
                .params(reach.parameters())
                .param("batch", batch)
                .query((row, n) -> new Title.Id(row.getLong("title_id")))
                .list();
    }
}

package io.tuji.resolution.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.Regrouping;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.Pair;
import io.tuji.resolution.Pair.Decided;
import io.tuji.resolution.Pair.Decision;
import io.tuji.resolution.Pair.Reason;
import io.tuji.resolution.Pairs.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps pairs. Transactions belong to the caller. */
@Repository
class PairStore {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    /** A pair counts as long as both companies stand. */
    private static final String OPEN = """
            from resolution_pair p
            where p.decision is null
              and not exists (select from company c where c.id in (p.company_left, p.company_right) and c.merged_into is not null)
            """;

    /**
     * What a scan has found.
     *
     * @param own the district's weights by which it was weighed
     */
    record Found(
            CompanyId left,
            CompanyId right,
            double probability,
            boolean isSure,
            double worth,
            List<Reason> reasons,
            Optional<OwnWeights.Id> own) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ObjectMapper json;

    PairStore(JdbcClient jdbc, JdbcTemplate template, ObjectMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    void put(List<Found> found, Instant at) {
        template.batchUpdate("""
                        insert into resolution_pair (company_left, company_right, probability, is_sure, worth, reasons, own_weights_id, found_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        on conflict (company_left, company_right) do update
                        set probability = excluded.probability, is_sure = excluded.is_sure, worth = excluded.worth,
                            reasons = excluded.reasons, own_weights_id = excluded.own_weights_id, found_at = excluded.found_at
                        """, found.stream().map(f -> values(f, at)).toList());
    }

    private @Nullable Object[] values(Found found, Instant at) {
        return new @Nullable Object[] {
            found.left().value(),
            found.right().value(),
            found.probability(),
            found.isSure(),
            found.worth(),
            json.writeValueAsString(found.reasons()),
            found.own().map(OwnWeights.Id::value).orElse(null),
            Timestamp.from(at)
        };
    }

    /** Open pairs that the scan at the moment no longer found. */
    void dropStale(Instant at) {
        jdbc.sql("delete from resolution_pair where decision is null and found_at < :at")
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether firms have come in since the last find that no credit code tells apart. */
    boolean hasNewWithoutCode() {
        return jdbc.sql("""
                        select exists (
                            select from company
                            where credit_code is null and merged_into is null
                              and created_at > coalesce((select max(found_at) from resolution_pair), '-infinity')
                        )
                        """).query(Boolean.class).single();
    }

    Counts counts() {
        return jdbc.sql("""
                        select (select count(*) %1$s) as open, (select count(*) %1$s and p.is_sure) as sure,
                               (select count(*) from resolution_pair where decision = 'SAME') as same,
                               (select count(*) from resolution_pair where decision = 'DIFFERENT') as different
                        """.formatted(OPEN)).query(Counts.class).single();
    }

    List<Pair> open(long offset, int limit) {
        return jdbc.sql("select p.* " + OPEN + " order by p.put_off, p.worth desc, p.id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::pair)
                .list();
    }

    Optional<Pair> find(Pair.Id id) {
        return jdbc.sql("select * from resolution_pair where id = :id")
                .param("id", id.value())
                .query(this::pair)
                .optional();
    }

    /** Nobody else decides on it before this transaction ends. */
    Optional<Pair> lock(Pair.Id id) {
        return jdbc.sql("select * from resolution_pair where id = :id for update")
                .param("id", id.value())
                .query(this::pair)
                .optional();
    }

    Pair pair(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        return new Pair(
                new Pair.Id(row.getLong("id")),
                new CompanyId(row.getLong("company_left")),
                new CompanyId(row.getLong("company_right")),
                row.getDouble("probability"),
                row.getBoolean("is_sure"),
                json.readValue(row.getString("reasons"), REASONS),
                decision == null
                        ? Optional.empty()
                        : Optional.of(new Decided(
                                Decision.valueOf(decision),
                                row.getString("decided_by"),
                                row.getTimestamp("decided_at").toInstant())));
    }

    /** @return false if somebody has decided it meanwhile */
    boolean decide(Pair.Id id, Decision decision, String by, Instant at, Optional<Regrouping.Id> merge) {
        return jdbc.sql("""
                        update resolution_pair
                        set decision = :decision, decided_by = :by, decided_at = :at, regrouping_id = :merge
                        where id = :id and decision is null
                        """)
                        .param("id", id.value())
                        .param("decision", decision.name())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("merge", merge.map(Regrouping.Id::value).orElse(null))
                        .update()
                == 1;
    }

    Optional<Regrouping.Id> findMerge(Pair.Id id) {
        return jdbc.sql("select regrouping_id from resolution_pair where id = :id and regrouping_id is not null")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(Regrouping.Id::new);
    }

    void reopen(Pair.Id id) {
        jdbc.sql("""
                        update resolution_pair
                        set decision = null, decided_by = null, decided_at = null, regrouping_id = null, found_at = now()
                        where id = :id
                        """).param("id", id.value()).update();
    }

    void putOff(Pair.Id id) {
        jdbc.sql("""
                        update resolution_pair
                        set put_off = 1 + (select max(put_off) from resolution_pair where decision is null)
                        where id = :id
                        """).param("id", id.value()).update();
    }

    long count(CompanyId company) {
        return jdbc.sql("select count(*) " + OPEN + " and :company in (p.company_left, p.company_right)")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("""
                        delete from resolution_pair
                        where exists (select from company c where c.invented and c.id in (company_left, company_right))
                        """).update();
    }
}

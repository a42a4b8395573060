package io.tuji.registry.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regrouping.Id;
import io.tuji.registry.Regrouping.Kind;
import io.tuji.registry.Regrouping.Undone;
import io.tuji.registry.Regroupings.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves subjects of sources from company to company and remembers which. Transactions belong to the caller. */
@Repository
class RegroupingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RegroupingStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Id add(Kind kind, CompanyId from, CompanyId to, String reason, String by) {
        return new Id(jdbc.sql("""
                        insert into company_regrouping (kind, company_from, company_to, reason, made_by)
                        values (:kind, :from, :to, :reason, :by)
                        returning id
                        """)
                .param("kind", kind.name())
                .param("from", from.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("by", by)
                .query(Long.class)
                .single());
    }

    void rememberAll(Id id, CompanyId from) {
        jdbc.sql("""
                        insert into company_regrouping_subject (regrouping_id, source_id, key)
                        select :id, source_id, key from company_link where company_id = :from
                        on conflict do nothing
                        """).param("id", id.value()).param("from", from.value()).update();
    }

    void remember(Id id, Collection<Subject> subjects) {
        template.batchUpdate(
                "insert into company_regrouping_subject (regrouping_id, source_id, key) values (?, ?, ?)",
                subjects.stream()
                        .map(s -> new Object[] {id.value(), s.source().value(), s.key()})
                        .toList());
    }

    /** Lets the remembered subjects speak of another company, with all they have said. */
    void move(Id id, CompanyId from, CompanyId to) {
        for (String table : List.of("company_link", "registration")) {
            jdbc.sql("""
                            update %s t set company_id = :to
                            from company_regrouping_subject s
                            where s.regrouping_id = :id and s.source_id = t.source_id and s.key = t.key and t.company_id = :from
                            """.formatted(table))
                    .param("id", id.value())
                    .param("from", from.value())
                    .param("to", to.value())
                    .update();
        }
    }

    void mergeInto(CompanyId gone, CompanyId kept) {
        jdbc.sql("update company set merged_into = :kept, changed_at = now(), version = version + 1 where id = :gone")
                .param("gone", gone.value())
                .param("kept", kept.value())
                .update();
    }

    void stand(CompanyId company) {
        jdbc.sql("update company set merged_into = null, changed_at = now(), version = version + 1 where id = :id")
                .param("id", company.value())
                .update();
    }

    /** A company for subjects that are to leave another; empty if none of them says a name. */
    Optional<CompanyId> make(CompanyId from, Collection<Subject> subjects) {
        return jdbc.sql("""
                        insert into company (name, invented)
                        select r.name, c.invented
                        from registration r join company c on c.id = r.company_id
                        where r.company_id = :from and r.name is not null
                          and (r.source_id, r.key) in (select * from unnest(:sources::bigint[], :keys::text[]))
                        order by r.as_of desc, r.record_id desc
                        limit 1
                        returning id
                        """)
                .param("from", from.value())
                .params(arrays(subjects))
                .query(Long.class)
                .optional()
                .map(CompanyId::new);
    }

    /** How many subjects of the company are among the given, and how many are not. */
    record Shares(int leaving, int staying) {}

    Shares shares(CompanyId from, Collection<Subject> subjects) {
        return jdbc.sql("""
                        select count(*) filter (where leaves) as leaving, count(*) filter (where not leaves) as staying
                        from (select (source_id, key) in (select * from unnest(:sources::bigint[], :keys::text[])) as leaves
                              from company_link where company_id = :from) l
                        """)
                .param("from", from.value())
                .params(arrays(subjects))
                .query(Shares.class)
                .single();
    }

    /** Whether those that leave and those that stay state the same valid code. */
    boolean shareACode(CompanyId from, Collection<Subject> subjects) {
        return jdbc.sql("""
                        select exists (
                            select from registration r where r.company_id = :from and r.code_grade = 'VALID'
                            group by r.credit_code
                            having count(distinct (r.source_id, r.key) in (select * from unnest(:sources::bigint[], :keys::text[]))) = 2
                        )
                        """)
                .param("from", from.value())
                .params(arrays(subjects))
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> arrays(Collection<Subject> subjects) {
        return Map.of(
                "sources", subjects.stream().map(s -> s.source().value()).toArray(Long[]::new),
                "keys", subjects.stream().map(Subject::key).toArray(String[]::new));
    }

    void derive(CompanyId company) {
        Long[] one = {company.value()};
        jdbc.sql(RegistrationSql.DERIVE_COMPANIES).param("companies", one).update();
        jdbc.sql(RegistrationSql.DERIVE_PRESENCE_OF).param("companies", one).update();
    }

    void keepFurtherCodes(Id id, CompanyId kept) {
        jdbc.sql("""
                        insert into company_further_code (credit_code, company_id, regrouping_id)
                        select distinct r.credit_code, c.id, :id
                        from registration r join company c on c.id = r.company_id
                        where c.id = :kept and r.code_grade = 'VALID' and r.credit_code is distinct from c.credit_code
                        """).param("id", id.value()).param("kept", kept.value()).update();
    }

    void dropFurtherCodes(Id id) {
        jdbc.sql("delete from company_further_code where regrouping_id = :id")
                .param("id", id.value())
                .update();
    }

    void stated(Id id, Revision.Id revision) {
        jdbc.sql("update company_regrouping set revision_id = :revision where id = :id")
                .param("id", id.value())
                .param("revision", revision.value())
                .update();
    }

    Optional<Revision.Id> findRevision(Id id) {
        return jdbc.sql("select revision_id from company_regrouping where id = :id and revision_id is not null")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(Revision.Id::new);
    }

    /** The latest act after the given one that touched one of its companies and holds. */
    Optional<Id> findLater(Regrouping act) {
        return jdbc.sql("""
                        select max(id) as id from company_regrouping
                        where undone_at is null and id > :id
                          and (company_from in (:from, :to) or company_to in (:from, :to))
                        """)
                .param("id", act.id().value())
                .param("from", act.from().value())
                .param("to", act.to().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("id", Long.class)))
                .single()
                .map(Id::new);
    }

    void undone(Id id, String by) {
        jdbc.sql("update company_regrouping set undone_by = :by, undone_at = now() where id = :id")
                .param("id", id.value())
                .param("by", by)
                .update();
    }

    Optional<Regrouping> find(Id id) {
        return jdbc.sql("select * from company_regrouping where id = :id")
                .param("id", id.value())
                .query(RegroupingStore::regrouping)
                .optional();
    }

    List<Regrouping> list(CompanyId company) {
        return jdbc.sql("""
                        select * from company_regrouping
                        where company_from in (select company_family(:company)) or company_to in (select company_family(:company))
                        order by id desc
                        """)
                .param("company", company.value())
                .query(RegroupingStore::regrouping)
                .list();
    }

    Optional<CompanyId> root(CompanyId company) {
        return jdbc.sql("select r.id from company_root(:id) r (id) where r.id is not null")
                .param("id", company.value())
                .query(Long.class)
                .optional()
                .map(CompanyId::new);
    }

    private static Regrouping regrouping(ResultSet row, int number) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        return new Regrouping(
                new Id(row.getLong("id")),
                Kind.valueOf(row.getString("kind")),
                new CompanyId(row.getLong("company_from")),
                new CompanyId(row.getLong("company_to")),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                undone == null
                        ? Optional.empty()
                        : Optional.of(new Undone(row.getString("undone_by"), undone.toInstant())));
    }
}

package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement;
import io.tuji.agreement.OldAgreement.Id;
import io.tuji.agreement.OldAgreement.Judged;
import io.tuji.agreement.OldAgreement.Verdict;
import io.tuji.agreement.OldAgreement.What;
import io.tuji.agreement.Promise.Tie;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agreements of earlier years. Transactions belong to the caller. */
@Repository
class OldAgreementStore {

    static final String SELECT = """
            select 'CL-' || lpad(x.id::text, greatest(6, length(x.id::text)), '0') as code, x.*, c.id as standing,
                   coalesce(c.name, x.firm) as firm_now, coalesce(c.invented, false) as firm_invented, u.name as by_name, j.name as judge_name
            from agreement_old x
            join app_user u on u.id = x.entered_by
            left join app_user j on j.id = x.judged_by
            left join company c on c.id = case when x.company_id is null then null else company_root(x.company_id) end
            """;

    private final JdbcClient jdbc;

    OldAgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(What what, OptionalLong batch, Visitor by, Instant at) {
        return jdbc.sql("""
                        insert into agreement_old (firm, company_id, title, signed_on, words, tied_to, batch, unit, entered_by, entered_at)
                        values (:firm, :company, :title, :on, :words, :tie, :batch, :unit, :by, :at) returning id
                        """)
                .param("firm", what.firm())
                .param("company", what.company().map(CompanyId::value).orElse(null))
                .param("title", what.title())
                .param("on", what.signedOn().orElse(null))
                .param("words", what.words())
                .param("tie", what.tie().name())
                .param("batch", batch.isPresent() ? batch.getAsLong() : null)
                .param("unit", by.orgUnit().map(OrgUnitId::value).orElse(null))
                .param("by", by.id().value())
                .param("at", ProjectColumns.stamp(at))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    long nextBatch() {
        return jdbc.sql("select nextval('agreement_old_batch')")
                .query(Long.class)
                .single();
    }

    /** Those of a file that nobody has judged since; says how many. */
    int withdrawBatch(long batch, Filter changeable) {
        return jdbc.sql("update agreement_old x set withdrawn = true where x.batch = :batch and x.verdict is null and "
                        + "not x.withdrawn and " + changeable.sql())
                .params(changeable.parameters())
                .param("batch", batch)
                .update();
    }

    boolean isThere(What what) {
        return jdbc.sql("""
                        select exists (select from agreement_old where firm = :firm and title = :title
                                       and signed_on is not distinct from :on::date and not withdrawn)
                        """)
                .param("firm", what.firm())
                .param("title", what.title())
                .param("on", what.signedOn().orElse(null))
                .query(Boolean.class)
                .single();
    }

    /** @param verdict null to have it open again */
    void judge(Id id, @Nullable Verdict verdict, String why, @Nullable LocalDate deadline, Visitor by, Instant at) {
        jdbc.sql("""
                        update agreement_old set verdict = :verdict, why = :why, deadline = :deadline, done_on = null,
                            judged_by = :by, judged_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("verdict", verdict == null ? null : verdict.name())
                .param("why", why)
                .param("deadline", deadline)
                .param("by", verdict == null ? null : by.id().value())
                .param("at", verdict == null ? null : ProjectColumns.stamp(at))
                .update();
    }

    void finish(Id id, @Nullable LocalDate on) {
        jdbc.sql("update agreement_old set done_on = :on where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    void withdraw(Id id, boolean withdrawn) {
        jdbc.sql("update agreement_old set withdrawn = :withdrawn where id = :id")
                .param("withdrawn", withdrawn)
                .param("id", id.value())
                .update();
    }

    Optional<OldAgreement> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<OldAgreement> lock(Id id, Filter seen) {
        return one(id, seen, " for update of x");
    }

    private Optional<OldAgreement> one(Id id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "where x.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id.value())
                .query(OldAgreementStore::read)
                .optional();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from agreement_old where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from agreement_old where company_id in (select id from company where invented)")
                .update();
    }

    static OldAgreement read(ResultSet row, int number) throws SQLException {
        long company = row.getLong("standing");
        Optional<CompanyId> standing = row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(company));
        return new OldAgreement(
                new Id(row.getLong("id")),
                new What(
                        row.getString("firm_now"),
                        standing,
                        row.getString("title"),
                        ProjectColumns.day(row, "signed_on"),
                        row.getString("words"),
                        Tie.valueOf(row.getString("tied_to"))),
                row.getBoolean("firm_invented"),
                judged(row),
                ProjectColumns.day(row, "done_on"),
                row.getBoolean("withdrawn"),
                row.getString("by_name"),
                ProjectColumns.instant(row, "entered_at"));
    }

    private static Optional<Judged> judged(ResultSet row) throws SQLException {
        Optional<Verdict> verdict = ProjectColumns.choice(row, "verdict", Verdict.class);
        return verdict.isEmpty()
                ? Optional.empty()
                : Optional.of(new Judged(
                        verdict.get(),
                        row.getString("why"),
                        ProjectColumns.day(row, "deadline"),
                        row.getString("judge_name"),
                        ProjectColumns.instant(row, "judged_at")));
    }
}

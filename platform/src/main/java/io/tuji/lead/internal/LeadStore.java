package io.tuji.lead.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.engine.value.Explanation;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.DropReason;
import io.tuji.lead.Lead.Id;
import io.tuji.lead.Lead.Owner;
import io.tuji.lead.Lead.Source;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Lead.Subject;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Keeps leads. Transactions belong to the caller. */
@Repository
class LeadStore {

    /** Leads with the company that stands for the firm now and the names of people and bodies. */
    static final String SELECT = """
            select l.*, 'XS-' || l.year || '-' || lpad(l.number::text, 6, '0') as code, c.id as standing,
                   coalesce(c.name, l.firm) as firm_now, coalesce(c.invented, false) as firm_invented,
                   u.login as owner_login, u.name as owner_name, b.name as unit_name
            from lead l
            join app_user u on u.id = l.owner
            left join org_unit b on b.id = l.unit
            left join company c on c.id = case when l.company_id is null then null else company_root(l.company_id) end
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LeadStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Two people who raise the same firm at once would both find nobody before them. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('lead'))::text")
                .query(String.class)
                .single();
    }

    Id nextId(int year) {
        return new Id(
                year, jdbc.sql("""
                        insert into lead_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = lead_number.last + 1 returning last
                        """).param("year", year).query(Integer.class).single());
    }

    void add(Lead lead) {
        jdbc.sql("""
                        insert into lead (year, number, company_id, firm, chain, node, source, owner, unit, note, state, why, raised_by,
                                          raised_at, touched_at)
                        values (:year, :number, :company, :firm, :chain, :node, :source, :owner, :unit, :note, :state, :why::jsonb, :by,
                                :at, :at)
                        """)
                .param("year", lead.id().year())
                .param("number", lead.id().number())
                .param("company", lead.subject().company().map(CompanyId::value).orElse(null))
                .param("firm", lead.subject().firm())
                .param("chain", lead.subject().chain())
                .param("node", lead.subject().node())
                .param("source", lead.source().name())
                .param("owner", lead.owner().person().value())
                .param("unit", lead.owner().unit().map(OrgUnitId::value).orElse(null))
                .param("note", lead.note())
                .param("state", lead.state().name())
                .param("why", lead.why().map(json::writeValueAsString).orElse(null))
                .param("by", lead.raisedBy())
                .param("at", Timestamp.from(lead.raisedAt()))
                .update();
    }

    void put(Lead lead) {
        jdbc.sql("""
                        update lead set owner = :owner, unit = :unit, state = :state, dropped = :dropped, touched_at = :at
                        where year = :year and number = :number
                        """)
                .param("owner", lead.owner().person().value())
                .param("unit", lead.owner().unit().map(OrgUnitId::value).orElse(null))
                .param("state", lead.state().name())
                .param("dropped", lead.dropped().map(DropReason::name).orElse(null))
                .param("at", Timestamp.from(lead.touchedAt()))
                .param("year", lead.id().year())
                .param("number", lead.id().number())
                .update();
    }

    Optional<Lead> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Lead> lock(Id id, Filter seen) {
        return one(id, seen, " for update of l");
    }

    private Optional<Lead> one(Id id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "where l.year = :year and l.number = :number and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("year", id.year())
                .param("number", id.number())
                .query(this::read)
                .optional();
    }

    List<Lead> of(CompanyId company, Filter seen) {
        return jdbc.sql(SELECT + """
                        where l.company_id in (select company_family(company_root(:company))) and\s""" + seen.sql() + " order by l.year desc, l.number desc")
                .params(seen.parameters())
                .param("company", company.value())
                .query(this::read)
                .list();
    }

    /** The open one on the same firm, whoever may see it: nobody shall call on a firm twice. */
    Optional<Lead> openOn(Subject subject) {
        return jdbc.sql(SELECT + """
                        where l.state in ('NEW', 'CHECKING')
                          and (l.company_id in (select company_family(company_root(:company))) or coalesce(c.name, l.firm) = :firm)
                        order by l.year desc, l.number desc limit 1
                        """)
                .param("company", subject.company().map(CompanyId::value).orElse(0L))
                .param("firm", subject.firm())
                .query(this::read)
                .optional();
    }

    /** Open ones of an owner that nobody has touched since the moment. */
    long idle(UserId owner, Instant since) {
        return jdbc.sql("""
                        select count(*) from lead where owner = :owner and state in ('NEW', 'CHECKING') and touched_at < :since
                        """)
                .param("owner", owner.value())
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from lead where company_id = :company")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from lead where company_id in (select id from company where invented)")
                .update();
    }

    Lead read(ResultSet row, int number) throws SQLException {
        long company = row.getLong("standing");
        Optional<CompanyId> standing = row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(company));
        @Nullable String why = row.getString("why");
        @Nullable String dropped = row.getString("dropped");
        return new Lead(
                new Id(row.getInt("year"), row.getInt("number")),
                new Subject(
                        standing,
                        row.getString("firm_now"),
                        row.getBoolean("firm_invented"),
                        row.getString("chain"),
                        row.getString("node")),
                Source.valueOf(row.getString("source")),
                owner(row),
                row.getString("note"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(dropped).map(DropReason::valueOf),
                Optional.ofNullable(why).map(text -> json.readValue(text, Explanation.class)),
                row.getString("raised_by"),
                row.getTimestamp("raised_at").toInstant(),
                row.getTimestamp("touched_at").toInstant());
    }

    private static Owner owner(ResultSet row) throws SQLException {
        long unit = row.getLong("unit");
        Optional<OrgUnitId> body = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
        return new Owner(
                new UserId(row.getLong("owner")), row.getString("owner_login"), row.getString("owner_name"), body);
    }
}

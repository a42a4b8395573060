package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.engagement.Claims.Answer;
import io.tuji.engagement.Claims.Body;
import io.tuji.engagement.Claims.Kind;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.Share;
import io.tuji.engagement.Claims.State;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what bodies settle about firms. Transactions belong to the caller. */
@Repository
class MatterStore {

    private static final String SELECT = """
            select m.*, c.id as standing, coalesce(c.name, m.firm) as firm_now, coalesce(c.invented, false) as firm_invented,
                   f.name as from_name, b.name as body_name, g.name as given_name, o.name as opener, a.name as answerer
            from (select * from claim_matter where %s) m
            left join company c on c.id = case when m.company_id is null then null else company_root(m.company_id) end
            left join org_unit f on f.id = m.from_body
            join org_unit b on b.id = m.body
            left join org_unit g on g.id = m.given_to
            join app_user o on o.id = m.opened_by
            left join app_user a on a.id = m.answered_by
            """;

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said when a matter is opened. */
    record Opened(Kind kind, Firm firm, Optional<OrgUnitId> from, OrgUnitId body, String words) {}

    Matter.Id add(Opened opened, UserId by, Instant at) {
        Firm firm = opened.firm();
        return new Matter.Id(jdbc.sql("""
                        insert into claim_matter (kind, company_id, firm, from_body, body, words, state, opened_by, opened_at)
                        values (:kind, :company, :firm, :from, :body, :words, 'OPEN', :by, :at) returning id
                        """)
                .param("kind", opened.kind().name())
                .param("company", firm.company().map(CompanyId::value).orElse(null))
                .param("firm", firm.company().isPresent() ? "" : firm.name())
                .param("from", opened.from().map(OrgUnitId::value).orElse(null))
                .param("body", opened.body().value())
                .param("words", opened.words())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void addShare(Matter.Id id, OrgUnitId body, int percent) {
        jdbc.sql("insert into claim_share values (:id, :body, :percent)")
                .param("id", id.value())
                .param("body", body.value())
                .param("percent", percent)
                .update();
    }

    /** @param given to whom and from which day on; empty where the claim stays as it is */
    void answer(
            Matter.Id id, State state, String words, Optional<OrgUnitId> given, LocalDate day, UserId by, Instant at) {
        jdbc.sql("""
                        update claim_matter set state = :state, answer = :words, given_to = :given, given_on = :day, answered_by = :by,
                            answered_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("words", words)
                .param("given", given.map(OrgUnitId::value).orElse(null))
                .param("day", given.isPresent() ? day : null)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void reopen(Matter.Id id) {
        jdbc.sql("""
                        update claim_matter set state = 'OPEN', answer = '', given_to = null, given_on = null, answered_by = null, answered_at = null
                        where id = :id
                        """).param("id", id.value()).update();
    }

    Optional<Matter> find(Matter.Id id) {
        return one(id, "id = :id");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Matter> lock(Matter.Id id) {
        return one(id, "id = :id for update");
    }

    private Optional<Matter> one(Matter.Id id, String condition) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The latest first. */
    List<Matter> of(FirmKey firm) {
        return jdbc.sql(SELECT.formatted(FirmKey.SAME) + "order by m.id desc")
                .params(firm.parameters())
                .query(this::read)
                .list();
    }

    List<Matter> open() {
        return jdbc.sql(SELECT.formatted("state = 'OPEN'") + "order by m.id")
                .query(this::read)
                .list();
    }

    /** What bodies settle about firms takes turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('claim_matter'))::text")
                .query(String.class)
                .single();
    }

    private Matter read(ResultSet row, int number) throws SQLException {
        Matter.Id id = new Matter.Id(row.getLong("id"));
        long company = row.getLong("standing");
        Firm firm = new Firm(
                row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(company)),
                row.getString("firm_now"),
                row.getBoolean("firm_invented"));
        return new Matter(
                id,
                Kind.valueOf(row.getString("kind")),
                firm,
                body(row, "from_body", "from_name"),
                body(row, "body", "body_name").orElseThrow(),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                row.getString("opener"),
                row.getTimestamp("opened_at").toInstant(),
                answer(row),
                shares(id));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("answered_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        row.getString("answerer"),
                        at.toInstant(),
                        row.getString("answer"),
                        body(row, "given_to", "given_name")));
    }

    private static Optional<Body> body(ResultSet row, String id, String name) throws SQLException {
        long value = row.getLong(id);
        return row.wasNull() ? Optional.empty() : Optional.of(new Body(new OrgUnitId(value), row.getString(name)));
    }

    /** The largest first. */
    private List<Share> shares(Matter.Id id) {
        return jdbc.sql("""
                        select s.body, s.percent, u.name from claim_share s join org_unit u on u.id = s.body where s.matter_id = :id
                        order by s.percent desc, s.body
                        """)
                .param("id", id.value())
                .query((row, n) -> new Share(
                        new Body(new OrgUnitId(row.getLong("body")), row.getString("name")), row.getInt("percent")))
                .list();
    }
}

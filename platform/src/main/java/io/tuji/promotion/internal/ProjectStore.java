package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.lead.Lead;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.Project.Created;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.Project.Left;
import io.tuji.promotion.Project.Next;
import io.tuji.promotion.Project.Owner;
import io.tuji.promotion.Project.Space;
import io.tuji.promotion.Project.Spot;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps projects. Transactions belong to the caller. */
@Repository
class ProjectStore {

    /** Projects with the company that stands for the firm now. Names are looked up one by one: as joins they took longer to plan than to read. */
    static final String SELECT = """
            select p.*, 'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as code, c.id as standing, coalesce(c.name, p.firm) as firm_now,
                   coalesce(c.invented, false) as firm_invented,
                   (select u.login from app_user u where u.id = p.owner) as owner_login,
                   (select u.name from app_user u where u.id = p.owner) as owner_name,
                   (select u.name from app_user u where u.id = p.created_by) as creator_name,
                   (select b.name from org_unit b where b.id = p.unit) as unit_name,
                   (select s.year from promotion_project s where s.id = p.sprung_from) as sprung_year,
                   (select s.number from promotion_project s where s.id = p.sprung_from) as sprung_number
            from promotion_project p
            left join company c on c.id = case when p.company_id is null then null else company_root(p.company_id) end
            """;

    private final JdbcClient jdbc;
    private final StoredFields fields;

    ProjectStore(JdbcClient jdbc, StoredFields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
    }

    Code nextCode(int year) {
        return new Code(
                year, jdbc.sql("""
                        insert into promotion_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = promotion_number.last + 1 returning last
                        """).param("year", year).query(Integer.class).single());
    }

    Id add(Project project) {
        return jdbc.sql("""
                        insert into promotion_project (year, number, pipeline, stage, stage_since, name, company_id, firm, unregistered, chain,
                            node, zone, owner, unit, lead_year, lead_number, sprung_from, fields, next_step, next_on, space_place,
                            space_words, created_by, created_unit, created_at, touched_at)
                        values (:year, :number, :pipeline, :stage, :since, :name, :company, :firm, :unregistered, :chain, :node, :zone, :owner,
                            :unit, :leadYear, :leadNumber, (select id from promotion_project where year = :sprungYear and number = :sprungNumber),
                            :fields::jsonb, :next, :nextOn, :place, :space, :by, :byUnit, :at, :at)
                        returning id
                        """)
                .params(values(project))
                .param("year", project.code().year())
                .param("number", project.code().number())
                .param("leadYear", project.lead().map(Lead.Id::year).orElse(null))
                .param("leadNumber", project.lead().map(Lead.Id::number).orElse(null))
                .param("by", project.created().by().value())
                .param("byUnit", project.created().unit().map(OrgUnitId::value).orElse(null))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    /** @param project as it is to be, under the version that it is to have */
    void put(Project project) {
        jdbc.sql("""
                        update promotion_project set version = :version, pipeline = :pipeline, stage = :stage, stage_since = :since, name = :name,
                            company_id = case when company_root(company_id) = :company then company_id else :company end, firm = :firm,
                            unregistered = :unregistered, chain = :chain, node = :node, zone = :zone, owner = :owner, unit = :unit,
                            sprung_from = (select id from promotion_project where year = :sprungYear and number = :sprungNumber),
                            fields = :fields::jsonb, next_step = :next, next_on = :nextOn, space_place = :place, space_words = :space,
                            state = :state, left_reason = :reason, left_words = :leftWords, left_to = :leftTo, left_at = :leftAt,
                            touched_at = :at
                        where id = :id
                        """)
                .params(values(project))
                .param("id", project.id().value())
                .param("version", project.version())
                .param("state", state(project))
                .param("reason", project.left().map(Left::reason).orElse(null))
                .param("leftWords", project.left().map(Left::words).orElse(""))
                .param("leftTo", project.left().map(Left::to).orElse(""))
                .param(
                        "leftAt",
                        project.left().map(left -> Timestamp.from(left.at())).orElse(null))
                .update();
    }

    /** Dormant ones with which nobody has done anything since. */
    List<Id> dormantSince(Instant when) {
        return jdbc.sql("select id from promotion_project where state = 'DORMANT' and touched_at < :when order by id")
                .param("when", Timestamp.from(when))
                .query((row, n) -> new Id(row.getLong("id")))
                .list();
    }

    /** Somebody has done something beside it, such as joining its team. */
    void touch(Id id, Instant at) {
        jdbc.sql("update promotion_project set touched_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    static String state(Project project) {
        return project.left().map(left -> left.leaving().name()).orElse("OPEN");
    }

    private Map<String, @Nullable Object> values(Project project) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("pipeline", project.spot().pipeline());
        values.put("stage", project.spot().stage());
        values.put("since", Timestamp.from(project.spot().since()));
        values.put("name", project.name());
        values.put("company", project.firm().company().map(CompanyId::value).orElse(null));
        values.put("firm", project.firm().name());
        values.put("unregistered", project.firm().unregistered());
        values.put("chain", project.aim().chain());
        values.put("node", project.aim().node());
        values.put("zone", project.zone().orElse(null));
        values.put("owner", project.owner().person().value());
        values.put("unit", project.owner().unit().map(OrgUnitId::value).orElse(null));
        values.put("sprungYear", project.sprungFrom().map(Code::year).orElse(null));
        values.put("sprungNumber", project.sprungFrom().map(Code::number).orElse(null));
        values.put("fields", fields.write(project.fields()));
        values.put("next", project.next().words());
        values.put("nextOn", project.next().day().orElse(null));
        values.put("place", project.space().place().orElse(null));
        values.put("space", project.space().words());
        values.put("at", Timestamp.from(project.touchedAt()));
        return values;
    }

    Optional<Project> find(Code code, Filter seen) {
        return jdbc.sql(SELECT + "where p.year = :year and p.number = :number and " + seen.sql())
                .params(seen.parameters())
                .param("year", code.year())
                .param("number", code.number())
                .query(this::read)
                .optional();
    }

    Optional<Project> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Project> lock(Id id, Filter seen) {
        return one(id, seen, " for update of p");
    }

    private Optional<Project> one(Id id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "where p.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<Project> of(CompanyId company, Filter seen) {
        return jdbc.sql(SELECT + "where p.company_id in (select company_family(company_root(:company))) and "
                        + seen.sql() + " order by p.year desc, p.number desc")
                .params(seen.parameters())
                .param("company", company.value())
                .query(this::read)
                .list();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from promotion_project where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("""
                        update promotion_project set sprung_from = null where sprung_from in (
                            select id from promotion_project where company_id in (select id from company where invented))
                        """).update();
        jdbc.sql("""
                        with erased as (
                            delete from promotion_project where company_id in (select id from company where invented) returning id)
                        insert into change_log (kind, subject_id) select 'project', id from erased
                        """).update();
    }

    Project read(ResultSet row, int number) throws SQLException {
        return new Project(
                new Id(row.getLong("id")),
                new Code(row.getInt("year"), row.getInt("number")),
                row.getInt("version"),
                row.getString("name"),
                new Firm(
                        id(row, "standing").map(CompanyId::new),
                        row.getString("firm_now"),
                        row.getBoolean("unregistered"),
                        row.getBoolean("firm_invented")),
                new Aim(row.getString("chain"), row.getString("node")),
                Optional.ofNullable(row.getString("zone")),
                new Spot(row.getString("pipeline"), row.getString("stage"), instant(row, "stage_since")),
                left(row),
                new Owner(
                        new UserId(row.getLong("owner")),
                        row.getString("owner_login"),
                        row.getString("owner_name"),
                        id(row, "unit").map(OrgUnitId::new)),
                lead(row),
                sprungFrom(row),
                fields.read(row.getString("fields")),
                new Next(row.getString("next_step"), day(row, "next_on")),
                new Space(Optional.ofNullable(row.getString("space_place")), row.getString("space_words")),
                new Created(
                        new UserId(row.getLong("created_by")),
                        row.getString("creator_name"),
                        id(row, "created_unit").map(OrgUnitId::new),
                        instant(row, "created_at")),
                instant(row, "touched_at"));
    }

    private static Optional<Left> left(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("left_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Left(
                        Leaving.valueOf(row.getString("state")),
                        row.getString("left_reason"),
                        row.getString("left_words"),
                        row.getString("left_to"),
                        at.toInstant()));
    }

    private static Optional<Lead.Id> lead(ResultSet row) throws SQLException {
        int year = row.getInt("lead_year");
        return row.wasNull() ? Optional.empty() : Optional.of(new Lead.Id(year, row.getInt("lead_number")));
    }

    private static Optional<Code> sprungFrom(ResultSet row) throws SQLException {
        int year = row.getInt("sprung_year");
        return row.wasNull() ? Optional.empty() : Optional.of(new Code(year, row.getInt("sprung_number")));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}

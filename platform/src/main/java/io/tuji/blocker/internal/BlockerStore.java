package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Created;
import io.tuji.blocker.Blocker.Id;
import io.tuji.blocker.Blocker.Last;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.blocker.Blocker.ProjectName;
import io.tuji.blocker.Blocker.Satisfaction;
import io.tuji.blocker.Blocker.Standing;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.Blocker.Subject;
import io.tuji.blocker.Blocker.What;
import io.tuji.blocker.BlockerMove;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.demand.Need;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps blockers. Transactions belong to the caller. */
@Repository
class BlockerStore {

    /** Blockers with the names of all that they refer to, their pauses and the last act that stands; {@code p} is the project. */
    static final String SELECT = """
            select b.*, p.year as project_year, p.number as project_number, p.name as project_name, coalesce(p.stage, '') as stage,
                   c.id as standing, coalesce(c.name, nullif(p.firm, ''), b.firm) as firm_now, coalesce(c.invented, false) as firm_invented,
                   coalesce(p.name, c.name, b.firm) as subject_name, coalesce(u.login, '') as owner_login, coalesce(u.name, '') as owner_name,
                   coalesce(o.name, '') as unit_name, k.name as creator_name, l.move as last_move, l.words as last_words, l.acted_at as last_at,
                   s.froms, s.untils, s.reasons, coalesce(s.is_paused, false) as is_paused,
                   'DD-' || lpad(b.id::text, greatest(6, length(b.id::text)), '0') as code
            """;

    static final String FROM = """
            from blocker b
            left join promotion_project p on p.id = b.project_id
            left join company c on c.id = case when coalesce(b.company_id, p.company_id) is null then null
                                               else company_root(coalesce(b.company_id, p.company_id)) end
            left join app_user u on u.id = b.owner
            left join org_unit o on o.id = b.unit
            join app_user k on k.id = b.created_by
            join lateral (select a.* from blocker_act a where a.blocker_id = b.id and not a.taken_back and a.move <> 'UNDO'
                          order by a.id desc limit 1) l on true
            left join lateral (select array_agg(from_on order by number) as froms, array_agg(until_on order by number) as untils,
                                      array_agg(reason order by number) as reasons, bool_or(until_on is null) as is_paused
                               from blocker_pause where blocker_id = b.id) s on true
            """;

    private final JdbcClient jdbc;

    BlockerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(Blocker blocker) {
        return jdbc.sql("""
                        insert into blocker (project_id, company_id, firm, need_id, words, details, cause, asked_by, asked_on, state, level,
                            owner, unit, hard, round, started_on, created_by, created_unit, created_at, touched_at)
                        values (:project, :company, :firm, :need, :words, :details, :cause, :askedBy, :askedOn, :state, :level, :owner, :unit,
                            :hard, :round, :started, :by, :byUnit, :at, :at)
                        returning id
                        """)
                .params(values(blocker))
                .param(
                        "project",
                        blocker.subject().project().map(p -> p.id().value()).orElse(null))
                .param("company", ownCompany(blocker.subject()))
                .param("firm", ownFirm(blocker.subject()))
                .param("need", blocker.what().need().map(Need.Id::value).orElse(null))
                .param("askedBy", blocker.what().askedBy())
                .param("askedOn", blocker.what().askedOn())
                .param("by", blocker.created().by().value())
                .param("byUnit", blocker.created().unit().map(OrgUnitId::value).orElse(null))
                .param("at", Timestamp.from(blocker.created().at()))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    /** Of a blocker on a project the firm is that of the project. */
    private static @Nullable Long ownCompany(Subject subject) {
        return subject.project().isPresent()
                ? null
                : subject.company().map(CompanyId::value).orElse(null);
    }

    private static String ownFirm(Subject subject) {
        return subject.project().isPresent() || subject.company().isPresent() ? "" : subject.firm();
    }

    /** @param blocker as it is to be; counts its version up */
    void put(Blocker blocker, Instant at) {
        jdbc.sql("""
                        update blocker set version = version + 1, words = :words, details = :details, cause = :cause, asked_by = :askedBy,
                            asked_on = :askedOn, state = :state, level = :level, owner = :owner, unit = :unit, hard = :hard, round = :round,
                            started_on = :started, stopped_on = :stopped, satisfaction = :satisfaction, touched_at = :at
                        where id = :id
                        """)
                .params(values(blocker))
                .param("id", blocker.id().value())
                .param("askedBy", blocker.what().askedBy())
                .param("askedOn", blocker.what().askedOn())
                .param("stopped", blocker.standing().stoppedOn().orElse(null))
                .param(
                        "satisfaction",
                        blocker.standing().satisfaction().map(Enum::name).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
        pauses(blocker);
    }

    private void pauses(Blocker blocker) {
        jdbc.sql("delete from blocker_pause where blocker_id = :id")
                .param("id", blocker.id().value())
                .update();
        List<Pause> pauses = blocker.standing().pauses();
        for (int i = 0; i < pauses.size(); i++) {
            jdbc.sql("insert into blocker_pause values (:id, :number, :from, :until, :reason)")
                    .param("id", blocker.id().value())
                    .param("number", i + 1)
                    .param("from", pauses.get(i).from())
                    .param("until", pauses.get(i).until().orElse(null))
                    .param("reason", pauses.get(i).reason())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> values(Blocker blocker) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("words", blocker.what().words());
        values.put("details", blocker.what().details());
        values.put("cause", blocker.what().cause().name());
        values.put("state", blocker.standing().state().name());
        values.put("level", blocker.standing().level().name());
        values.put(
                "owner", blocker.standing().owner().person().map(UserId::value).orElse(null));
        values.put(
                "unit", blocker.standing().owner().unit().map(OrgUnitId::value).orElse(null));
        values.put("hard", blocker.standing().hard());
        values.put("round", blocker.standing().round());
        values.put("started", blocker.standing().startedOn());
        return values;
    }

    /** Holds it still until the end of the transaction; to be read afterwards. */
    void lock(Id id) {
        jdbc.sql("select id from blocker where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    Optional<Blocker> find(Id id, Filter seen) {
        return jdbc.sql(SELECT + FROM + "where b.id = :id and " + seen.sql())
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<Blocker> ofProject(Project.Id project, Filter seen) {
        return list("p.id = :project", "project", project.value(), seen);
    }

    List<Blocker> ofCompany(CompanyId company, Filter seen) {
        return list(
                "coalesce(b.company_id, p.company_id) in (select company_family(company_root(:company)))",
                "company",
                company.value(),
                seen);
    }

    /** On whose work somebody waits. */
    List<Blocker> running() {
        return jdbc.sql(SELECT + FROM + "where b.state in ('OPEN', 'VERIFIED', 'IN_WORK') order by b.id")
                .query(this::read)
                .list();
    }

    private List<Blocker> list(String condition, String parameter, Object value, Filter seen) {
        return jdbc.sql(SELECT + FROM + "where " + condition + " and " + seen.sql()
                        + " order by b.state not in ('OPEN', 'VERIFIED', 'IN_WORK'), b.started_on, b.id")
                .params(seen.parameters())
                .param(parameter, value)
                .query(this::read)
                .list();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from blocker where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from blocker where company_id in (select id from company where invented)")
                .update();
    }

    Blocker read(ResultSet row, int number) throws SQLException {
        return new Blocker(
                new Id(row.getLong("id")),
                row.getInt("version"),
                new Subject(
                        project(row),
                        row.getString("stage"),
                        id(row, "standing").map(CompanyId::new),
                        row.getString("firm_now"),
                        row.getBoolean("firm_invented")),
                new What(
                        row.getString("words"),
                        row.getString("details"),
                        Cause.valueOf(row.getString("cause")),
                        row.getString("asked_by"),
                        row.getObject("asked_on", LocalDate.class),
                        id(row, "need_id").map(Need.Id::new)),
                standing(row),
                new Created(
                        new UserId(row.getLong("created_by")),
                        row.getString("creator_name"),
                        id(row, "created_unit").map(OrgUnitId::new),
                        row.getTimestamp("created_at").toInstant()),
                new Last(
                        BlockerMove.valueOf(row.getString("last_move")),
                        row.getString("last_words"),
                        row.getTimestamp("last_at").toInstant()));
    }

    private static Optional<ProjectName> project(ResultSet row) throws SQLException {
        Optional<Long> id = id(row, "project_id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectName(
                        new Project.Id(id.get()),
                        new Project.Code(row.getInt("project_year"), row.getInt("project_number")),
                        row.getString("project_name")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                State.valueOf(row.getString("state")),
                Level.valueOf(row.getString("level")),
                new Owner(
                        id(row, "owner").map(UserId::new),
                        row.getString("owner_login"),
                        row.getString("owner_name"),
                        id(row, "unit").map(OrgUnitId::new),
                        row.getString("unit_name")),
                row.getBoolean("hard"),
                row.getInt("round"),
                row.getObject("started_on", LocalDate.class),
                pauses(row),
                Optional.ofNullable(row.getObject("stopped_on", LocalDate.class)),
                Optional.ofNullable(row.getString("satisfaction")).map(Satisfaction::valueOf));
    }

    private static List<Pause> pauses(ResultSet row) throws SQLException {
        @Nullable Array reasons = row.getArray("reasons");
        if (reasons == null) {
            return List.of();
        }
        String[] words = (String[]) reasons.getArray();
        Date[] froms = (Date[]) row.getArray("froms").getArray();
        @Nullable Date[] untils = (@Nullable Date[]) row.getArray("untils").getArray();
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            @Nullable Date until = untils[i];
            pauses.add(
                    new Pause(froms[i].toLocalDate(), Optional.ofNullable(until).map(Date::toLocalDate), words[i]));
        }
        return pauses;
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}

package io.tuji.engagement.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.Theirs;
import io.tuji.engagement.Engagement.What;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps engagements. Transactions belong to the caller. */
@Repository
class EngagementStore {

    private final JdbcClient jdbc;
    private final EngagementRows rows;

    EngagementStore(JdbcClient jdbc, EngagementRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Id add(What what, State state, Visitor by, Instant at) {
        Id id = new Id(jdbc.sql("""
                        insert into engagement (project_id, company_id, firm, kind, state, day, begins, place, subject, summary, asks, next_step,
                            next_on, body, recorded_by, unit, recorded_at)
                        values (:project, :company, :firm, :kind, :state, :day, :begins, :place, :subject, :summary, :asks, :next, :nextOn,
                            :body, :by, :unit, :at)
                        returning id
                        """)
                .params(values(what))
                .param("state", state.name())
                .param("body", body(what, by.orgUnit()))
                .param("by", by.id().value())
                .param("unit", by.orgUnit().map(OrgUnitId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
        addPeople(id, what);
        weigh(id);
        return id;
    }

    void put(Id id, What what, Optional<OrgUnitId> recorder) {
        jdbc.sql("""
                        update engagement set version = version + 1, project_id = :project,
                            company_id = case when company_root(company_id) = :company then company_id else :company end, firm = :firm, kind = :kind,
                            day = :day, begins = :begins, place = :place, subject = :subject, summary = :summary, asks = :asks,
                            next_step = :next, next_on = :nextOn, body = :body
                        where id = :id
                        """)
                .params(values(what))
                .param("body", body(what, recorder))
                .param("id", id.value())
                .update();
        for (String table : List.of("engagement_ours", "engagement_theirs")) {
            jdbc.sql("delete from " + table + " where engagement_id = :id")
                    .param("id", id.value())
                    .update();
        }
        addPeople(id, what);
        weigh(id);
    }

    void put(Id id, State state) {
        jdbc.sql("update engagement set version = version + 1, state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
        weigh(id);
    }

    /** The body of the one who leads, otherwise of whoever recorded it. */
    private static @Nullable Long body(What what, Optional<OrgUnitId> recorder) {
        return what.ours().stream()
                .findFirst()
                .map(Ours::unit)
                .orElse(recorder)
                .map(OrgUnitId::value)
                .orElse(null);
    }

    private static Map<String, @Nullable Object> values(What what) {
        Optional<Project.Id> project = what.about().project().map(Engagement.ProjectName::id);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("project", project.map(Project.Id::value).orElse(null));
        values.put(
                "company",
                what.about()
                        .firm()
                        .company()
                        .filter(company -> project.isEmpty())
                        .map(CompanyId::value)
                        .orElse(null));
        boolean isNamed = project.isEmpty() && what.about().firm().company().isEmpty();
        values.put("firm", isNamed ? what.about().firm().name() : "");
        values.put("kind", what.kind().name());
        values.put("day", what.when().day());
        values.put("begins", what.when().begins().orElse(null));
        values.put("place", what.place());
        values.put("subject", what.subject());
        values.put("summary", what.summary());
        values.put("asks", what.asks());
        values.put("next", what.next().words());
        values.put("nextOn", what.next().day().orElse(null));
        return values;
    }

    private void addPeople(Id id, What what) {
        int place = 1;
        for (Ours one : what.ours()) {
            jdbc.sql("insert into engagement_ours values (:id, :place, :person, :unit)")
                    .param("id", id.value())
                    .param("place", place++)
                    .param("person", one.person().value())
                    .param("unit", one.unit().map(OrgUnitId::value).orElse(null))
                    .update();
        }
        place = 1;
        for (Theirs one : what.theirs()) {
            jdbc.sql("insert into engagement_theirs values (:id, :place, :name, :position)")
                    .param("id", id.value())
                    .param("place", place++)
                    .param("name", one.name())
                    .param("position", one.position())
                    .update();
        }
    }

    /** Whether it is a contact now. */
    private void weigh(Id id) {
        jdbc.sql("""
                        update engagement e set is_contact = state = 'HELD' and kind <> 'MESSAGE'
                            and exists (select from engagement_ours o where o.engagement_id = e.id)
                            and exists (select from engagement_theirs t where t.engagement_id = e.id)
                        where e.id = :id
                        """).param("id", id.value()).update();
    }

    Optional<Engagement> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Engagement> lock(Id id, Filter seen) {
        return one(id, seen, " for update of e");
    }

    private Optional<Engagement> one(Id id, Filter seen, String locking) {
        return jdbc.sql(EngagementRows.SELECT + "where e.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id.value())
                .query(rows::read)
                .optional();
    }

    List<Engagement> of(Project.Id project, Filter seen) {
        return jdbc.sql(EngagementRows.SELECT + "where e.project_id = :project and " + seen.sql()
                        + " order by e.day desc, e.id desc")
                .params(seen.parameters())
                .param("project", project.value())
                .query(rows::read)
                .list();
    }

    List<Engagement> of(FirmKey firm, Filter seen) {
        return jdbc.sql(EngagementRows.SELECT + "where e.id in (select f.id from " + ContactStore.OF_FIRM + " f) and "
                        + seen.sql() + " order by e.day desc, e.id desc")
                .params(seen.parameters())
                .params(firm.parameters())
                .query(rows::read)
                .list();
    }

    List<Engagement> ahead(Visitor visitor, Filter seen) {
        return jdbc.sql(EngagementRows.SELECT + "where e.state = 'PLANNED' and exists (select from engagement_ours o"
                        + " where o.engagement_id = e.id and o.person = :person) and " + seen.sql()
                        + " order by e.day, e.begins nulls first, e.id")
                .params(seen.parameters())
                .param("person", visitor.id().value())
                .query(rows::read)
                .list();
    }
}

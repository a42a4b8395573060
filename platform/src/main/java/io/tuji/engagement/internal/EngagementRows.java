package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.About;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagement.Next;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.ProjectName;
import io.tuji.engagement.Engagement.Recorded;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.Theirs;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.Engagement.When;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads engagements with the names of firms, projects and people as they are now. */
@Component
class EngagementRows {

    static final String SELECT = """
            select e.*, 'JC-' || lpad(e.id::text, greatest(6, length(e.id::text)), '0') as code, c.id as standing,
                   coalesce(c.name, case when p.id is null then e.firm when p.firm = '' then p.name else p.firm end) as firm_now,
                   coalesce(c.invented, false) as firm_invented, p.year as project_year, p.number as project_number, p.name as project_name,
                   u.login as recorder_login, u.name as recorder_name, coalesce(b.name, '') as unit_name, coalesce(h.name, '') as body_name,
                   (select json_agg(json_build_object('person', o.person, 'login', ou.login, 'name', ou.name, 'unit', o.unit,
                        'body', coalesce(ob.name, '')) order by o.place)
                    from engagement_ours o join app_user ou on ou.id = o.person left join org_unit ob on ob.id = o.unit
                    where o.engagement_id = e.id) as ours,
                   (select json_agg(json_build_object('name', t.name, 'position', t.position) order by t.place)
                    from engagement_theirs t where t.engagement_id = e.id) as theirs
            from engagement e
            left join promotion_project p on p.id = e.project_id
            left join company k on k.id = case when p.id is null then e.company_id else p.company_id end
            left join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            join app_user u on u.id = e.recorded_by
            left join org_unit b on b.id = e.unit
            left join org_unit h on h.id = e.body
            """;

    private final ObjectMapper json;

    EngagementRows(ObjectMapper json) {
        this.json = json;
    }

    Engagement read(ResultSet row, int number) throws SQLException {
        return new Engagement(
                new Id(row.getLong("id")),
                row.getInt("version"),
                what(row),
                State.valueOf(row.getString("state")),
                row.getBoolean("is_contact"),
                new Recorded(
                        new UserId(row.getLong("recorded_by")),
                        row.getString("recorder_login"),
                        row.getString("recorder_name"),
                        id(row, "unit").map(OrgUnitId::new),
                        row.getString("unit_name"),
                        row.getTimestamp("recorded_at").toInstant()));
    }

    private What what(ResultSet row) throws SQLException {
        return new What(
                new About(
                        project(row),
                        new Firm(
                                id(row, "standing").map(CompanyId::new),
                                row.getString("firm_now"),
                                row.getBoolean("firm_invented"))),
                Kind.valueOf(row.getString("kind")),
                new When(
                        row.getObject("day", LocalDate.class),
                        Optional.ofNullable(row.getObject("begins", LocalTime.class))),
                row.getString("place"),
                row.getString("subject"),
                row.getString("summary"),
                row.getString("asks"),
                new Next(row.getString("next_step"), Optional.ofNullable(row.getObject("next_on", LocalDate.class))),
                list(row, "ours").stream().map(EngagementRows::ours).toList(),
                list(row, "theirs").stream()
                        .map(one -> new Theirs(text(one, "name"), text(one, "position")))
                        .toList());
    }

    private static Optional<ProjectName> project(ResultSet row) throws SQLException {
        Optional<Long> id = id(row, "project_id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProjectName(
                new Project.Id(id.get()),
                new Project.Code(row.getInt("project_year"), row.getInt("project_number")),
                row.getString("project_name")));
    }

    private List<JsonNode> list(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(json::readTree)
                .map(node -> List.copyOf(node.values()))
                .orElse(List.of());
    }

    private static Ours ours(JsonNode one) {
        JsonNode unit = one.path("unit");
        return new Ours(
                new UserId(one.path("person").longValue()),
                text(one, "login"),
                text(one, "name"),
                unit.isNumber() ? Optional.of(new OrgUnitId(unit.longValue())) : Optional.empty(),
                text(one, "body"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).stringValue();
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}

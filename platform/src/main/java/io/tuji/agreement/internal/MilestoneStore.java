package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.Milestone.Id;
import io.tuji.agreement.Milestone.Kind;
import io.tuji.agreement.Milestone.TaxBand;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps milestones. Transactions belong to the caller. */
@Repository
class MilestoneStore {

    private static final String SELECT =
            "select " + ProjectColumns.COLUMNS + " from agreement_milestone x" + ProjectColumns.JOINS;

    private final JdbcClient jdbc;

    MilestoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(Project.Id project, MilestoneTyped told, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into agreement_milestone (project_id, kind, reached_on, source, usd, tax_band, entered_by, entered_at)
                        values (:project, :kind, :on, :source, :usd, :tax, :by, :at) returning id
                        """)
                .param("project", project.value())
                .param("kind", told.kind().name())
                .param("on", told.on())
                .param("source", told.source())
                .param("usd", told.usd().orElse(null))
                .param("tax", told.tax().map(Enum::name).orElse(null))
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    /** @param why null to put it back into force */
    void withdraw(Id id, @Nullable String why) {
        jdbc.sql("update agreement_milestone set withdrawn_why = :why where id = :id")
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    /** With the band of tax. */
    Optional<Milestone> find(Id id, Filter seen) {
        return jdbc.sql(SELECT + "where x.id = :id and " + seen.sql())
                .params(seen.parameters())
                .param("id", id.value())
                .query(MilestoneStore::read)
                .optional();
    }

    /** The earliest first, with the band of tax. */
    List<Milestone> of(Project.Id project) {
        return jdbc.sql(SELECT + "where x.project_id = :project order by x.reached_on, x.id")
                .param("project", project.value())
                .query(MilestoneStore::read)
                .list();
    }

    private static Milestone read(ResultSet row, int number) throws SQLException {
        return new Milestone(
                new Id(row.getLong("id")),
                ProjectColumns.read(row),
                Kind.valueOf(row.getString("kind")),
                ProjectColumns.day(row, "reached_on").orElseThrow(),
                row.getString("source"),
                Optional.ofNullable(row.getBigDecimal("usd")),
                ProjectColumns.choice(row, "tax_band", TaxBand.class),
                Optional.ofNullable(row.getString("withdrawn_why")),
                row.getString("by_name"),
                ProjectColumns.instant(row, "entered_at"));
    }
}

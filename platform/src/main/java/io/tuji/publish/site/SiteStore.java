package io.tuji.publish.site;

import io.tuji.engine.dataset.Label;
import io.tuji.publish.frozen.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Frozen releases and announced days, and nothing else of the house. */
@Repository
class SiteStore {

    /** Changes whenever a release or a day is added or a day is changed. */
    record Stamp(long releases, long dates, long changes) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SiteStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Stamp stamp() {
        return jdbc.sql("""
                        select (select coalesce(max(id), 0) from publish_release) as releases, coalesce(max(id), 0) as dates,
                               coalesce(sum(sequence), 0) as changes
                        from publish_date
                        """)
                .query((row, n) -> new Stamp(row.getLong("releases"), row.getLong("dates"), row.getLong("changes")))
                .single();
    }

    /** The latest first. */
    List<Edition> editions() {
        return jdbc.sql("""
                        select r.content, r.digest, newer.code as replaced_by
                        from publish_release r left join publish_release newer on newer.replaces = r.code
                        order by r.id desc
                        """).query(this::edition).list();
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        String text = row.getString("content");
        return new Edition(
                json.readValue(text, Content.class),
                text,
                row.getString("digest"),
                Optional.ofNullable(row.getString("replaced_by")));
    }

    /** The earliest first; also those that were taken back, which calendars of readers must hear of. */
    List<ComingRelease> dates() {
        return jdbc.sql("""
                        select d.*, (select max(r.code) from publish_release r where r.plan = d.plan and r.period = d.period) as released
                        from publish_date d order by d.on_day, d.id
                        """)
                .query((row, n) -> new ComingRelease(
                        row.getLong("id"),
                        row.getInt("sequence"),
                        row.getDate("on_day").toLocalDate(),
                        row.getString("period"),
                        new Label(row.getString("title_zh"), row.getString("title_en")),
                        row.getBoolean("withdrawn"),
                        row.getTimestamp("changed_at").toInstant(),
                        Optional.ofNullable(row.getString("released"))))
                .list();
    }
}

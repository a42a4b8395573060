package io.tuji.search.internal;

import io.tuji.search.ChangeLog;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The change log's table. */
@Repository
class ChangeLogStore implements ChangeLog {

    /** A change as it stands in the log. */
    record Change(String kind, long subjectId, Position position) {}

    private final JdbcClient jdbc;

    ChangeLogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void changed(String kind, Collection<Long> ids) {
        jdbc.sql("insert into change_log (kind, subject_id) select :kind, unnest(:ids::bigint[])")
                .param("kind", kind)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /**
     * The changes after a position, oldest transaction first.
     *
     * <p>Only transactions below every running one are seen: a transaction that commits late can then never be passed over.
     */
    List<Change> after(Position position, int limit) {
        return jdbc.sql("""
                        select kind, subject_id, xid::text as xid, id
                        from change_log
                        where (xid, id) > (:xid::xid8, :id) and xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by xid, id
                        limit :limit
                        """)
                .param("xid", position.xid())
                .param("id", position.id())
                .param("limit", limit)
                .query((row, n) -> new Change(
                        row.getString("kind"),
                        row.getLong("subject_id"),
                        new Position(row.getString("xid"), row.getLong("id"))))
                .list();
    }

    /** The last change of all that have committed. */
    Position newest() {
        return last("true");
    }

    /** The last change that an index may count as passed: no running transaction can still write before it. */
    Position settled() {
        return last("xid < pg_snapshot_xmin(pg_current_snapshot())");
    }

    private Position last(String condition) {
        return jdbc.sql("select xid::text as xid, id from change_log where " + condition
                        + " order by change_log.xid desc, id desc limit 1")
                .query(Position.class)
                .optional()
                .orElse(Position.START);
    }
}

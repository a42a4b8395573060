package io.tuji.structure.internal;

import io.tuji.database.Bulk;
import io.tuji.structure.internal.KeptTable.About;
import io.tuji.structure.internal.KeptTable.Line;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the tables that people have brought. Transactions belong to the caller. */
@Repository
class KeptTableStore {

    private static final String SELECT = """
            select t.*, (select count(distinct area) from structure_cell where table_id = t.id) as areas,
                   (select count(distinct industry) from structure_cell where table_id = t.id) as industries
            from structure_table t
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;

    KeptTableStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    long add(About about, String file, List<Line> lines, String by, Instant now) {
        long id = jdbc.sql("""
                        insert into structure_table (name, source, measure, as_of, earlier_on, file, brought_by, brought_at)
                        values (:name, :source, :measure, :asOf, :earlierOn, :file, :by, :now) returning id
                        """)
                .param("name", about.name())
                .param("source", about.source())
                .param("measure", about.measure())
                .param("asOf", about.asOf())
                .param("earlierOn", about.earlierOn().map(Date::valueOf).orElse(null))
                .param("file", file)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
        bulk.copy(
                "structure_cell (table_id, area, industry, value, earlier)",
                lines,
                line -> Arrays.asList(
                        id,
                        line.area(),
                        line.industry(),
                        line.value(),
                        line.earlier().isPresent() ? line.earlier().getAsDouble() : null));
        return id;
    }

    /** Those that were not taken away, the newest first. */
    List<KeptTable> list() {
        return jdbc.sql(SELECT + "where t.removed_at is null order by t.as_of desc, t.id desc")
                .query(KeptTableStore::read)
                .list();
    }

    /** Also one that was taken away. */
    Optional<KeptTable> find(long id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("id", id)
                .query(KeptTableStore::read)
                .optional();
    }

    List<Line> lines(long id) {
        return jdbc.sql("select * from structure_cell where table_id = :id order by area, industry")
                .param("id", id)
                .query((row, number) -> new Line(
                        row.getString("area"),
                        row.getString("industry"),
                        row.getDouble("value"),
                        row.getObject("earlier") == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(row.getDouble("earlier"))))
                .list();
    }

    /** False where it is as wanted already. */
    boolean remove(long id, String by, Instant now) {
        return jdbc.sql("""
                        update structure_table set removed_by = :by, removed_at = :now where id = :id and removed_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean restore(long id) {
        return jdbc.sql("""
                        update structure_table set removed_by = null, removed_at = null where id = :id and removed_at is not null
                        """).param("id", id).update() == 1;
    }

    private static KeptTable read(ResultSet row, int number) throws SQLException {
        return new KeptTable(
                row.getLong("id"),
                new About(
                        row.getString("name"),
                        row.getString("source"),
                        row.getString("measure"),
                        row.getDate("as_of").toLocalDate(),
                        Optional.ofNullable(row.getDate("earlier_on")).map(Date::toLocalDate)),
                row.getString("file"),
                row.getString("brought_by"),
                row.getTimestamp("brought_at").toInstant(),
                row.getTimestamp("removed_at") != null,
                row.getInt("areas"),
                row.getInt("industries"));
    }
}

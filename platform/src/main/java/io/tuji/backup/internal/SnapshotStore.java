package io.tuji.backup.internal;

import io.tuji.backup.internal.Manifest.SequencePart;
import io.tuji.database.NotInBackup;
import io.tuji.database.SchemaVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads everything as text, from the snapshot of the caller's transaction. */
@Repository
class SnapshotStore {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final SchemaStore schema;
    private final List<String> leftOut;

    SnapshotStore(JdbcTemplate template, JdbcClient jdbc, List<NotInBackup> leftOut) {
        this.template = template;
        this.jdbc = jdbc;
        this.schema = new SchemaStore(jdbc);
        this.leftOut = leftOut.stream().map(NotInBackup::table).sorted().toList();
    }

    List<String> leftOut() {
        return leftOut;
    }

    SchemaVersion version() {
        return schema.version().orElseThrow();
    }

    String server() {
        return schema.server();
    }

    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = schema.columnsOfTables();
        tables.keySet().removeAll(leftOut);
        return tables;
    }

    /** Sequences belong to no snapshot: read after the rows, they lie behind every number that a row has. */
    List<SequencePart> sequences() {
        return schema.sequences().stream().map(this::sequence).toList();
    }

    private SequencePart sequence(String name) {
        return jdbc.sql("select last_value, is_called from " + SchemaStore.quoted(name))
                .query((row, n) -> new SequencePart(name, row.getLong(1), row.getBoolean(2)))
                .single();
    }

    /** Gives the number of rows. */
    long copy(String table, List<String> columns, OutputStream out) throws IOException {
        try {
            Long rows = template.execute((java.sql.Connection connection) -> {
                CopyOut copy = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + SchemaStore.quoted(table, columns) + " to stdout");
                return copy(copy, out);
            });
            return rows == null ? 0 : rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long copy(CopyOut copy, OutputStream out) throws SQLException {
        try {
            byte[] row = copy.readFromCopy();
            while (row != null) {
                out.write(row);
                row = copy.readFromCopy();
            }
            return copy.getHandledRowCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}

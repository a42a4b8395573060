package io.tuji.backup.internal;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.Restore;
import io.tuji.backup.internal.Manifest.SequencePart;
import io.tuji.backup.internal.Manifest.TablePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the tables of an empty database from a backup; transactions belong to the caller. */
final class LoadStore {

    private static final int STRETCH = 1 << 16;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final SchemaStore schema;

    LoadStore(DataSource source) {
        this.template = new JdbcTemplate(source);
        this.jdbc = JdbcClient.create(template);
        this.schema = new SchemaStore(jdbc);
    }

    /** Tables that have rows, with how many; those of a database that no migration has touched are none. */
    Map<String, Long> filled() {
        Map<String, Long> filled = new TreeMap<>();
        for (String table : schema.columnsOfTables().keySet()) {
            long rows = jdbc.sql("select count(*) from " + SchemaStore.quoted(table))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                filled.put(table, rows);
            }
        }
        return filled;
    }

    /** Triggers stand aside: what they would add or check came with the rows. References are checked as ever. */
    void load(Archive archive, Restore.Watcher watcher) throws IOException {
        Map<String, List<String>> columns = schema.columnsOfTables();
        refuseOtherTables(archive, columns);
        List<String> order = TableOrder.parentsFirst(columns.keySet(), schema.references());
        Map<String, TablePart> parts = new TreeMap<>();
        archive.manifest().tables().forEach(part -> parts.put(part.name(), part));
        List<TablePart> ordered =
                order.stream().filter(parts::containsKey).map(parts::get).toList();
        order.forEach(table -> triggers(table, "disable"));
        for (TablePart part : ordered) {
            watcher.at(Restore.Step.LOAD, part.name(), ordered.indexOf(part), ordered.size());
            load(archive, part);
        }
        template.execute("set constraints all immediate");
        order.forEach(table -> triggers(table, "enable"));
        archive.manifest().sequences().forEach(this::set);
    }

    private void triggers(String table, String able) {
        template.execute("alter table " + SchemaStore.quoted(table) + " " + able + " trigger user");
    }

    private static void refuseOtherTables(Archive archive, Map<String, List<String>> columns) {
        Set<String> named = new HashSet<>(archive.manifest().leftOut());
        Set<String> others = new TreeSet<>();
        for (TablePart part : archive.manifest().tables()) {
            named.add(part.name());
            if (!part.columns().equals(columns.get(part.name()))) {
                others.add(part.name());
            }
        }
        columns.keySet().stream().filter(table -> !named.contains(table)).forEach(others::add);
        if (!others.isEmpty()) {
            throw new BackupRefused(BackupProblem.OTHER_TABLES, archive.file(), String.join(", ", others));
        }
    }

    private void load(Archive archive, TablePart part) throws IOException {
        try (InputStream rows = archive.content(part)) {
            Long stored = template.execute((java.sql.Connection connection) -> {
                CopyIn copy = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + SchemaStore.quoted(part.name(), part.columns()) + " from stdin");
                return load(copy, rows);
            });
            if (stored == null || stored != part.rows()) {
                throw new BackupRefused(BackupProblem.DAMAGED, archive.file(), part.entry());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long load(CopyIn copy, InputStream rows) throws SQLException {
        try {
            byte[] stretch = new byte[STRETCH];
            int length = rows.read(stretch);
            while (length >= 0) {
                copy.writeToCopy(stretch, 0, length);
                length = rows.read(stretch);
            }
            return copy.endCopy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void set(SequencePart sequence) {
        jdbc.sql("select setval(:name::regclass, :last, :called)")
                .param("name", SchemaStore.quoted(sequence.name()))
                .param("last", sequence.last())
                .param("called", sequence.called())
                .query(Long.class)
                .single();
    }

    /** What the planner knows of tables that were empty a moment ago. */
    void analyze() {
        template.execute("analyze");
    }
}

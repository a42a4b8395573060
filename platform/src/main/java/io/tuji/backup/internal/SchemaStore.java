package io.tuji.backup.internal;

import io.tuji.backup.internal.TableOrder.Reference;
import io.tuji.database.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables, columns and sequences a database has. Every method is one statement; transactions belong to the caller. */
final class SchemaStore {

    /** The migrations' own account of themselves; it is made, not copied. */
    static final String HISTORY = "flyway_schema_history";

    private record Column(String relation, String name) {}

    private final JdbcClient jdbc;

    SchemaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every table with the columns whose values can be written elsewhere: not those that the server computes, nor its transactions. */
    Map<String, List<String>> columnsOfTables() {
        Map<String, List<String>> columns = new TreeMap<>();
        jdbc.sql("""
                        select c.relname as relation, a.attname as name
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> :history
                          and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                          and a.atttypid not in ('xid'::regtype, 'xid8'::regtype, 'pg_snapshot'::regtype)
                        order by c.relname, a.attnum
                        """)
                .param("history", HISTORY)
                .query(Column.class)
                .list()
                .forEach(c -> columns.computeIfAbsent(c.relation(), r -> new ArrayList<>())
                        .add(c.name()));
        return columns;
    }

    List<Reference> references() {
        return jdbc.sql("""
                        select distinct f.relname as "from", t.relname as "to"
                        from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                        where k.contype = 'f' and k.connamespace = current_schema()::regnamespace
                        """).query(Reference.class).list();
    }

    List<String> sequences() {
        return jdbc.sql("select sequencename from pg_sequences where schemaname = current_schema() order by 1")
                .query(String.class)
                .list();
    }

    /** Empty in a database that no migration has touched. */
    Optional<SchemaVersion> version() {
        boolean made = jdbc.sql("select to_regclass(:history) is not null")
                .param("history", HISTORY)
                .query(Boolean.class)
                .single();
        return made
                ? jdbc.sql("select version from " + HISTORY + " where success and version is not null"
                                + " order by installed_rank desc limit 1")
                        .query(String.class)
                        .optional()
                        .map(SchemaVersion::new)
                : Optional.empty();
    }

    String server() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    /** A name as SQL writes it, whatever characters it has. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(String table, List<String> columns) {
        return quoted(table) + " ("
                + String.join(", ", columns.stream().map(SchemaStore::quoted).toList()) + ")";
    }
}

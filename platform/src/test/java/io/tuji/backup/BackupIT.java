package io.tuji.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditTrail;
import io.tuji.audit.AuditVerification.Anchoring;
import io.tuji.backup.BackupProgress.State;
import io.tuji.backup.RestoreOrder.Server;
import io.tuji.backup.internal.Archive;
import io.tuji.backup.internal.Manifest.TablePart;
import io.tuji.database.StandaloneDatabase;
import io.tuji.registry.TestRegistry;
import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes back from a backup is what was there, on whatever server. */
@PlatformTest
class BackupIT {

    /** Tables in which nothing happens by itself while a test looks; all values of all rows, as one hash a table. */
    private static final List<String> STILL = List.of(
            "company",
            "registration",
            "company_link",
            "source_record",
            "source_subject",
            "believed_registration",
            "audit_entry",
            "app_user",
            "pack_record");

    @Autowired
    Backups backups;

    @Autowired
    TestRegistry registry;

    @Autowired
    DataSource source;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        registry.take(
                registry.source(50),
                LocalDate.of(2024, 1, 1),
                List.of(
                        TestRegistry.line(TestRegistry.freshCode(), "备份“甲”\\有限公司"),
                        TestRegistry.line(TestRegistry.freshCode(), "备份乙有限公司")));
    }

    @Test
    void everyRowComesBackIntoAnEmptyHome() throws IOException {
        awaitAnchor();
        Map<String, String> before = hashes(source, 0);
        Path file = backUp();
        Home home = new Home(folder.resolve("other"));
        RestoreReport report = restore(order(file, home));
        assertThat(report.audit().isIntact()).isTrue();
        assertThat(report.audit().anchor()).isEqualTo(Anchoring.AGREES);
        assertThat(report.old()).isEmpty();
        try (StandaloneDatabase database = open(home)) {
            assertThat(counts(database.source())).isEqualTo(counts(file));
            assertThat(hashes(database.source(), 1)).isEqualTo(before);
            assertThat(nextCompany(database.source())).isEqualTo(nextCompany(source));
            refusesToAlterTheAudit(database.source());
        }
        assertThat(home.path().resolve("first-password")).doesNotExist();
        assertThat(home.findSecret("audit.key")).isPresent();
    }

    @Test
    void aServerOfOnesOwnIsFilledOnceAndNeverEmptied() throws IOException {
        Path file = backUp();
        Home elsewhere = new Home(folder.resolve("server"));
        try (StandaloneDatabase database = open(elsewhere)) {
            Home home = new Home(folder.resolve("home"));
            RestoreOrder order = new RestoreOrder(
                    file, home, Optional.of(server(elsewhere, database)), Optional.empty(), false, false);
            assertThat(restore(order).audit().isIntact()).isTrue();
            assertThat(counts(database.source())).isEqualTo(counts(file));
            assertThat(refusal(order)).isEqualTo(BackupProblem.DATABASE_HAS_DATA.code());
            assertThat(counts(database.source())).isEqualTo(counts(file));
        }
    }

    @Test
    void aHomeWithDataIsReplacedOnlyWhereThatIsWanted() throws IOException {
        Path file = backUp();
        Home home = new Home(folder.resolve("other"));
        Files.writeString(
                Files.createDirectories(home.path().resolve("postgres/data")).resolve("PG_VERSION"), "18");
        assertThat(refusal(order(file, home))).isEqualTo(BackupProblem.HOME_HAS_DATA.code());
        RestoreReport report = restore(new RestoreOrder(file, home, Optional.empty(), Optional.empty(), true, false));
        assertThat(report.old().orElseThrow().resolve("postgres/data/PG_VERSION"))
                .exists();
        try (StandaloneDatabase database = open(home)) {
            assertThat(counts(database.source())).isEqualTo(counts(file));
        }
    }

    @Test
    void aDamagedFileTouchesNothing() throws IOException {
        Path file = backUp();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Home home = new Home(folder.resolve("untouched"));
        assertThat(refusal(order(file, home))).isEqualTo(BackupProblem.DAMAGED.code());
        try (Stream<Path> files = Files.list(home.folder("."))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysInTheAuditWhatWasMade() throws IOException {
        Path file = backUp();
        BackupReport report = backups.progress().orElseThrow().report().orElseThrow();
        assertThat(report.file()).isEqualTo(file.toString());
        assertThat(trail.of("backup:" + report.sha256(), 10)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("backup.make");
            assertThat(entry.actor()).isEqualTo(Actor.CONSOLE.name());
            assertThat(entry.after()).containsEntry("rows", Long.toString(report.rows()));
        });
    }

    /** The server's own transaction numbers mean nothing elsewhere: a column of them has a default that is right there. */
    @Test
    void carriesNoTransactionOfThisServer() throws IOException {
        List<String> columns =
                JdbcClient.create(source).sql("""
                        select c.relname || '.' || a.attname
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0
                          and a.atttypid in ('xid'::regtype, 'xid8'::regtype, 'pg_snapshot'::regtype) and a.atthasdef
                        """).query(String.class).list();
        assertThat(columns).containsExactlyInAnyOrder("audit_unsealed.xid", "change_log.xid");
        try (Archive archive = Archive.open(backUp())) {
            assertThat(archive.manifest().tables())
                    .noneMatch(table -> table.name().equals("change_log"))
                    .noneMatch(table -> table.columns().contains("xid"));
        }
    }

    /** The first is noted a second after the platform has started. */
    private void awaitAnchor() {
        await().until(() -> trail.verify().anchor() == Anchoring.AGREES);
    }

    private Path backUp() throws IOException {
        Path file = folder.resolve("backup.zip");
        backups.start(file, false, Actor.CONSOLE);
        await().until(() -> backups.progress().orElseThrow().state().isEnded());
        BackupProgress ended = backups.progress().orElseThrow();
        assertThat(ended.state()).as("%s", ended.problem()).isEqualTo(State.DONE);
        return file;
    }

    private RestoreReport restore(RestoreOrder order) {
        return new Restore(clock, (step, what, done, of) -> {}).run(order);
    }

    private String refusal(RestoreOrder order) {
        return catchThrowableOfType(BackupRefused.class, () -> restore(order))
                .problem()
                .code();
    }

    private static RestoreOrder order(Path file, Home home) {
        return new RestoreOrder(file, home, Optional.empty(), Optional.empty(), false, false);
    }

    private static StandaloneDatabase open(Home home) {
        return StandaloneDatabase.embedded(home, home.folder("postgres").resolve("program"));
    }

    private static Server server(Home home, StandaloneDatabase database) {
        String url = ((org.postgresql.ds.PGSimpleDataSource) database.source()).getURL();
        return new Server(url, "tuji", home.findSecret("database.secret").orElseThrow());
    }

    /** Of the backup itself, as its manifest says. */
    private static Map<String, Long> counts(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            return archive.manifest().tables().stream()
                    .filter(table -> !table.name().startsWith("audit_"))
                    .collect(Collectors.toMap(TablePart::name, TablePart::rows, Long::sum, TreeMap::new));
        }
    }

    private static Map<String, Long> counts(DataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        return jdbc.sql("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = current_schema()::regnamespace
                          and relname !~ '^(audit_|change_log|flyway)'
                        """).query(String.class).list().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single(),
                        Long::sum,
                        TreeMap::new));
    }

    /** @param newest how many of the newest audit entries to leave out: a restore writes one */
    private static Map<String, String> hashes(DataSource source, int newest) {
        JdbcClient jdbc = JdbcClient.create(source);
        return STILL.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("""
                                select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0)
                                from %s t
                                """.formatted(rows(table, newest)))
                                .query(String.class)
                                .single()));
    }

    private static String rows(String table, int newest) {
        return table.equals("audit_entry")
                ? "(select * from audit_entry where id <= (select max(id) - " + newest + " from audit_entry))"
                : table;
    }

    private static long nextCompany(DataSource source) {
        return JdbcClient.create(source)
                .sql("select nextval('company_id')")
                .query(Long.class)
                .single();
    }

    private static void refusesToAlterTheAudit(DataSource source) {
        assertThat(catchThrowable(() -> JdbcClient.create(source)
                        .sql("update audit_entry set act = 'nothing'")
                        .update()))
                .isNotNull();
    }
}

package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.backup.Restore;
import io.tuji.backup.RestoreOrder;
import io.tuji.backup.internal.Manifest.TablePart;
import io.tuji.database.SchemaVersion;
import io.tuji.database.StandaloneDatabase;
import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup that an older program made is restored as it was, and then brought up to this program. */
@Tag("embedded-server")
class OlderSchemaIT {

    private static final SchemaVersion BEFORE_FACTS = new SchemaVersion("090");

    @TempDir
    Path folder;

    @Test
    void comesUpToThisProgram() throws IOException {
        Home home = new Home(folder.resolve("new"));
        new Restore(Clock.systemUTC(), (step, what, done, of) -> {})
                .run(new RestoreOrder(backup(), home, Optional.empty(), Optional.empty(), false, false));
        try (StandaloneDatabase database = open(home)) {
            JdbcClient jdbc = JdbcClient.create(database.source());
            assertThat(new SchemaStore(jdbc).version()).contains(SchemaVersion.newest());
            assertThat(jdbc.sql("select name from org_unit order by id")
                            .query(String.class)
                            .list())
                    .containsExactly("一办", "二科");
            assertThat(jdbc.sql("insert into org_unit (kind, name) values ('FIRM', '丙') returning id")
                            .query(Long.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    private Path backup() throws IOException {
        Path file = folder.resolve("older.zip");
        try (StandaloneDatabase database = open(new Home(folder.resolve("old")))) {
            database.migrateTo(BEFORE_FACTS);
            JdbcTemplate template = new JdbcTemplate(database.source());
            template.execute("insert into org_unit (kind, name) values ('DEPARTMENT', '一办')");
            template.execute("insert into org_unit (kind, name, parent) values ('DEPARTMENT', '二科', 1)");
            write(file, new SnapshotStore(template, JdbcClient.create(template), List.of()));
        }
        FileSeal.seal(file);
        return file;
    }

    private static void write(Path file, SnapshotStore store) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(Files.newOutputStream(file))) {
            List<TablePart> tables = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : store.tables().entrySet()) {
                tables.add(archive.table(
                        table.getKey(), table.getValue(), out -> store.copy(table.getKey(), table.getValue(), out)));
            }
            archive.finish(new Manifest(
                    Manifest.FORM,
                    "0.0.9",
                    store.version(),
                    store.server(),
                    Instant.EPOCH,
                    Optional.empty(),
                    tables,
                    List.of(),
                    store.sequences(),
                    List.of()));
        }
    }

    private static StandaloneDatabase open(Home home) {
        return StandaloneDatabase.embedded(home, home.folder("postgres").resolve("program"));
    }
}

package io.tuji.backup.internal;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.RestoreOrder;
import io.tuji.database.StandaloneDatabase;
import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/** What is there before a restore, and whether it may be done over it. */
final class Present {

    private static final long MIB = 1 << 20;
    /** A new server with its first logs, and room to live. */
    private static final long BARE_SERVER = 300 * MIB;
    /** Rows with their indexes and the log of having written them, beside their text. */
    private static final int ROWS_TO_TEXT = 4;

    private final RestoreOrder order;

    Present(RestoreOrder order) {
        this.order = order;
    }

    void refuseShortSpace(Manifest manifest) throws IOException {
        Home home = order.home();
        long files =
                manifest.files().stream().mapToLong(Manifest.FilePart::bytes).sum();
        long rows = manifest.bytes() - files;
        long needed = order.database().isPresent() ? files : files + BARE_SERVER + ROWS_TO_TEXT * rows;
        long free = Files.getFileStore(home.folder(".")).getUsableSpace();
        if (free < needed) {
            throw new BackupRefused(BackupProblem.SPACE_SHORT, order.file(), home.path(), mib(needed), mib(free));
        }
    }

    void refuseFilledHome() throws IOException {
        Path data = order.home().path().resolve("postgres/data");
        if (!order.replace() && Files.exists(data.resolve("PG_VERSION"))) {
            throw new BackupRefused(
                    BackupProblem.HOME_HAS_DATA,
                    order.file(),
                    order.home().path(),
                    mib(Folders.size(data)),
                    lastUse(data));
        }
    }

    /** The server rewrites its control file at every checkpoint. */
    private static String lastUse(Path data) throws IOException {
        Path control = data.resolve("global/pg_control");
        FileTime at = Files.getLastModifiedTime(Files.exists(control) ? control : data);
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .format(at.toInstant().atZone(ZoneId.systemDefault()));
    }

    /** A database that somebody else runs is never emptied; tables without rows are what an earlier attempt may have left. */
    void refuseFilled(StandaloneDatabase database) {
        Map<String, Long> filled = new LoadStore(database.source()).filled();
        if (!filled.isEmpty()) {
            String tables = filled.entrySet().stream()
                    .map(table -> table.getKey() + " " + table.getValue())
                    .collect(Collectors.joining(", "));
            throw new BackupRefused(BackupProblem.DATABASE_HAS_DATA, order.file(), tables);
        }
    }

    private static String mib(long bytes) {
        return Long.toString((bytes + MIB - 1) / MIB);
    }
}

package io.tuji.backup;

import io.tuji.audit.Actor;
import java.nio.file.Path;
import java.util.Optional;

/** Makes backups while everything else goes on; one at a time. */
public interface Backups {

    /**
     * Begins to write all data as they are now; the file appears when it is complete.
     *
     * @param replace whether a file of that name may be replaced
     * @throws BackupRefused if it cannot be begun
     */
    BackupProgress start(Path file, boolean replace, Actor actor);

    /** How the last one goes or went; empty before the first since the platform started. */
    Optional<BackupProgress> progress();

    /** Gives up the one under way; nothing of it is left. */
    void cancel();
}

package io.tuji.console;

import io.tuji.backup.BackupProgress;
import java.util.Optional;

/**
 * A backup, for the terminal.
 *
 * @param progress empty if none was begun
 * @param problem why it was not made, in words
 */
public record BackupStatus(Optional<BackupProgress> progress, Optional<String> problem) {}

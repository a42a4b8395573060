package io.tuji.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * What a backup holds.
 *
 * @param sha256 of the whole file, in hexadecimal
 * @param at the moment whose data it holds
 * @param application the version of the program that made it
 * @param district whose data; empty if no pack was in force
 */
public record BackupReport(
        String file,
        long bytes,
        String sha256,
        Instant at,
        String application,
        Optional<String> district,
        int tables,
        long rows,
        int files) {}

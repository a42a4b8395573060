/**
 * All data as one file with checksums, made while the platform runs, and back from it into an empty home or instead of another.
 *
 * <p>Knows the form of the file, which rows and files are carried ({@link io.tuji.database.NotInBackup},
 * {@link io.tuji.setting.KeptFiles}), and how a home is exchanged so that a kill at any moment leaves one that can be used. Does not know
 * what any table means. Facades: {@link io.tuji.backup.Backups} in the running platform; {@link io.tuji.backup.Restore} and
 * {@link io.tuji.backup.UnfinishedRestore} without one. No tables.
 */
@ApplicationModule(
        displayName = "备份",
        allowedDependencies = {"audit", "database", "district", "setting"})
@NullMarked
package io.tuji.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

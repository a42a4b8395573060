/**
 * The one PostgreSQL: embedded below the home folder, or any server from version 15 on by address.
 *
 * <p>Knows how a server is started, adopted after a crash, checked and stopped, how rows are copied in bulk, and when nothing has changed.
 * Knows no table: every module brings its own migrations. Facades: {@link io.tuji.database.Bulk},
 * {@link io.tuji.database.WhileUnchanged}, and {@link io.tuji.database.StandaloneDatabase} where no platform runs.
 */
@ApplicationModule(
        displayName = "数据库",
        allowedDependencies = {})
@NullMarked
package io.tuji.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

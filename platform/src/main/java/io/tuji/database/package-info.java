/**
 * The one PostgreSQL: embedded below the home folder, or any server from version 15 on by address.
 *
 * <p>Knows how a server is started, adopted after a crash, checked and stopped, and how rows are copied in bulk. Knows no table: every
 * module brings its own migrations. Facades: {@link io.tuji.database.Bulk}, and {@link io.tuji.database.StandaloneDatabase} where no
 * platform runs.
 */
@ApplicationModule(
        displayName = "数据库",
        allowedDependencies = {})
@NullMarked
package io.tuji.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

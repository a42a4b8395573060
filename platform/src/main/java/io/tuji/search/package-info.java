/**
 * Finding records by any part of what is written in them, from an index that never disagrees with the database.
 *
 * <p>Modules say how their records are found ({@link io.tuji.search.SearchSource}) and note every change in the change log, in the
 * transaction of the change ({@link io.tuji.search.ChangeLog}). Each instance owns a Lucene index, follows the log by transaction id
 * and keeps its position in the Lucene commit, so a killed instance goes on where the index stands. Facade:
 * {@link io.tuji.search.Search}. Knows no rights: who asks filters the ids by the predicate of the module. Table: change_log.
 */
@ApplicationModule(
        displayName = "检索",
        allowedDependencies = {"database", "setting"})
@NullMarked
package io.tuji.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

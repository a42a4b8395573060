/**
 * Taking in table files of outside sources: what a column means, what each row says, what is wrong with it, and what became of it.
 *
 * <p>Knows sources, profiles, runs, immutable source records and set-aside rows; does not know what a row is about: a module that owns
 * the subjects brings an {@link io.tuji.importing.ImportTarget}. Facade: {@link io.tuji.importing.Imports}. Tables: source, import_run,
 * source_record, source_subject, import_set_aside, import_fault.
 */
@ApplicationModule(
        displayName = "导入",
        allowedDependencies = {"access", "audit", "database", "job", "web", "setting", "search"})
@NullMarked
package io.tuji.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

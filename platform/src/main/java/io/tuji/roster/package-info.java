/**
 * Lists of firms that people keep for a purpose, version by version, and what follows from a change of them.
 *
 * <p>Knows lists, versions, members with their shares, and the differences of two versions. Does not know what is computed from a list:
 * whoever computes something brings a {@link io.tuji.roster.RosterEffect}. Facade: {@link io.tuji.roster.Rosters}. Tables: roster,
 * roster_version, roster_member. Why it is so: docs/decisions/020-lists-and-watch.md.
 */
@ApplicationModule(
        displayName = "名录",
        allowedDependencies = {"access", "audit", "database", "importing :: table", "registry", "web"})
@NullMarked
package io.tuji.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

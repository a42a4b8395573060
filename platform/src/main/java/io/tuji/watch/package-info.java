/**
 * What has changed in the firms of a source from one of its days to another, and how many firms are founded, move in and move out a month.
 *
 * <p>Knows how to compare what a source said; keeps nothing of its own. What the source said is importing's and the registry's. Facade:
 * {@link io.tuji.watch.Watch}. Why it is so: docs/decisions/020-lists-and-watch.md.
 */
@ApplicationModule(
        displayName = "变化",
        allowedDependencies = {"access", "audit", "district", "importing", "placing", "registry", "roster", "web"})
@NullMarked
package io.tuji.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

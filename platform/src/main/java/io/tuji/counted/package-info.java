/**
 * What is counted so far (目前已计) for the measures of the plan from lists of firms: share times fact, summed up over the version of the
 * list that was in force at the end of the year.
 *
 * <p>Knows which list counts for which measure. Never makes an actual of what it counts: a person enters it. A sum that some firms lack is
 * a lower bound that names them. Facade: {@link io.tuji.counted.Countings}. Table: counting. Why it is so:
 * docs/decisions/026-counted-output.md.
 */
@ApplicationModule(
        displayName = "名录计数",
        allowedDependencies = {"access", "audit", "district", "plan", "registry", "roster", "web"})
@NullMarked
package io.tuji.counted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

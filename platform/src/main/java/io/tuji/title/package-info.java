/**
 * The titles of all firms (资格称号) in one register: which are in force, which run out and are to be renewed, published lists of those who
 * were awarded one, and how many firms of the district count for a measure of the plan.
 *
 * <p>Knows declarations that a list is complete, what came with which list, of what people were told. The titles themselves are the
 * registry's. Which title counts for which measure says the pack (titles.yaml). Brings an {@code IndicatorPanel} and a {@code CountedSource}
 * to the plan. Facade: {@link io.tuji.title.CountedTitles}. Tables: title_declaration, title_declared, title_award, title_reminded.
 */
@ApplicationModule(
        displayName = "资格称号",
        allowedDependencies = {
            "access",
            "audit",
            "district",
            "importing",
            "importing :: brought",
            "notice",
            "plan",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.title;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

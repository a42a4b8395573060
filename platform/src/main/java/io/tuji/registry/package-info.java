/**
 * The firms: what every source says of them, and the one company behind it.
 *
 * <p>Knows registrations, links, golden values and their origin, facts and titles. Does not know why a firm matters to the district:
 * chains, promotion and policies ask {@link io.tuji.registry.Registry}. Tables: company, company_link, registration, statement,
 * statement_aside, title.
 * Map: docs/architecture.md#registry.
 */
@ApplicationModule(
        displayName = "企业",
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "district",
            "importing",
            "importing :: brought",
            "importing :: table",
            "job",
            "search",
            "setting",
            "web"
        })
@NullMarked
package io.tuji.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

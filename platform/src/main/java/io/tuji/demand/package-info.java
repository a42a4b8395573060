/**
 * What firms need (企业需求) and what could meet it: needs by facet and node of a chain, and a registry of resources in four chains
 * (创新链、服务链、资金链、人才链).
 *
 * <p>Knows needs, resources, what was done with each, and who could meet a need and why. Does not know which firms stand on which node:
 * it reads the positions of {@code chain}. Facade: {@link io.tuji.demand.Needs}, {@link io.tuji.demand.Resources}. Tables: demand_need,
 * demand_resource, demand_resource_node, demand_resource_contact, demand_step.
 */
@ApplicationModule(
        displayName = "企业需求与资源",
        allowedDependencies = {
            "access",
            "audit",
            "chain",
            "district",
            "importing",
            "importing :: brought",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

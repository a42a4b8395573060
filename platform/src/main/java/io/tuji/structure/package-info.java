/**
 * Which industries the parts of the district are strong in, which of them go together, and what that is worth as a forecast.
 *
 * <p>Knows tables of areas and industries: the firms of the register by subdistrict, and tables that people bring. Computing is the
 * engine's ({@link io.tuji.engine.chain.relatedness.Relatedness}, {@link io.tuji.engine.chain.backtest.BackTest}); chains, firms on their
 * nodes and candidates are not known here. Facade: {@link io.tuji.structure.BackTests}. Tables: structure_*.
 */
@ApplicationModule(
        displayName = "产业结构",
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "district",
            "importing",
            "importing :: table",
            "job",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

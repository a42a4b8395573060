/**
 * The industry chains of the district: templates edition by edition, which firms stand on their nodes and on whose word, how healthy each
 * node is here, and where nobody can say.
 *
 * <p>Knows templates, positions, disclosed products and supplies, the rule of health. Does not know whom to invite
 * ({@code lead}) nor what firms need ({@code demand}). Reading texts and judging health is the engine's
 * ({@link io.tuji.engine.chain.position.PositionReader}, {@link io.tuji.engine.chain.health.ChainHealth}). Facade:
 * {@link io.tuji.chain.Chains}. Tables: chain_*.
 */
@ApplicationModule(
        displayName = "产业链",
        allowedDependencies = {
            "access",
            "audit",
            "coding",
            "database",
            "district",
            "importing",
            "importing :: brought",
            "job",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Which records of firms are of one firm: finds pairs that may be, asks people, and lets the registry join what they say is the same.
 *
 * <p>Knows pairs with their chance and reasons, the scan of the whole base, decisions, and the question at data entry. Does not know how
 * a merge is made or undone ({@link io.tuji.registry.Regroupings}) nor how records are compared ({@code io.tuji.engine.resolve}). Facade:
 * {@link io.tuji.resolution.Pairs},
 * {@link io.tuji.resolution.PairBatches}, {@link io.tuji.resolution.DistrictWeights}. Tables: resolution_pair, pair_batch, own_weights,
 * own_weights_level, own_weights_choice.
 */
@ApplicationModule(
        displayName = "识别",
        allowedDependencies = {"access", "audit", "job", "registry", "web"})
@NullMarked
package io.tuji.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package io.tuji.district;

import io.tuji.engine.chain.Chain;
import java.util.Optional;

/**
 * An industry chain as the district describes it.
 *
 * @param cluster the id of the cluster of the plan that it belongs to
 */
public record ChainTemplate(Optional<String> cluster, Chain chain) {}

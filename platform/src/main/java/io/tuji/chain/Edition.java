package io.tuji.chain;

import io.tuji.engine.chain.Chain;
import java.util.Optional;

/**
 * A template as it is in force.
 *
 * @param id of the edition, over all chains
 * @param number of the edition among those of its chain, from 1
 * @param cluster the id of the cluster of the plan that it belongs to
 */
public record Edition(long id, int number, Optional<String> cluster, Chain chain) {}

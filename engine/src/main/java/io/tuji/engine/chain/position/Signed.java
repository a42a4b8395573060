package io.tuji.engine.chain.position;

import java.util.Set;

/**
 * What a firm shows of a node, before it is weighed.
 *
 * @param signs never empty
 */
public record Signed(String chain, String node, Set<Sign> signs) {

    public Signed {
        signs = Set.copyOf(signs);
    }
}

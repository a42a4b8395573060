package io.tuji.engine.chain.position;

import java.util.List;

/**
 * That a firm may stand on a node.
 *
 * @param confidence how probable it is that it does, from 0 to 1
 * @param evidence what speaks for it, the weightiest first; never empty
 */
public record Position(String chain, String node, double confidence, List<Evidence> evidence) {

    public Position {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(chain + "/" + node + " at " + confidence + " for " + evidence);
        }
    }

    /** Whether a list or disclosure names the product, so that it need not be guessed from what the firm may do. */
    public boolean isOfProduct() {
        return evidence.stream().anyMatch(one -> one.field() == Evidence.Field.PRODUCT);
    }
}

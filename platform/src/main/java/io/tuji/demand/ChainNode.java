package io.tuji.demand;

/**
 * A node of a chain, or a chain as a whole.
 *
 * @param node empty for the chain as a whole
 */
public record ChainNode(String chain, String node) {

    public ChainNode {
        if (chain.isBlank()) {
            throw new IllegalArgumentException("a node lies in a chain: " + node);
        }
    }

    public boolean isWhole() {
        return node.isEmpty();
    }

    /** As it stands in forms and files. */
    public String text() {
        return chain + "/" + node;
    }
}

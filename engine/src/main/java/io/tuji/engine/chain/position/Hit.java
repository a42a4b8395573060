package io.tuji.engine.chain.position;

/**
 * A word of a node that stands in a text.
 *
 * @param node the place of the node among the nodes of all chains
 * @param chain of that node
 */
record Hit(int node, String chain, String word, int begin, int end) {

    /** Whether the other lies over this one and says more: 集成电路设计软件 over 集成电路设计. */
    boolean liesWithin(Hit other) {
        return other.begin <= begin && end <= other.end && other.end - other.begin > end - begin;
    }
}

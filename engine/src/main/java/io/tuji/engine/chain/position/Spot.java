package io.tuji.engine.chain.position;

import io.tuji.engine.chain.Node;

/** A node and the chain that it belongs to. */
record Spot(String chain, Node node) {

    /** Whether the node is about buying and selling: its classes lie in wholesale and retail. */
    boolean isTrade() {
        return !node.classes().isEmpty()
                && node.classes().stream().allMatch(code -> code.startsWith("51") || code.startsWith("52"));
    }

    /** Whether the node is about goods: half of its classes or more lie in manufacturing. */
    boolean isGoods() {
        long goods = node.classes().stream().filter(Spot::isMade).count();
        return 2 * goods >= node.classes().size();
    }

    private static boolean isMade(String code) {
        return code.compareTo("13") >= 0 && code.compareTo("44") < 0;
    }
}

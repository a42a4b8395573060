package io.tuji.engine.chain.position;

import io.tuji.engine.chain.Node;
import java.util.List;
import java.util.regex.Pattern;

/** A node and the chain that it belongs to. */
record Spot(String chain, Node node) {

    /** From where on a definition says what the node is not. */
    private static final Pattern NOT = Pattern.compile("[，；。](不|区别于|与[^，；。]*不同).*");

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

    /** Whether nothing but making goods is the business of the node: all of its classes lie in manufacturing. */
    boolean isGoodsOnly() {
        return node.classes().stream().allMatch(Spot::isMade);
    }

    private static boolean isMade(String code) {
        return code.compareTo("13") >= 0 && code.compareTo("44") < 0;
    }

    /** Whether the name or the definition speaks of it; not where the definition says what is left out. */
    boolean isNaming(String word) {
        return NodeWords.plain(node.name().zh() + "，" + meant()).contains(word);
    }

    String meant() {
        return NOT.matcher(node.definition().zh()).replaceFirst("");
    }

    /** Whether something done to a thing may be the business of the node itself. */
    boolean isAllowed(String deed) {
        return isTrade() || isNaming(deed);
    }

    /** Whether a class of the firm lies in a division of the node. */
    boolean isNear(List<String> classes) {
        return classes.stream().anyMatch(code -> node.classes().stream().anyMatch(own -> isSameDivision(own, code)));
    }

    private static boolean isSameDivision(String one, String other) {
        return one.length() > 1 && other.startsWith(one.substring(0, 2));
    }
}

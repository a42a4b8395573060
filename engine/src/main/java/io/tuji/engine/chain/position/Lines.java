package io.tuji.engine.chain.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far lines of products are believed where nothing else speaks for the node: no clause of the scope, no class, no name. A line is a
 * few words of a report, and one in six is something else than it sounds.
 *
 * @param products all lines of the firm
 * @param classes that the firm is held to be of
 */
record Lines(List<String> products, List<String> classes) {

    /** @param isShared whether other nodes have all the words that were found, too */
    Set<Sign> signs(Spot spot, Kin kin, List<String> said, List<String> words, boolean isShared) {
        EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        add(signs, Sign.LINE_OF_NAME, words.stream().map(NodeWords::plain).anyMatch(spot::isNaming));
        add(signs, Sign.LINE_SHARED, isShared);
        add(signs, Sign.LINE_KIN, kin.isAmong(products, said));
        add(signs, Sign.LINE_ALIEN, !classes.isEmpty() && !spot.isNear(classes));
        return signs;
    }

    private static void add(Set<Sign> signs, Sign sign, boolean isThere) {
        if (isThere) {
            signs.add(sign);
        }
    }
}

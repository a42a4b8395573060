package io.tuji.engine.chain.position;

import java.util.List;

/**
 * One thing that speaks for a firm being on a node.
 *
 * @param said the name, clause, product or class that speaks
 * @param words the words of the node that stand in it; none for a class
 */
public record Evidence(Field field, String said, List<String> words) {

    /** Where it stands. */
    public enum Field {
        NAME,
        SCOPE,
        PRODUCT,
        CLASS
    }

    public Evidence {
        words = List.copyOf(words);
    }
}

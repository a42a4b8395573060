package io.tuji.engine.resolve;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which records are worth comparing: those that state the same in all key fields.
 *
 * @param refine fields added one after another where too many records share the key
 * @param limit how many records a block may hold; a block that stays larger after all refinement is left out and counted
 */
public record BlockingRule(String name, List<Field> keys, List<Field> refine, int limit) {

    public BlockingRule {
        keys = List.copyOf(keys);
        refine = List.copyOf(refine);
        if (keys.isEmpty() || limit < 2) {
            throw new IllegalArgumentException("a blocking rule needs a key and room for two records: " + name);
        }
    }

    /** Whether the rule already decides a part of that comparison. */
    boolean touches(Comparison comparison) {
        return Stream.concat(keys.stream(), refine.stream()).anyMatch(comparison.mentions()::contains);
    }
}

package io.tuji.engine.chain;

import java.util.List;
import java.util.Optional;

/**
 * A product, technology or service that firms of a chain make (节点).
 *
 * @param stage the id of the stage that it lies in
 * @param definition one sentence that tells it from its neighbours
 * @param classes groups or classes of GB/T 4754 whose firms may be on it
 * @param include words that speak for a firm being on it
 * @param exclude words that speak against it
 * @param focus the field of a plan that it belongs to, as the plan names it
 * @param bases what it rests on; one or more in a sound template
 * @param chokepoint who says that it is one that others could cut off (卡脖子); empty unless a source does
 */
public record Node(
        String id,
        String stage,
        Words name,
        Words definition,
        List<String> classes,
        List<String> tags,
        List<String> include,
        List<String> exclude,
        Optional<String> focus,
        List<Basis> bases,
        Optional<Basis> chokepoint) {

    public Node {
        classes = List.copyOf(classes);
        tags = List.copyOf(tags);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        bases = List.copyOf(bases);
    }
}

package io.tuji.engine.industry.coding;

import java.util.List;
import java.util.stream.Stream;

/** What else a model may learn from, beside labelled firms. */
@FunctionalInterface
public interface Teaching {

    /** @param known the firms whose labels may be used: whatever is concluded for others may rest on these only */
    List<Example> beside(List<LabelledFirm> known);

    static Teaching none() {
        return known -> List.of();
    }

    default Teaching and(Teaching other) {
        return known -> Stream.concat(beside(known).stream(), other.beside(known).stream())
                .toList();
    }
}

package io.tuji.bench.industry;

import io.tuji.engine.industry.coding.Teaching;
import java.io.IOException;
import java.util.List;

/** All that the shipped model learns from beside labelled firms: the recipe. */
final class IndustryTeaching {

    private IndustryTeaching() {}

    /** @param excluded every firm with a label and every firm under test */
    static Teaching without(List<ListedFirm> excluded) throws IOException {
        return StandardNotes.words().and(OtherListed.without(excluded)).and(RegisterTrades.without(excluded));
    }
}

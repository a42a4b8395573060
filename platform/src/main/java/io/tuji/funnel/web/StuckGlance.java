package io.tuji.funnel.web;

import io.tuji.funnel.internal.StuckRow;
import io.tuji.funnel.internal.StuckStore.Count;
import io.tuji.funnel.internal.StuckStore.Counts;
import io.tuji.web.Listing;
import java.util.List;

/**
 * What is stuck, at one look: how many, by what, and the worst by name.
 *
 * @param words all of it in one sentence
 * @param list all of them
 */
public record StuckGlance(Counts counts, String words, Listing list, List<StuckRow> worst) {

    private static final int WHOLE = 100;

    public StuckGlance {
        worst = List.copyOf(worst);
    }

    public String link() {
        return list.linkTo(list.path());
    }

    /** To those of one cause. */
    public String link(Count count) {
        return list.with("cause", count.cause().id()).linkTo(list.path());
    }

    /** How long the bar of a cause is, the longest 100. */
    public long bar(Count count) {
        return Math.max(1, count.number() * WHOLE / counts.most());
    }
}

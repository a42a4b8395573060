package io.tuji.funnel.web;

import io.tuji.access.Visitor;
import io.tuji.funnel.internal.StuckStore;
import io.tuji.web.Listing;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes in at one look what is stuck, for the first page and above the funnel. */
@Component
class StuckDesk {

    /** So many of those that are stuck a leader sees at once. */
    private static final int FIRST = 6;

    private final StuckStore stuck;
    private final FunnelWords words;

    StuckDesk(StuckStore stuck, FunnelWords words) {
        this.stuck = stuck;
        this.words = words;
    }

    /** @param narrowed filters of the list; what is empty narrows nothing */
    StuckGlance glance(Map<String, String> narrowed, Visitor visitor) {
        Listing listing = Listing.read(Map.of(), StuckStore.SHAPE);
        for (Map.Entry<String, String> each : narrowed.entrySet()) {
            listing = each.getValue().isEmpty() ? listing : listing.with(each.getKey(), each.getValue());
        }
        StuckStore.Counts counts = stuck.counts(listing, visitor);
        return new StuckGlance(
                counts,
                words.judgement(counts),
                listing,
                counts.all() == 0 ? List.of() : stuck.first(FIRST, listing, visitor));
    }
}

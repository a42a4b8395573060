package io.tuji.counted.web;

import io.tuji.counted.Counted;
import io.tuji.counted.Counting;
import io.tuji.registry.FactDefinition;
import io.tuji.roster.Roster;
import java.util.List;

/**
 * What a list counts for a measure, for the eye.
 *
 * @param years the latest first
 */
public record CountingView(Counting counting, Roster roster, FactDefinition fact, List<Counted> years) {

    public CountingView {
        years = List.copyOf(years);
    }
}

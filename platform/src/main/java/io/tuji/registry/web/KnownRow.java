package io.tuji.registry.web;

import io.tuji.registry.internal.KnownFact;
import java.util.List;

/**
 * All that is known on one fact of a firm.
 *
 * @param unit of amounts; empty of all else
 * @param cells of the years shown, the earliest first; of what holds as of a day the latest one
 * @param others what is said for other periods, the latest first
 * @param speakers who says what is known
 */
record KnownRow(
        String key,
        String label,
        String unit,
        KnownFact.State state,
        List<FactView> cells,
        List<FactView> others,
        String speakers,
        String suppliers) {}

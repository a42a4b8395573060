package io.tuji.chain.web;

import io.tuji.chain.ChainStanding;
import io.tuji.engine.chain.health.State;
import java.util.ArrayList;
import java.util.List;

/** A part of the strip of states; the whole strip is 100 wide. */
public record StripBar(StateLook look, double x, double width) {

    static List<StripBar> of(ChainStanding standing) {
        List<StripBar> bars = new ArrayList<>();
        double x = 0;
        for (State state : State.values()) {
            double width = 100.0
                    * standing.counts().getOrDefault(state, 0L)
                    / Math.max(1, standing.nodes().size());
            if (width > 0) {
                bars.add(new StripBar(StateLook.of(state), x, width));
            }
            x += width;
        }
        return List.copyOf(bars);
    }
}

package io.tuji.chain.web;

import io.tuji.engine.chain.health.State;

/**
 * How a state is shown: by word, by icon, and by colour third.
 *
 * @param kind good, calm, warn, bad or unknown
 * @param icon name of a bootstrap icon
 */
public record StateLook(State state, String kind, String icon) {

    static StateLook of(State state) {
        return switch (state) {
            case STRONG -> new StateLook(state, "good", "circle-fill");
            case EVEN -> new StateLook(state, "calm", "triangle-fill");
            case WEAK -> new StateLook(state, "warn", "caret-down-fill");
            case MISSING -> new StateLook(state, "warn", "diamond");
            case BROKEN -> new StateLook(state, "bad", "square-fill");
            case EMPTY -> new StateLook(state, "empty", "dash-circle");
            case UNKNOWN -> new StateLook(state, "unknown", "circle");
        };
    }

    /** The message of the word. */
    public String key() {
        return "chain.state." + state;
    }
}

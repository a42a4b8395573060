package io.tuji.plan;

import io.tuji.engine.plan.State;

/** How a state looks: a word, an icon, and colour only third. */
public record StateLook(State state, String kind, String icon) {

    public static StateLook of(State state) {
        return switch (state) {
            case REACHED -> new StateLook(state, "good", "circle-fill");
            case AHEAD -> new StateLook(state, "good", "diamond-fill");
            case ON_PATH -> new StateLook(state, "calm", "triangle-fill");
            case BEHIND -> new StateLook(state, "warn", "caret-down-fill");
            case FAR_BEHIND -> new StateLook(state, "bad", "square-fill");
            case MISSED -> new StateLook(state, "bad", "x-octagon-fill");
            case UNKNOWN -> new StateLook(state, "unknown", "circle");
        };
    }

    public String key() {
        return "plan.state." + state;
    }
}

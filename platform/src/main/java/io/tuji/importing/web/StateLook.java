package io.tuji.importing.web;

import io.tuji.importing.internal.RunState;

/** How a state looks: kind of colour, icon, message key of its word. */
record StateLook(String kind, String icon, String key) {

    static StateLook of(RunState state) {
        return switch (state) {
            case WAITING -> new StateLook("calm", "hourglass", "importing.state.WAITING");
            case RUNNING -> new StateLook("calm", "arrow-repeat", "importing.state.RUNNING");
            case DONE -> new StateLook("good", "check-circle", "importing.state.DONE");
            case CANCELLED -> new StateLook("unknown", "dash-circle", "importing.state.CANCELLED");
            case FAILED -> new StateLook("bad", "x-octagon", "importing.state.FAILED");
        };
    }
}

package io.tuji.promotion;

import java.time.Instant;
import java.util.Optional;

/**
 * A step on the way of a project.
 *
 * @param state of the project from then on, as it is stored
 * @param by name of whoever did it; empty where the platform did
 * @param askedBy name of whoever wanted it, where another person took it up
 */
public record Entry(
        Act act, String stage, String state, String words, String by, Optional<String> askedBy, Instant at) {

    public enum Act {
        ENTER,
        /** Back to an earlier stage, or another way. */
        BACK,
        /** Let through although something was missing. */
        OVERRIDE,
        LEAVE,
        RESUME,
        /** Back on its way because it slept too long. */
        POOL,
        /** Another person owns it from then on, at the same stage. */
        HAND_OVER
    }
}

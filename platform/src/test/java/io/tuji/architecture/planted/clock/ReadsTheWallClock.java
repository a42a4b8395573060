package io.tuji.architecture.planted.clock;

import java.time.Clock;
import java.time.Instant;

/** Asks the machine for the time, and once rightly the clock. */
public final class ReadsTheWallClock {

    private ReadsTheWallClock() {}

    public static boolean isPast(Instant then, Clock clock) {
        return then.isBefore(Instant.now(clock)) && then.isBefore(Instant.now());
    }
}

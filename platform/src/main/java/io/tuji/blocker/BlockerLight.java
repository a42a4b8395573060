package io.tuji.blocker;

import io.tuji.calendar.WorkClock;

/** Whether a blocker comes on in time, the most pressing first. */
public enum BlockerLight {
    /** Its time is over. */
    RED,
    /** Its time is nearly over. */
    YELLOW,
    /** The calendar is not loaded. */
    UNKNOWN,
    GREEN,
    PAUSED,
    /** Solved, and the asker has not said so yet. */
    WAITING,
    ENDED;

    static BlockerLight of(WorkClock.State state) {
        return switch (state) {
            case STARTED -> GREEN;
            case YELLOW -> YELLOW;
            case RED, DUE -> RED;
            case PAUSED -> PAUSED;
            case STOPPED -> ENDED;
        };
    }
}

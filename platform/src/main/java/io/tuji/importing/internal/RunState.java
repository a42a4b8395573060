package io.tuji.importing.internal;

/** Where an import stands. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isEnded() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}

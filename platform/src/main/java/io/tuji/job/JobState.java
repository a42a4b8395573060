package io.tuji.job;

/** Where a job stands. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isEnded() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}

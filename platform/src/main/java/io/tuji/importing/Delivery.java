package io.tuji.importing;

/** What a file leaves unsaid. */
public enum Delivery {
    /** All that the source knows at the day: who is not in it is gone for the source; nothing is deleted. */
    FULL,
    /** Only what is new or has changed: who is not in it stays as it was. */
    DELTA
}

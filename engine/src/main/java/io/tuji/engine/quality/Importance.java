package io.tuji.engine.quality;

/** How much a finding matters, the most first. */
public enum Importance {
    HIGH,
    MEDIUM,
    LOW
}

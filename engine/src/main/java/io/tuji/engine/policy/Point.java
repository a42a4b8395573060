package io.tuji.engine.policy;

import java.util.OptionalInt;

/** A fact that a rule asks for on an occasion: of a year, or as of the day. */
public record Point(String key, OptionalInt year) {

    public static Point of(String key) {
        return new Point(key, OptionalInt.empty());
    }

    public static Point of(String key, int year) {
        return new Point(key, OptionalInt.of(year));
    }

    /** Whether a person decides it: the key of such a point names its policy. */
    public boolean isDecision() {
        return key.indexOf('/') >= 0;
    }

    @Override
    public String toString() {
        return year.isPresent() ? key + " " + year.getAsInt() : key;
    }
}

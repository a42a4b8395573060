package io.tuji.engine.place;

/** On which side of a road numbers lie: odd and even ones face each other. */
public enum Parity {
    ODD,
    EVEN,
    /** A range that covers both sides. */
    BOTH;

    static Parity of(int number) {
        return number % 2 == 0 ? EVEN : ODD;
    }

    boolean covers(Parity other) {
        return this == BOTH || this == other;
    }
}

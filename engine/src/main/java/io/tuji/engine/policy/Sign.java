package io.tuji.engine.policy;

import java.util.Arrays;
import java.util.Optional;

/** How two numbers are compared. */
public enum Sign {
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    LESS("<"),
    EQUAL("=");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    public static Optional<Sign> find(String text) {
        return Arrays.stream(values()).filter(sign -> sign.text.equals(text)).findFirst();
    }

    /** The sign between the same numbers, the sides exchanged. */
    Sign turned() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case MORE -> LESS;
            case AT_MOST -> AT_LEAST;
            case LESS -> MORE;
            case EQUAL -> EQUAL;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}

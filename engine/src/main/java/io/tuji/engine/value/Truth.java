package io.tuji.engine.value;

import java.util.stream.Stream;

/**
 * Yes, no or unknown in Kleene's strong logic: an unknown decides nothing, and does not hinder what others decide.
 */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** For all: no as soon as one is no, yes only if all are yes; yes of nothing. */
    public static Truth all(Stream<Truth> truths) {
        return truths.reduce(YES, Truth::and);
    }

    /** There is one: yes as soon as one is yes, no only if all are no; no of nothing. */
    public static Truth any(Stream<Truth> truths) {
        return truths.reduce(NO, Truth::or);
    }
}

package io.tuji.engine.place;

import java.util.Optional;

/**
 * An administrative division (行政区划).
 *
 * @param code six digits, GB/T 2260
 * @param parent the code of the division that it belongs to; empty for a province
 */
public record Division(String code, Level level, String name, Optional<String> parent) {

    public enum Level {
        PROVINCE,
        CITY,
        COUNTY
    }

    /** The name without the words that say its kind, as 静安 for 静安区; at least two characters stay. */
    public String shortName() {
        return DivisionNames.shorten(name);
    }
}

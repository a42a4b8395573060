package io.tuji.engine.naming;

import io.tuji.engine.place.Division;
import java.util.List;

/**
 * A word that names a place.
 *
 * @param divisions those that bear the name; empty if it is no division
 */
record PlaceWord(String text, PlaceKind kind, List<Division> divisions) {

    /** Whether one of its divisions has one of the other's above it. */
    boolean isWithin(PlaceWord above) {
        return divisions.stream().anyMatch(one -> above.divisions.stream().anyMatch(other -> contains(other, one)));
    }

    /** Codes of GB/T 2260 nest: the province is the first two digits, the city the first four. */
    static boolean contains(Division above, Division one) {
        return !above.equals(one) && one.code().startsWith(above.code().replaceFirst("(00){1,2}$", ""));
    }
}

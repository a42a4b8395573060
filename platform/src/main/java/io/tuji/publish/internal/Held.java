package io.tuji.publish.internal;

import java.util.Optional;

/**
 * A figure that was chosen and will not be published; of its value nothing is said.
 *
 * @param area code of the part of the district; empty for the whole
 */
public record Held(String measure, String period, Optional<String> area, Reason reason) {

    public enum Reason {
        /** Nobody has said anything of that period. */
        UNKNOWN,
        /** Nobody has said whether it may be public. */
        NOT_SAID,
        /** It was said to be for the house alone. */
        INTERNAL,
        /** It is not approved yet. */
        NOT_APPROVED,
        /** Cleared figures say different things of the same place and time. */
        CONFLICT,
        /** It was made up for a demonstration. */
        INVENTED
    }
}

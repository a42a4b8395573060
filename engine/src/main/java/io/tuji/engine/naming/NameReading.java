package io.tuji.engine.naming;

import java.util.List;

/**
 * How a name is read, and how else it might be.
 *
 * @param best the reading to use; without a trade name unless one is sure enough
 * @param finding whether it has a trade name
 * @param confidence how likely the finding is right, 0 to 1; where it is {@link Finding#UNSURE}, that of the best
 * alternative
 * @param alternatives every reading that is worth a look, the likeliest first, with its probability
 */
public record NameReading(CompanyName best, Finding finding, double confidence, List<Alternative> alternatives) {

    public enum Finding {
        BRAND,
        /** The name has no trade name: place, line of business and form only. */
        NO_BRAND,
        /** There may be one, and none of the readings is likely enough to be used. */
        UNSURE
    }

    /** @param confidence the probability of this reading, 0 to 1; those of all readings make 1 */
    public record Alternative(CompanyName name, double confidence) {}
}

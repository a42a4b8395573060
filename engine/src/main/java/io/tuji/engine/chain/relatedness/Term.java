package io.tuji.engine.chain.relatedness;

import java.util.Optional;

/**
 * A number that a result was made from.
 *
 * @param subject the industry or area that the number is of, where it is not that of the result
 */
public record Term(Name name, double value, Optional<String> subject) {

    /** What the number is. Shares are fractions: 0.05 is 5 %. */
    public enum Name {
        /** What the area has of the industry. */
        LOCAL,
        /** What the area has of all industries. */
        LOCAL_TOTAL,
        /** What all areas have of the industry. */
        WHOLE,
        /** What all areas have of all industries. */
        WHOLE_TOTAL,
        LOCAL_SHARE,
        WHOLE_SHARE,
        /** The location quotient from which an area counts as specialised. */
        THRESHOLD,
        /** How many there are to choose from. */
        OUT_OF,
        /** Areas specialised in both industries. */
        BOTH,
        /** Areas specialised in the first industry. */
        FIRST,
        /** Areas specialised in the second industry. */
        SECOND,
        /** The proximities to the industries in which the area is specialised, added up. */
        NEAR,
        /** The proximities to all industries, added up. */
        AROUND,
        /** One of the industries that count most, with its proximity. */
        NEAREST,
        DIVERSITY,
        UBIQUITY,
        /** The place in the order, the most complex being 1. */
        RANK,
        /** How much of the order one dimension explains: the second eigenvalue, 0 to 1. */
        EIGENVALUE,
        BEFORE,
        AFTER,
        /** Growth of all industries together in all areas. */
        WHOLE_GROWTH,
        /** Growth of the industry in all areas. */
        INDUSTRY_GROWTH,
        /** Growth of the industry in the area. */
        LOCAL_GROWTH
    }

    static Term of(Name name, double value) {
        return new Term(name, value, Optional.empty());
    }

    static Term of(Name name, double value, String subject) {
        return new Term(name, value, Optional.of(subject));
    }
}

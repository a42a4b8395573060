package io.tuji.engine.chain.relatedness;

/** What stands in the way of a result. */
public enum Obstacle {
    /** The area has nothing at all, so that it has no shares. */
    EMPTY_AREA,
    /** Nobody has anything of the industry. */
    EMPTY_INDUSTRY,
    /** No area is specialised in the industry, so that nothing shows what it goes together with. */
    NOBODY_SPECIALISED,
    /** The area is specialised in nothing. */
    NOTHING_SPECIALISED,
    /** The area is specialised in the industry already, so that nothing is to be gained. */
    ALREADY_SPECIALISED,
    /** Fewer than three areas or industries have a specialisation. */
    TOO_SMALL,
    /** The table falls into parts that share no industry, whose order among each other nothing shows. */
    FALLS_APART,
    /** Several orders fit the table equally well, or none fits at all. */
    NO_ORDER,
    /** Diversity does not say which end of the order is the complex one. */
    NO_DIRECTION
}

package io.tuji.threshold;

/** Why it is not known where a firm stands. */
public enum ThresholdWhy {
    /** Nobody could tell the industry. */
    INDUSTRY,
    /** The industry is known too roughly to tell the limit. */
    COARSE,
    /** Nobody has said the revenue of the year. */
    MISSING,
    /** Speakers who are equally sure differ. */
    CONTESTED,
    /** It is only expected or implied. */
    EXPECTED,
    /** It is said with a bound that does not decide. */
    BOUND
}

package io.tuji.engine.plan;

import java.util.List;

/**
 * Something that is missing, and who could supply it.
 *
 * @param years for which it is missing, ascending; empty where it has none
 */
public record Gap(What what, List<Integer> years, List<String> ask) {

    /** What can be missing. */
    public enum What {
        BASELINE,
        TARGET_YEAR,
        /** The level of these years. */
        LEVEL,
        /** The growth of these years. */
        GROWTH,
        /** The count or change of these years, all of which a sum needs. */
        EACH_YEAR,
        /** The figure of the target year. */
        FINAL_FIGURE,
        /** Sources that disagree on these years. */
        AGREEMENT,
        /** What is stated of these years is a bound that does not decide. */
        EXACT_FIGURE
    }

    public Gap {
        years = List.copyOf(years);
        ask = List.copyOf(ask);
    }
}

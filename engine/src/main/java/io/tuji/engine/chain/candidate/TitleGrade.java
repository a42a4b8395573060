package io.tuji.engine.chain.candidate;

import java.util.Map;

/**
 * What a title is worth here: what the state or a stock exchange has looked into stands above what a province certifies, and that above
 * what a firm mostly declares itself.
 */
public final class TitleGrade {

    private static final double DECLARED = 0.4;

    private static final Map<String, Double> GRADES = Map.of(
            "listed", 1.0,
            "little_giant", 1.0,
            "champion", 1.0,
            "regional_headquarters", 1.0,
            "foreign_rd_centre", 0.9,
            "trade_headquarters", 0.9,
            "high_tech", 0.7,
            "specialised_sme", 0.7,
            "innovative_sme", 0.5,
            "tech_sme", DECLARED);

    private TitleGrade() {}

    /** @param kind key of the title; a kind that is not graded counts as one that firms declare themselves */
    public static double of(String kind) {
        return GRADES.getOrDefault(kind, DECLARED);
    }
}

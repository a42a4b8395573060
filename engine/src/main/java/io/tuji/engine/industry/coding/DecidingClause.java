package io.tuji.engine.industry.coding;

/**
 * How far a part of the text speaks for the division that was read from it.
 *
 * @param place where the clause stands in the scope, from 0; -1 for the name of the firm
 * @param share of all that speaks for the division, from 0 to 1; clauses that speak against it are not told
 */
public record DecidingClause(int place, String text, double share) {

    static final int NAME = -1;

    public boolean standsInName() {
        return place == NAME;
    }
}

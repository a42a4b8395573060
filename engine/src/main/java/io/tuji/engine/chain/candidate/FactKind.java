package io.tuji.engine.chain.candidate;

import java.util.function.DoubleUnaryOperator;

/** The facts that speak for or against inviting a firm, each with the term that it belongs to and what its amount is worth, from 0 to 1. */
public enum FactKind {
    /** Read from name and scope; the amount is how probable it is. */
    READ_FROM_TEXT(Term.FIT, Scales.AS_IT_IS),
    /** A list or disclosure names the product. */
    SAID_BY_LIST(Term.FIT, Scales.always(1)),
    SAID_BY_PERSON(Term.FIT, Scales.always(1)),
    /** A resident has disclosed that it buys from the firm or sells to it. */
    TRADES_WITH_PATRON(Term.FIT, Scales.always(1)),

    /** In yuan: nothing at a million, all at a thousand million. */
    CAPITAL(Term.SIZE, Scales.powers(1e6, 1e9)),
    /** In yuan a year: nothing at ten million, all at ten thousand million. */
    REVENUE(Term.SIZE, Scales.powers(1e7, 1e10)),
    /** Persons: nothing at ten, all at ten thousand. */
    STAFF(Term.SIZE, Scales.powers(10, 1e4)),

    /** As a fraction of the year before: nothing at a fall by a fifth, all at a rise by two fifths. */
    REVENUE_GROWTH(Term.GROWTH, Scales.between(-0.2, 0.4)),
    STAFF_GROWTH(Term.GROWTH, Scales.between(-0.2, 0.4)),

    /** The amount is its grade. */
    TITLE(Term.TITLES, Scales.AS_IT_IS),

    SUPPLIES_RESIDENT(Term.NEIGHBOURS, Scales.always(0.7)),
    BUYS_FROM_RESIDENT(Term.NEIGHBOURS, Scales.always(0.7)),
    /** Residents on the nodes next to it in the template: a tenth each, a half at most, for a template is no contract. */
    RESIDENTS_BESIDE(Term.NEIGHBOURS, amount -> Math.min(0.5, amount / 10)),

    /** A resident is its branch by name. */
    BRANCH_HERE(Term.PRESENCE, Scales.always(1)),
    /** It is a branch of a resident by name. */
    PARENT_HERE(Term.PRESENCE, Scales.always(1)),
    SAME_CITY(Term.PRESENCE, Scales.always(0.6)),
    OTHER_CITY(Term.PRESENCE, Scales.always(0)),

    /** By the fraction by which it was raised: a tenth says little, a doubling as much as this can say. */
    CAPITAL_RAISED(Term.EXPANSION, amount -> 0.2 + 0.4 * Math.max(0, Math.min(1, amount))),
    /** Firms of the same trade name that were registered of late. */
    NAMESAKES_FOUNDED(Term.EXPANSION, amount -> Math.min(0.6, 0.3 + amount / 10)),
    /** The register was looked at on two days, and the capital was the same. */
    CAPITAL_UNCHANGED(Term.EXPANSION, Scales.always(0)),

    LEAD_HANDED_ON(Term.HISTORY, Scales.always(1)),
    LEAD_RUNNING(Term.HISTORY, Scales.always(0.6)),
    LEAD_PUT_OFF(Term.HISTORY, Scales.always(0.5)),
    LEAD_DROPPED(Term.HISTORY, Scales.always(0.2)),
    LEAD_DECLINED(Term.HISTORY, Scales.always(0));

    private final Term term;
    private final DoubleUnaryOperator scale;

    FactKind(Term term, DoubleUnaryOperator scale) {
        this.term = term;
        this.scale = scale;
    }

    public Term term() {
        return term;
    }

    public boolean isSupply() {
        return this == SUPPLIES_RESIDENT || this == BUYS_FROM_RESIDENT;
    }

    double worth(double amount) {
        return scale.applyAsDouble(amount);
    }
}

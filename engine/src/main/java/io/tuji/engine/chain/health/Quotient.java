package io.tuji.engine.chain.health;

import java.math.BigDecimal;

/**
 * The location quotient of a node within its chain, (here/all here) / (nation/all of the nation), compared with thresholds without
 * rounding.
 *
 * @param here of the node, in the unit; likewise the nation's
 * @param hereAll of the whole chain
 */
public record Quotient(Unit unit, long here, long hereAll, long nation, long nationAll) {

    /** What is compared. */
    public enum Unit {
        FIRMS,
        STAFF
    }

    public Quotient {
        if (hereAll <= 0 || nation <= 0 || here < 0 || nationAll < nation) {
            throw new IllegalArgumentException(
                    "no quotient of " + here + "/" + hereAll + " and " + nation + "/" + nationAll);
        }
    }

    /** In staff where it is known for enough firms on all four sides, otherwise in firms. */
    static Quotient of(Holdings here, Holdings nation, String node, BigDecimal leastStaffed) {
        Tally mine = here.on(node);
        Tally theirs = nation.on(node);
        boolean isStaffed = mine.isStaffed(leastStaffed)
                && here.all().isStaffed(leastStaffed)
                && theirs.isStaffed(leastStaffed)
                && nation.all().isStaffed(leastStaffed);
        return isStaffed && here.all().staff() > 0 && theirs.staff() > 0
                ? new Quotient(
                        Unit.STAFF,
                        mine.staff(),
                        here.all().staff(),
                        theirs.staff(),
                        nation.all().staff())
                : new Quotient(
                        Unit.FIRMS,
                        mine.firms(),
                        here.all().firms(),
                        theirs.firms(),
                        nation.all().firms());
    }

    public double value() {
        return (double) here * nationAll / ((double) hereAll * nation);
    }

    /** Exactly: here × all of the nation against threshold × nation × all here. */
    boolean reaches(BigDecimal threshold) {
        BigDecimal left = BigDecimal.valueOf(here).multiply(BigDecimal.valueOf(nationAll));
        BigDecimal right = BigDecimal.valueOf(nation).multiply(BigDecimal.valueOf(hereAll));
        return left.compareTo(threshold.multiply(right)) >= 0;
    }
}

package io.tuji.engine.chain.health;

import java.math.BigDecimal;

/**
 * How many firms a list has on a node, or on a whole chain, each firm once.
 *
 * @param verified of them those whose place and product are verified
 * @param withStaff of them those whose number of staff is known
 * @param staff the staff of these
 */
public record Tally(int firms, int verified, int withStaff, long staff) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        boolean isWithin = verified >= 0 && verified <= firms && withStaff >= 0 && withStaff <= firms;
        if (!isWithin || staff < 0 || (staff > 0 && withStaff == 0)) {
            throw new IllegalArgumentException(
                    firms + " firms, " + verified + " verified, " + withStaff + " with staff, " + staff + " staff");
        }
    }

    public boolean isEmpty() {
        return firms == 0;
    }

    /** Whether the share of firms whose place and product are verified comes to a floor; of no firm nothing is verified. */
    boolean isVerified(BigDecimal share) {
        return reaches(verified, share);
    }

    /** Whether the staff of so large a share of the firms is known; of no firm nothing is known. */
    boolean isStaffed(BigDecimal share) {
        return reaches(withStaff, share);
    }

    private boolean reaches(int known, BigDecimal share) {
        return firms > 0 && BigDecimal.valueOf(known).compareTo(share.multiply(BigDecimal.valueOf(firms))) >= 0;
    }
}

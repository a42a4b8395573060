package io.tuji.structure.internal;

/**
 * Firms that a table of the register can't hold.
 *
 * @param unplaced whose subdistrict nobody knows, whatever their industry
 * @param uncoded placed, but without an industry
 * @param coarse placed, with an industry that is told less finely than asked
 * @param undated counted, but without a founding date
 */
public record Uncounted(long unplaced, long uncoded, long coarse, long undated) {

    public static final Uncounted NONE = new Uncounted(0, 0, 0, 0);

    public long leftOut() {
        return unplaced + uncoded + coarse;
    }
}

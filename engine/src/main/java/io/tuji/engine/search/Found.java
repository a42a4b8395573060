package io.tuji.engine.search;

/** A whole hit set. */
public final class Found {

    static final Found NOTHING = new Found(new long[0], Way.ANYWHERE);

    private final long[] ids;
    private final Way way;

    Found(long[] ids, Way way) {
        this.ids = ids;
        this.way = way;
    }

    /** The records that are found this way, in no particular order. */
    public long[] ids() {
        return ids;
    }

    /** {@link Way#ANYWHERE} where what was typed stands in the records; otherwise the first looser way that finds any. */
    public Way way() {
        return way;
    }
}

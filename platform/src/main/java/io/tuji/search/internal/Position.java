package io.tuji.search.internal;

import java.math.BigInteger;
import java.util.Map;

/** How far an index has followed the change log: transaction (unsigned 64 bits, as text) and row. */
record Position(String xid, long id) implements Comparable<Position> {

    /** Of an index that has not been filled yet. */
    static final Position NOWHERE = new Position("0", -1);
    /** Before the first change. */
    static final Position START = new Position("0", 0);

    static Position from(Map<String, String> commitData) {
        String xid = commitData.get("xid");
        return xid == null ? NOWHERE : new Position(xid, Long.parseLong(commitData.getOrDefault("id", "0")));
    }

    Map<String, String> asCommitData() {
        return Map.of("xid", xid, "id", Long.toString(id));
    }

    @Override
    public int compareTo(Position other) {
        int byTransaction = new BigInteger(xid).compareTo(new BigInteger(other.xid));
        return byTransaction != 0 ? byTransaction : Long.compare(id, other.id);
    }
}

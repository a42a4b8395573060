package io.tuji.engine.resolve;

/** Spreads bits evenly, so that tables and samples cut by a hash are fair; MurmurHash3 (Appleby, public domain). */
final class Mixing {

    private static final int GOLDEN = 0x9E3779B9;

    private Mixing() {}

    static int spread(int bits) {
        int mixed = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** One more character; the body of the same hash. */
    static int take(int hash, char character) {
        int mixed = Integer.rotateLeft(character * 0xCC9E2D51, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xE6546B64;
    }

    static int both(int one, int other) {
        return spread(one * 31 + spread(other + GOLDEN));
    }
}

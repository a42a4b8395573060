package io.tuji.engine.industry.coding;

/**
 * One, two and three characters in a row, as 32-bit hashes; a clause begins with ^ and ends with $, so that 销售 at its end is not 销售
 * at its beginning.
 */
final class Grams {

    /** Grams of a clause and grams of a name are different features. */
    enum Space {
        CLAUSE(0x2545F491),
        NAME(0x7F4A7C15);

        private final int seed;

        Space(int seed) {
            this.seed = seed;
        }
    }

    private static final int LONGEST = 3;
    private static final char BEGIN = '^';
    private static final char END = '$';

    private Grams() {}

    static int[] of(String clause, Space space) {
        String padded = BEGIN + clause + END;
        int[] found = new int[count(padded.length())];
        int at = 0;
        for (int i = 0; i < padded.length(); i++) {
            int hash = space.seed;
            for (int n = 1; n <= LONGEST && i + n <= padded.length(); n++) {
                hash = (hash ^ padded.charAt(i + n - 1)) * 0x9E3779B1;
                hash ^= hash >>> 15;
                if (n > 1 || (i > 0 && i < padded.length() - 1)) {
                    found[at++] = hash;
                }
            }
        }
        return found;
    }

    /** All starts and lengths, less the two marks alone. */
    private static int count(int length) {
        int all = length + (length - 1) + Math.max(0, length - 2);
        return all - 2;
    }
}

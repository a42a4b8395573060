package io.tuji.engine.resolve;

import java.util.Arrays;

/** How alike two texts are, from 0 to 1, or by how many single changes they differ. */
final class Likeness {

    /** Winkler (1990): what a common beginning adds, and how long a beginning may count. */
    private static final double PREFIX_SCALE = 0.1;

    private static final int LONGEST_PREFIX = 4;

    private Likeness() {}

    /** Jaro (1989) with the prefix of Winkler (1990); two empty texts are alike. */
    static double jaroWinkler(Text one, Text other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length, other.length));
        while (prefix < most && one.at(prefix) == other.at(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(Text one, Text other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == other.length ? 1 : 0;
        }
        int window = Math.max(0, Math.max(one.length, other.length) / 2 - 1);
        char[] fromOne = new char[one.length];
        boolean[] isTaken = new boolean[other.length];
        int common = common(one, other, window, fromOne, isTaken);
        if (common == 0) {
            return 0;
        }
        double matches = common;
        double transpositions = outOfOrder(fromOne, other, isTaken) / 2.0;
        return (matches / one.length + matches / other.length + (matches - transpositions) / matches) / 3;
    }

    private static int common(Text one, Text other, int window, char[] found, boolean[] isTaken) {
        int common = 0;
        for (int i = 0; i < one.length; i++) {
            int to = Math.min(other.length - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if (!isTaken[j] && one.at(i) == other.at(j)) {
                    isTaken[j] = true;
                    found[common++] = one.at(i);
                    break;
                }
            }
        }
        return common;
    }

    private static int outOfOrder(char[] found, Text other, boolean[] isTaken) {
        int at = 0;
        int wrong = 0;
        for (int j = 0; j < other.length; j++) {
            if (isTaken[j] && found[at++] != other.at(j)) {
                wrong++;
            }
        }
        return wrong;
    }

    /** Dice (1945) over pairs of neighbouring characters; texts of one character have none and are alike only if equal. */
    static double bigrams(Text one, Text other) {
        if (one.length < 2 || other.length < 2) {
            return one.equalTo(other) ? 1 : 0;
        }
        int pairs = one.length + other.length - 2;
        int common = Math.max(one.length, other.length) <= Long.SIZE
                ? commonPairs(one, other)
                : commonPairs(sortedPairs(one), sortedPairs(other));
        return 2.0 * common / pairs;
    }

    /** For short texts, which most are: no copy, no order, one bit a pair that is taken. */
    private static int commonPairs(Text one, Text other) {
        long taken = 0;
        for (int i = 0; i + 1 < one.length; i++) {
            char first = one.at(i);
            char second = one.at(i + 1);
            for (int j = 0; j + 1 < other.length; j++) {
                if (other.at(j) == first && other.at(j + 1) == second && (taken & 1L << j) == 0) {
                    taken |= 1L << j;
                    break;
                }
            }
        }
        return Long.bitCount(taken);
    }

    private static int commonPairs(int[] left, int[] right) {
        int common = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Integer.compare(left[i], right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static int[] sortedPairs(Text text) {
        int[] pairs = new int[text.length - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.at(i) << 16 | text.at(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** Whether one character was dropped, put in, changed, or exchanged with its neighbour. */
    static boolean isOneChangeAway(Text one, Text other) {
        if (Math.abs(one.length - other.length) > 1) {
            return false;
        }
        Text shorter = one.length <= other.length ? one : other;
        Text longer = shorter == one ? other : one;
        int at = 0;
        while (at < shorter.length && shorter.at(at) == longer.at(at)) {
            at++;
        }
        return shorter.length < longer.length
                ? same(shorter, at, longer, at + 1)
                : same(shorter, at + 1, longer, at + 1) || isExchanged(shorter, longer, at);
    }

    private static boolean isExchanged(Text one, Text other, int at) {
        return at + 1 < one.length
                && one.at(at) == other.at(at + 1)
                && one.at(at + 1) == other.at(at)
                && same(one, at + 2, other, at + 2);
    }

    /** Whether two texts are equal from there on; beyond the end there is nothing. */
    private static boolean same(Text one, int from, Text other, int otherFrom) {
        return Arrays.equals(
                one.chars,
                one.from + Math.min(from, one.length),
                one.from + one.length,
                other.chars,
                other.from + Math.min(otherFrom, other.length),
                other.from + other.length);
    }
}

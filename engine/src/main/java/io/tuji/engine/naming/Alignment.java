package io.tuji.engine.naming;

import io.tuji.engine.naming.NamePart.Role;
import java.util.Arrays;

/**
 * A short name laid over a full one: which of its characters stand where, in the same order, as many and as well placed
 * as can be (dynamic programming over both texts).
 */
final class Alignment {

    static final int NOWHERE = -1;

    private static final double BESIDE = 0.4;

    private final int[] at;

    private Alignment(int[] at) {
        this.at = at;
    }

    /** The place in the full name of a character of the short one, or {@link #NOWHERE}. */
    int at(int shortPlace) {
        return at[shortPlace];
    }

    static Alignment of(String shortName, FullName full) {
        int rows = shortName.length();
        int columns = full.text().length();
        double[][] best = new double[rows + 1][columns + 1];
        boolean[][] taken = new boolean[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double left = Math.max(best[i + 1][j], best[i][j + 1]);
                double match = match(shortName, full, i, j);
                double with = match == 0 ? 0 : match + best[i + 1][j + 1] + (taken[i + 1][j + 1] ? BESIDE : 0);
                taken[i][j] = with > left;
                best[i][j] = Math.max(with, left);
            }
        }
        return path(rows, columns, best, taken);
    }

    private static Alignment path(int rows, int columns, double[][] best, boolean[][] taken) {
        int[] at = new int[rows];
        Arrays.fill(at, NOWHERE);
        int j = 0;
        for (int i = 0; i < rows && j < columns; ) {
            if (taken[i][j]) {
                at[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Alignment(at);
    }

    /** Trade name before business before place; zero where the characters differ. */
    private static double match(String shortName, FullName full, int i, int j) {
        if (shortName.charAt(i) != full.text().charAt(j)) {
            return 0;
        }
        Role role = full.roles().get(j);
        return role == Role.BRAND ? 1.3 : role == Role.TRADE ? 1.1 : 1;
    }

    /** How many characters stand in a part of that role. */
    int in(Role role, FullName full) {
        int count = 0;
        for (int place : at) {
            count += place != NOWHERE && full.roles().get(place) == role ? 1 : 0;
        }
        return count;
    }

    /** How many neighbours stay neighbours. */
    int beside() {
        int count = 0;
        for (int i = 1; i < at.length; i++) {
            count += at[i] != NOWHERE && at[i] == at[i - 1] + 1 && at[i - 1] != NOWHERE ? 1 : 0;
        }
        return count;
    }
}

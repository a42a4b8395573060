package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * Expectation and maximisation (Dempster, Laird, Rubin 1977; Winkler 1988 for linkage) over several ways of drawing pairs.
 *
 * <p>Each way has its own share of matches. A comparison that a way of drawing already decides is left out of its likelihood, so the
 * chances of matches come from pairs that were drawn by something else. Two different identifiers are known to be no match. The chances of non-matches come from random pairs, less
 * those that are taken for matches. Half a pair is added to every count, so that what was never seen is rare and not impossible.
 */
final class Estimation {

    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-7;
    private static final double HALF = 0.5;
    private static final double FIRST_AGREEMENT = 0.8;

    private final Patterns patterns;
    private final Session random;
    private final List<Session> ruled;
    private final double[] shares;
    private double randomShare;
    private double[][] same;
    private double[][] other;

    private Estimation(Patterns patterns, Session random, List<Session> ruled) {
        this.patterns = patterns;
        this.random = random;
        this.ruled = ruled;
        this.shares = new double[ruled.size()];
        Arrays.fill(shares, HALF);
        this.randomShare = 1 / (1 + random.drawn());
        this.same = firstGuess();
        this.other = zeros();
        collect(random, pattern -> 1, other);
        normalise(other);
    }

    static Chances run(Patterns patterns, Session random, List<Session> ruled) {
        Estimation estimation = new Estimation(patterns, random, ruled);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > STILL; round++) {
            moved = estimation.round();
        }
        return estimation.found();
    }

    /** One round; how much the shares of matches have moved. */
    private double round() {
        double[][] nextSame = zeros();
        double[][] nextOther = zeros();
        double moved = 0;
        for (int i = 0; i < shares.length; i++) {
            Session session = ruled.get(i);
            double share = shares[i];
            double matches = collect(session, pattern -> chance(session, share, pattern), nextSame);
            shares[i] = (matches + HALF) / (session.drawn() + 1);
            moved += Math.abs(shares[i] - share);
        }
        double share = randomShare;
        double others = collect(random, pattern -> 1 - chance(random, share, pattern), nextOther);
        randomShare = (random.drawn() - others + HALF) / (random.drawn() + 1);
        normalise(nextSame);
        normalise(nextOther);
        same = nextSame;
        other = nextOther;
        return moved + Math.abs(randomShare - share);
    }

    private interface Chance {
        double of(int pattern);
    }

    /** Adds the pairs to the levels that they have, each by its chance; returns the sum of the chances. */
    private double collect(Session session, Chance chance, double[][] into) {
        double sum = 0;
        for (int i = 0; i < session.size(); i++) {
            int pattern = session.pattern(i);
            double pairs = session.count(i) * chance.of(pattern);
            sum += pairs;
            for (int comparison = 0; comparison < into.length; comparison++) {
                if (session.isOpen(comparison)) {
                    into[comparison][patterns.level(pattern, comparison)] += pairs;
                }
            }
        }
        return sum;
    }

    /** The chance that a pair of this pattern, drawn this way, is a match. */
    private double chance(Session session, double share, int pattern) {
        if (patterns.isBarred(pattern)) {
            return 0;
        }
        double match = share;
        double noMatch = 1 - share;
        for (int comparison = 0; comparison < same.length; comparison++) {
            int level = patterns.level(pattern, comparison);
            if (session.isOpen(comparison) && level != Comparison.MISSING) {
                match *= same[comparison][level];
                noMatch *= other[comparison][level];
            }
        }
        return match / (match + noMatch);
    }

    private Chances found() {
        return Prior.of(new Chances(List.of(same), List.of(other), 1 / (1 + random.pairs())), patterns, ruled, random);
    }

    private double[][] zeros() {
        double[][] zeros = new double[patterns.comparisons()][];
        Arrays.setAll(zeros, i -> new double[patterns.comparison(i).size()]);
        return zeros;
    }

    /** Matches mostly agree, whatever the comparison; the rounds say how much. */
    private double[][] firstGuess() {
        double[][] guess = zeros();
        for (double[] levels : guess) {
            int stated = levels.length - 1;
            Arrays.fill(levels, (1 - FIRST_AGREEMENT) / (stated - 1));
            levels[1] = FIRST_AGREEMENT;
        }
        return guess;
    }

    private static void normalise(double[][] counts) {
        for (double[] levels : counts) {
            levels[Comparison.MISSING] = 0;
            double sum = 0;
            for (int level = 1; level < levels.length; level++) {
                levels[level] += HALF;
                sum += levels[level];
            }
            for (int level = 1; level < levels.length; level++) {
                levels[level] /= sum;
            }
        }
    }
}

package io.tuji.bench.chain;

import io.tuji.bench.Ground;
import io.tuji.engine.chain.backtest.BackTest;
import io.tuji.engine.chain.backtest.BackTest.Figure;
import io.tuji.engine.chain.backtest.Bootstrap;
import io.tuji.engine.chain.backtest.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The second half of {@code bench candidates}: which of the newly listed companies are of a region, from those listed before. */
final class ListingBench {

    private static final LocalDate CUT = LocalDate.of(2017, 1, 1);
    private static final int FIRST = 50;
    private static final int DRAWS = 2_000;
    private static final double LEVEL = 0.95;
    private static final List<String> METHODS =
            List.of(NewListings.SCORE, NewListings.QUOTIENT, NewListings.TEXT, NewListings.SIZE, NewListings.SHUFFLED);

    private final Makers makers;
    private final Path listed;
    private final Bootstrap bootstrap;

    ListingBench(Makers makers, Path listed, long seed) {
        this.makers = makers;
        this.listed = listed;
        bootstrap = new Bootstrap(DRAWS, LEVEL, seed);
    }

    void run() throws IOException {
        NewListings listings = new NewListings(Listed.read(listed, makers), CUT, bootstrap.seed());
        List<Region> regions = listings.regions();
        say(
                "listed before %s: %,d placed, %,d unplaced; since: %,d placed, %,d unplaced; %,d of which nothing is known, %,d without a day",
                CUT,
                listings.residents().size(),
                listings.unplacedBefore(),
                listings.candidates().size(),
                listings.unplacedAfter(),
                listings.undescribed(),
                listings.undated());
        BackTest all = new BackTest(regions, bootstrap);
        METHODS.forEach(method ->
                say("%-18s AUC %s, lift@50 %s", method, told(all.auc(method)), told(all.lift(method, FIRST))));
        METHODS.stream()
                .skip(1)
                .forEach(other -> say(
                        "above %-18s AUC %s, lift@50 %s",
                        other,
                        told(all.aucGain(NewListings.SCORE, other)),
                        told(all.liftGain(NewListings.SCORE, other, FIRST))));
        regions.forEach(this::sayOne);
        Ground.figure("candidates.listing_auc", value(all.auc(NewListings.SCORE)));
        Ground.figure("candidates.listing_lift_50", value(all.lift(NewListings.SCORE, FIRST)));
    }

    private void sayOne(Region region) {
        BackTest one = new BackTest(List.of(region), bootstrap);
        say(
                "%s AUC %s, lift@50 %s, by size %s",
                region.name(),
                told(one.auc(NewListings.SCORE)),
                told(one.lift(NewListings.SCORE, FIRST)),
                told(one.lift(NewListings.SIZE, FIRST)));
    }

    private static String told(Figure figure) {
        String value = String.format(Locale.ROOT, "%.3f", value(figure));
        return figure.interval()
                .map(within -> String.format(Locale.ROOT, "%s (%.3f to %.3f)", value, within.low(), within.high()))
                .orElse(value + " (no interval)");
    }

    /** There is a value where a region has come this far: it has listings of its own and of others. */
    private static double value(Figure figure) {
        return figure.value().orElseThrow();
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}

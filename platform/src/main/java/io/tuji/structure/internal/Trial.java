package io.tuji.structure.internal;

import io.tuji.engine.chain.backtest.BackTest;
import io.tuji.engine.chain.backtest.Bootstrap;
import io.tuji.engine.chain.backtest.Interval;
import io.tuji.engine.chain.backtest.Region;
import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.Relatedness;
import io.tuji.structure.BackTest.Estimate;
import io.tuji.structure.BackTest.Figures;
import io.tuji.structure.BackTest.Method;
import io.tuji.structure.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A ranking tried on two tables: candidates of an area are the industries in which it was not specialised before and of which there was
 * something anywhere; one came true if the area has more of it than before and is specialised in it now.
 *
 * <p>Beside it stand the size of the industry, and the control: of density its own on links joined by lot, of the other two their scores
 * dealt out by lot.
 */
final class Trial {

    static final int DEPTH = 20;
    static final int ROUNDS = 1_000;
    static final double LEVEL = 0.95;

    private static final String CHOSEN = Method.CHOSEN.name();
    private static final String SIZE = Method.SIZE.name();
    private static final String SHUFFLED = Method.SHUFFLED.name();

    private final IndustryTable before;
    private final IndustryTable after;
    private final Ranking ranking;
    private final Relatedness known;
    private final Relatedness byLot;
    private final Relatedness now;
    private final Bootstrap bootstrap;
    private final List<Region> regions = new ArrayList<>();
    private int candidates;
    private int entries;
    private int answering;

    Trial(IndustryTable before, IndustryTable after, Ranking ranking, long seed) {
        this.before = before;
        this.after = after;
        this.ranking = ranking;
        known = Relatedness.of(before);
        byLot = known.shuffled(seed);
        now = Relatedness.of(after);
        bootstrap = new Bootstrap(ROUNDS, LEVEL, seed);
        before.areas().forEach(this::add);
    }

    private void add(String area) {
        List<String> open = before.industries().stream()
                .filter(industry -> before.industryTotal(industry) > 0 && !known.isSpecialised(area, industry))
                .toList();
        boolean[] cameTrue = new boolean[open.size()];
        int hits = 0;
        for (int i = 0; i < cameTrue.length; i++) {
            cameTrue[i] = hasCome(area, open.get(i));
            hits += cameTrue[i] ? 1 : 0;
        }
        candidates += open.size();
        entries += hits;
        answering += hits > 0 && hits < open.size() ? 1 : 0;
        double[] chosen = each(open, industry -> score(known, area, industry));
        double[] control = ranking == Ranking.DENSITY
                ? each(open, industry -> score(byLot, area, industry))
                : dealt(chosen, bootstrap.seed() + regions.size());
        regions.add(new Region(
                area, cameTrue, Map.of(CHOSEN, chosen, SIZE, each(open, before::industryTotal), SHUFFLED, control)));
    }

    private boolean hasCome(String area, String industry) {
        return after.areas().contains(area)
                && after.industries().contains(industry)
                && after.value(area, industry) > before.value(area, industry)
                && now.isSpecialised(area, industry);
    }

    /** Where nothing can be said, nothing speaks for it. */
    private double score(Relatedness relatedness, String area, String industry) {
        return switch (ranking) {
            case DENSITY -> relatedness.density(area, industry).value().orElse(0);
            case LOCATION_QUOTIENT ->
                relatedness.locationQuotient(area, industry).value().orElse(0);
            case INDUSTRY_SIZE -> before.industryTotal(industry);
        };
    }

    private static double[] each(List<String> industries, ToDoubleFunction<String> score) {
        return industries.stream().mapToDouble(score).toArray();
    }

    private static double[] dealt(double[] scores, long seed) {
        double[] dealt = scores.clone();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = dealt.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = dealt[i];
            dealt[i] = dealt[other];
            dealt[other] = kept;
        }
        return dealt;
    }

    List<Region> regions() {
        return List.copyOf(regions);
    }

    int candidates() {
        return candidates;
    }

    int entries() {
        return entries;
    }

    int answering() {
        return answering;
    }

    List<Figures> overall() {
        return figures(Optional.empty(), new BackTest(regions, bootstrap));
    }

    List<Figures> of(Region region) {
        return figures(Optional.of(region.name()), new BackTest(List.of(region), bootstrap));
    }

    private List<Figures> figures(Optional<String> area, BackTest test) {
        return List.of(
                new Figures(area, Method.CHOSEN, estimate(test.auc(CHOSEN)), estimate(test.lift(CHOSEN, DEPTH))),
                new Figures(area, Method.SIZE, estimate(test.auc(SIZE)), estimate(test.lift(SIZE, DEPTH))),
                new Figures(area, Method.SHUFFLED, estimate(test.auc(SHUFFLED)), estimate(test.lift(SHUFFLED, DEPTH))),
                new Figures(
                        area,
                        Method.ABOVE_SIZE,
                        estimate(test.aucGain(CHOSEN, SIZE)),
                        estimate(test.liftGain(CHOSEN, SIZE, DEPTH))),
                new Figures(
                        area,
                        Method.ABOVE_SHUFFLED,
                        estimate(test.aucGain(CHOSEN, SHUFFLED)),
                        estimate(test.liftGain(CHOSEN, SHUFFLED, DEPTH))));
    }

    private static Estimate estimate(BackTest.Figure figure) {
        Optional<Interval> interval = figure.value().isPresent() ? figure.interval() : Optional.empty();
        return new Estimate(figure.value(), interval);
    }
}

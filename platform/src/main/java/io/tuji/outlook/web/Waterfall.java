package io.tuji.outlook.web;

import io.tuji.district.Breakdown;
import io.tuji.engine.plan.warning.Contributions;
import io.tuji.engine.plan.warning.Contributions.Contribution;
import io.tuji.outlook.GrowthParts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parts add to the growth of the whole, as bars one below the other that each begin where the last one ended; the last is what the
 * parts leave.
 *
 * @param growth of the whole in percent, as written
 * @param zero where nothing has been added yet
 */
public record Waterfall(
        Breakdown breakdown, String growth, List<Bar> bars, double zero, int height, List<String> unknown) {

    private static final int LEFT = 170;
    private static final int RIGHT = 560;
    private static final int STEP = 24;

    /** @param part null for what no part covers */
    public record Bar(@Nullable String part, BigDecimal points, String written, double x, double y, double width) {}

    static Waterfall of(GrowthParts.ByPart byPart) {
        Contributions contributions = byPart.contributions();
        List<Contribution> parts = contributions.parts();
        List<BigDecimal> steps =
                new ArrayList<>(parts.stream().map(Contribution::points).toList());
        steps.add(contributions.remainder());
        double low = 0;
        double high = 0;
        double at = 0;
        for (BigDecimal step : steps) {
            at += step.doubleValue();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double unit = (RIGHT - LEFT) / Math.max(high - low, 1e-9);
        List<Bar> bars = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < steps.size(); i++) {
            double to = from + steps.get(i).doubleValue();
            double x = LEFT + (Math.min(from, to) - low) * unit;
            bars.add(new Bar(
                    i < parts.size() ? parts.get(i).part() : null,
                    steps.get(i),
                    signed(steps.get(i)),
                    x,
                    (double) i * STEP,
                    Math.max(1, Math.abs(to - from) * unit)));
            from = to;
        }
        return new Waterfall(
                byPart.breakdown(),
                signed(contributions.growth()),
                bars,
                LEFT - low * unit,
                steps.size() * STEP,
                contributions.unknown());
    }

    private static String signed(BigDecimal points) {
        BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
    }
}

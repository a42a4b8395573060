package io.tuji.publish.site;

import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.PeriodForm;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published figures of the whole district as a picture, ready to be drawn: all places in its own units, y downwards. Of periods of
 * several lengths those are drawn of which there are most.
 *
 * @param line points of the exact figures, which are joined
 * @param target height of the line of the target
 */
public record FigureChart(List<Mark> marks, String line, Optional<Level> target, List<Level> heights, boolean growth) {

    static final int WIDTH = 720;
    static final int HEIGHT = 300;
    private static final int LEFT = 84;
    private static final int RIGHT = 40;
    private static final int TOP = 24;
    private static final int BOTTOM = 40;
    private static final int MOST_LABELS = 6;
    private static final Set<TargetKind> LEVELS =
            Set.of(TargetKind.LEVEL_MIN, TargetKind.SHARE_MIN, TargetKind.FLOOR_MIN);

    /** @param label whether its period is written below it */
    public record Mark(double x, double y, String period, String text, boolean exact, boolean label) {}

    public record Level(double y, String text) {}

    private record Point(FrozenFigure figure, BigDecimal value) {}

    /** Empty where nothing of the whole district is published. */
    static Optional<FigureChart> of(FrozenIndicator indicator, SiteWords words) {
        List<Point> levels = points(indicator, false);
        boolean growth = levels.isEmpty();
        List<Point> points = growth ? points(indicator, true) : levels;
        return points.isEmpty() ? Optional.empty() : Optional.of(draw(indicator, points, growth, words));
    }

    private static List<Point> points(FrozenIndicator indicator, boolean growth) {
        Map<PeriodForm, List<Point>> byForm = indicator.ofWhole().stream()
                .flatMap(figure -> (growth ? figure.growth().map(FrozenFigure.Growth::percent) : figure.level())
                        .map(value -> new Point(figure, value)).stream())
                .collect(Collectors.groupingBy(point -> point.figure().when().form()));
        return byForm.entrySet().stream()
                .max(Comparator.<Map.Entry<PeriodForm, List<Point>>>comparingInt(
                                e -> e.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static FigureChart draw(FrozenIndicator indicator, List<Point> points, boolean growth, SiteWords words) {
        Optional<BigDecimal> aim = indicator
                .target()
                .filter(target -> !growth && LEVELS.contains(target.kind()))
                .filter(target -> target.unit().equals(indicator.unit()))
                .map(FrozenIndicator.Target::value);
        Scale scale = Scale.over(
                Stream.concat(points.stream().map(Point::value), aim.stream()).toList());
        List<Mark> marks = new ArrayList<>();
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < points.size(); i++) {
            FrozenFigure figure = points.get(i).figure();
            double share = points.size() == 1 ? 0.5 : (double) i / (points.size() - 1);
            marks.add(new Mark(
                    round(LEFT + share * (WIDTH - LEFT - RIGHT)),
                    scale.y(points.get(i).value()),
                    figure.period(),
                    growth ? words.percent(points.get(i).value()) : words.level(figure),
                    figure.bound() == Bound.EXACT,
                    (points.size() - 1 - i) % every == 0));
        }
        return new FigureChart(
                marks,
                marks.stream()
                        .filter(Mark::exact)
                        .map(mark -> String.format(Locale.ROOT, "%.1f,%.1f", mark.x(), mark.y()))
                        .collect(Collectors.joining(" ")),
                aim.map(value -> new Level(scale.y(value), words.say("publish.site.target", words.number(value)))),
                scale.ticks(words),
                growth);
    }

    /** From a little below the least to a little above the greatest value. */
    private record Scale(double low, double high) {

        private static final int TICKS = 4;
        private static final double ROOM = 0.1;

        static Scale over(List<BigDecimal> values) {
            double low =
                    values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            double high =
                    values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            double room = high == low ? Math.max(1, Math.abs(high) * ROOM) : (high - low) * ROOM;
            return new Scale(low - room, high + room);
        }

        double y(BigDecimal value) {
            return y(value.doubleValue());
        }

        private double y(double value) {
            return round(HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM));
        }

        /** Round numbers, so that no axis says more digits than the figures have. */
        List<Level> ticks(SiteWords words) {
            double step = step((high - low) / TICKS);
            int decimals = Math.max(0, (int) -Math.floor(Math.log10(step)));
            List<Level> levels = new ArrayList<>();
            for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
                BigDecimal number = BigDecimal.valueOf(at).setScale(decimals, RoundingMode.HALF_UP);
                levels.add(new Level(y(at), words.number(number)));
            }
            return levels;
        }

        private static double step(double rough) {
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            return Stream.of(1.0, 2.0, 5.0, 10.0)
                    .map(times -> times * power)
                    .filter(step -> step >= rough)
                    .findFirst()
                    .orElse(rough);
        }
    }

    private static double round(double place) {
        return Math.round(place * 10) / 10.0;
    }

    /** For templates. */
    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }
}

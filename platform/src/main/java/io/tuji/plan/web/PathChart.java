package io.tuji.plan.web;

import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.value.Bound;
import io.tuji.plan.Expectations.Expected;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path to a target and what is known beside it, ready to be drawn: all places in the units of the drawing, y downwards.
 *
 * @param path points of the path as SVG writes them
 * @param known years of which something is known, in their order
 * @param line points of the exact ones, which are joined
 * @param fan what is expected of the years to come
 */
public record PathChart(
        String path,
        List<Mark> known,
        String line,
        Optional<Fan> fan,
        Mark target,
        List<Tick> years,
        List<Tick> heights) {

    static final int WIDTH = 640;
    static final int HEIGHT = 260;
    private static final int LEFT = 72;
    private static final int RIGHT = 90;
    private static final int TOP = 18;
    private static final int BOTTOM = 32;
    private static final int HEIGHT_TICKS = 4;
    private static final double ROOM = 0.08;

    /** A year with its amount; {@code shape} is exact, lower, upper or vague. */
    public record Mark(double x, double y, int year, BigDecimal amount, String shape) {}

    public record Tick(double at, String text) {}

    /** Outlines of the 95 % and the 80 % interval and the line of what is expected, as points. */
    public record Fan(String outer, String inner, String expected) {}

    /** Empty where neither a path nor anything else could be drawn. */
    static Optional<PathChart> of(Standing standing, List<Expected> expected, PlanWords words) {
        Course course = new Course(standing.aim());
        Optional<BigDecimal> target = course.target();
        Optional<Integer> end = standing.aim().targetYear().find();
        if (target.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int first = standing.aim().baselineYear();
        List<Reading> readings = standing.judgement().years();
        Scale scale = scale(first, end.get(), target.get(), course, readings, expected);
        return Optional.of(scale.chart(course, readings, expected, target.get(), words, standing));
    }

    private static Scale scale(
            int first, int last, BigDecimal target, Course course, List<Reading> readings, List<Expected> expected) {
        Stream<Double> stated = Stream.of(
                        Stream.of(target),
                        course.start().stream(),
                        readings.stream().map(Reading::amount))
                .flatMap(s -> s)
                .map(BigDecimal::doubleValue);
        List<Double> amounts = Stream.concat(stated, expected.stream().flatMap(e -> Stream.of(e.low95(), e.high95())))
                .toList();
        double low = amounts.stream().mapToDouble(a -> a).min().orElse(0);
        double high = amounts.stream().mapToDouble(a -> a).max().orElse(1);
        double room = high == low ? Math.max(1, Math.abs(high) * ROOM) : (high - low) * ROOM;
        return new Scale(first, last, low - room, high + room);
    }

    private record Scale(int first, int last, double low, double high) {

        double x(int year) {
            return round(LEFT + (double) (year - first) / (last - first) * (WIDTH - LEFT - RIGHT));
        }

        double y(double amount) {
            return round(HEIGHT - BOTTOM - (amount - low) / (high - low) * (HEIGHT - TOP - BOTTOM));
        }

        PathChart chart(
                Course course,
                List<Reading> readings,
                List<Expected> expected,
                BigDecimal target,
                PlanWords words,
                Standing standing) {
            List<Mark> known = new ArrayList<>();
            course.start()
                    .filter(start -> standing.aim().baseline().find().isPresent())
                    .ifPresent(start -> known.add(mark(first, start, Bound.EXACT)));
            readings.forEach(r -> known.add(mark(r.year(), r.amount(), r.bound())));
            String path = years().flatMap(year ->
                            course.at(year).or(() -> year == first ? course.start() : Optional.empty()).stream()
                                    .map(amount -> point(x(year), y(amount.doubleValue()))))
                    .collect(Collectors.joining(" "));
            String line = known.stream()
                    .filter(m -> m.shape().equals("exact"))
                    .map(m -> point(m.x(), m.y()))
                    .collect(Collectors.joining(" "));
            List<Tick> heights = Stream.iterate(0, i -> i + 1)
                    .limit(HEIGHT_TICKS)
                    .map(i -> low + (high - low) * (i + 0.5) / HEIGHT_TICKS)
                    .map(amount -> new Tick(y(amount), words.brief(BigDecimal.valueOf(amount))))
                    .toList();
            return new PathChart(
                    path,
                    known,
                    line,
                    fan(known, expected),
                    mark(last, target, Bound.EXACT),
                    years().map(year -> new Tick(x(year), Integer.toString(year)))
                            .toList(),
                    heights);
        }

        /** It opens from the last exact figure. */
        private Optional<Fan> fan(List<Mark> known, List<Expected> expected) {
            Optional<Mark> from = known.stream()
                    .filter(m -> m.shape().equals("exact"))
                    .reduce((earlier, later) -> later)
                    .filter(m ->
                            !expected.isEmpty() && m.year() < expected.get(0).year());
            String start = from.map(m -> point(m.x(), m.y()) + " ").orElse("");
            return expected.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Fan(
                            start + outline(expected, Expected::low95, Expected::high95),
                            start + outline(expected, Expected::low80, Expected::high80),
                            start + points(expected, Expected::expected)));
        }

        private String outline(
                List<Expected> expected, ToDoubleFunction<Expected> low, ToDoubleFunction<Expected> high) {
            List<Expected> back = new ArrayList<>(expected);
            Collections.reverse(back);
            return points(expected, high) + " " + points(back, low);
        }

        private String points(List<Expected> expected, ToDoubleFunction<Expected> amount) {
            return expected.stream()
                    .map(e -> point(x(e.year()), y(amount.applyAsDouble(e))))
                    .collect(Collectors.joining(" "));
        }

        private Stream<Integer> years() {
            return Stream.iterate(first, year -> year <= last, year -> year + 1);
        }

        private Mark mark(int year, BigDecimal amount, Bound bound) {
            return new Mark(x(year), y(amount.doubleValue()), year, amount, shape(bound));
        }

        private static String shape(Bound bound) {
            return switch (bound) {
                case EXACT -> "exact";
                case AT_LEAST, MORE_THAN -> "lower";
                case AT_MOST, LESS_THAN, NEARLY -> "upper";
                case ABOUT -> "vague";
            };
        }
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static double round(double place) {
        return Math.round(place * 10) / 10.0;
    }

    /** For templates. */
    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }
}

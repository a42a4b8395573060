package io.tuji.outlook.web;

import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlook.Step;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An indicator as a picture of the size of a word: the path, what is known, and the 80 % interval of what is expected, as points of a
 * drawing of {@value #WIDTH} × {@value #HEIGHT}, y downwards.
 */
public record Spark(String path, List<Dot> known, String line, String fan, Dot target) {

    public static final int WIDTH = 160;
    public static final int HEIGHT = 40;
    private static final int ROOM = 4;

    public record Dot(double x, double y) {

        String text() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /** Empty where there is no way to draw. */
    static Optional<Spark> of(Standing standing, Optional<Outlook> outlook) {
        Course course = new Course(standing.aim());
        Optional<Integer> last = standing.aim().targetYear().find();
        Optional<BigDecimal> target = course.target();
        int first = standing.aim().baselineYear();
        if (last.isEmpty() || target.isEmpty() || last.get() <= first) {
            return Optional.empty();
        }
        List<Step> steps = outlook.map(Outlook::years).orElse(List.of());
        return Optional.of(scale(standing, course, first, last.get(), target.get(), steps)
                .draw(standing, course, target.get(), steps));
    }

    private static Scale scale(
            Standing standing, Course course, int first, int last, BigDecimal target, List<Step> steps) {
        List<Double> amounts = Stream.of(
                        Stream.of(target.doubleValue()),
                        course.start().map(BigDecimal::doubleValue).stream(),
                        standing.judgement().years().stream()
                                .map(reading -> reading.amount().doubleValue()),
                        steps.stream().flatMap(step -> Stream.of(step.low80(), step.high80())))
                .flatMap(s -> s)
                .toList();
        double low = Collections.min(amounts);
        double high = Collections.max(amounts);
        return new Scale(first, last, low, high == low ? low + 1 : high);
    }

    private record Scale(int first, int last, double low, double high) {

        Spark draw(Standing standing, Course course, BigDecimal target, List<Step> steps) {
            List<Dot> known = new ArrayList<>();
            course.start()
                    .filter(start -> standing.aim().baseline().find().isPresent())
                    .ifPresent(start -> known.add(dot(first, start.doubleValue())));
            standing.judgement().years().stream()
                    .filter(reading -> reading.bound() == Bound.EXACT)
                    .map(this::dot)
                    .forEach(known::add);
            String path = IntStream.rangeClosed(first, last)
                    .boxed()
                    .flatMap(year ->
                            course.at(year).or(() -> year == first ? course.start() : Optional.empty()).stream()
                                    .map(amount ->
                                            dot(year, amount.doubleValue()).text()))
                    .collect(Collectors.joining(" "));
            return new Spark(path, known, points(known), fan(known, steps), dot(last, target.doubleValue()));
        }

        private String fan(List<Dot> known, List<Step> steps) {
            List<Dot> outline = new ArrayList<>();
            if (!known.isEmpty()) {
                outline.add(known.get(known.size() - 1));
            }
            steps.forEach(step -> outline.add(dot(step, Step::high80)));
            for (int i = steps.size() - 1; i >= 0; i--) {
                outline.add(dot(steps.get(i), Step::low80));
            }
            return steps.isEmpty() ? "" : points(outline);
        }

        private Dot dot(Reading reading) {
            return dot(reading.year(), reading.amount().doubleValue());
        }

        private Dot dot(Step step, ToDoubleFunction<Step> amount) {
            return dot(Period.parse(step.period()).last().getYear(), amount.applyAsDouble(step));
        }

        private Dot dot(int year, double amount) {
            double x = ROOM + (double) (year - first) / (last - first) * (WIDTH - 2 * ROOM);
            return new Dot(x, HEIGHT - ROOM - (amount - low) / (high - low) * (HEIGHT - 2 * ROOM));
        }

        private static String points(List<Dot> dots) {
            return dots.stream().map(Dot::text).collect(Collectors.joining(" "));
        }
    }
}

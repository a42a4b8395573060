package io.tuji.outlook.web;

import io.tuji.engine.value.Period;
import io.tuji.outlook.Outlook.Step;
import io.tuji.outlook.internal.SeriesStudy;
import io.tuji.outlook.internal.SeriesStudy.Row;
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
 * Months or quarters, the same without season, and what is expected next, as points of a drawing of {@value #WIDTH} × {@value #HEIGHT},
 * y downwards.
 *
 * @param adjusted empty where the season is not taken out
 * @param outer outline of the 95 % interval; {@code inner} that of the 80 % one; both empty where nothing is expected
 * @param outliers values that the model does not explain
 */
public record SeriesChart(
        String raw,
        String adjusted,
        String outer,
        String inner,
        String expected,
        List<Mark> outliers,
        List<Tick> years,
        List<Tick> heights) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int HEIGHT_TICKS = 4;
    private static final int MOST_YEARS = 10;

    public record Mark(double x, double y, String text) {}

    public record Tick(double at, String text) {}

    /** @param next what is expected of the periods that follow; those that are known by now are left out */
    static SeriesChart of(SeriesStudy study, List<Step> next, OutlookWords words) {
        Period last = study.last().period();
        List<Step> ahead = next.stream()
                .filter(step -> Period.parse(step.period()).first().isAfter(last.last()))
                .toList();
        return new Scale(study, ahead).draw(words);
    }

    private static final class Scale {

        private final List<Row> rows;
        private final List<Step> ahead;
        private final double low;
        private final double high;

        Scale(SeriesStudy study, List<Step> ahead) {
            this.rows = study.rows();
            this.ahead = ahead;
            List<Double> amounts = Stream.of(
                            rows.stream().map(Row::value),
                            rows.stream().flatMap(row -> row.adjusted().stream()),
                            ahead.stream().flatMap(step -> Stream.of(step.low95(), step.high95())))
                    .flatMap(s -> s)
                    .toList();
            this.low = Collections.min(amounts);
            double most = Collections.max(amounts);
            this.high = most == low ? low + 1 : most;
        }

        SeriesChart draw(OutlookWords words) {
            return new SeriesChart(
                    line(Row::value),
                    rows.get(0).adjusted().isPresent()
                            ? line(row -> row.adjusted().orElseThrow())
                            : "",
                    outline(Step::low95, Step::high95),
                    outline(Step::low80, Step::high80),
                    ahead.isEmpty() ? "" : start() + " " + steps(ahead, Step::expected),
                    outliers(words),
                    years(),
                    heights(words));
        }

        private String line(ToDoubleFunction<Row> amount) {
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> point(i, amount.applyAsDouble(rows.get(i))))
                    .collect(Collectors.joining(" "));
        }

        private String outline(ToDoubleFunction<Step> lower, ToDoubleFunction<Step> upper) {
            List<Step> back = new ArrayList<>(ahead);
            Collections.reverse(back);
            return ahead.isEmpty() ? "" : String.join(" ", start(), steps(ahead, upper), steps(back, lower));
        }

        private String steps(List<Step> some, ToDoubleFunction<Step> amount) {
            return some.stream()
                    .map(step -> point(rows.size() + ahead.indexOf(step), amount.applyAsDouble(step)))
                    .collect(Collectors.joining(" "));
        }

        /** The fan opens from the last value. */
        private String start() {
            return point(rows.size() - 1, rows.get(rows.size() - 1).value());
        }

        private List<Mark> outliers(OutlookWords words) {
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).outlier().isPresent())
                    .mapToObj(i -> new Mark(
                            x(i),
                            y(rows.get(i).value()),
                            rows.get(i).period() + " "
                                    + words.outlier(rows.get(i).outlier().orElseThrow())))
                    .toList();
        }

        /** A tick where a year begins; of many years every second, third and so on. */
        private List<Tick> years() {
            int first = rows.get(0).period().first().getYear();
            int every = (rows.get(rows.size() - 1).period().first().getYear() - first) / MOST_YEARS + 1;
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).period().first().getDayOfYear() == 1)
                    .filter(i -> (rows.get(i).period().first().getYear() - first) % every == 0)
                    .mapToObj(i -> new Tick(
                            x(i), Integer.toString(rows.get(i).period().first().getYear())))
                    .toList();
        }

        private List<Tick> heights(OutlookWords words) {
            return IntStream.range(0, HEIGHT_TICKS)
                    .mapToDouble(i -> low + (high - low) * (i + 0.5) / HEIGHT_TICKS)
                    .mapToObj(amount -> new Tick(y(amount), words.amount(amount)))
                    .toList();
        }

        private double x(int index) {
            int last = Math.max(1, rows.size() + ahead.size() - 1);
            return LEFT + (double) index / last * (WIDTH - LEFT - RIGHT);
        }

        private double y(double amount) {
            return HEIGHT - BOTTOM - (amount - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
        }

        private String point(int index, double amount) {
            return String.format(Locale.ROOT, "%.1f,%.1f", x(index), y(amount));
        }
    }

    /** For templates. */
    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }

    public Optional<String> fan() {
        return expected.isEmpty() ? Optional.empty() : Optional.of(expected);
    }
}

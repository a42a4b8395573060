package io.tuji.quality.web;

import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Estimate;
import io.tuji.quality.QualityRun.Method;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lift of ranking, size and control one below the other, each with its interval, from nothing at the left; a line stands at chance.
 *
 * @param chance where 1 lies
 */
public record QualityChart(List<Bar> bars, List<Tick> ticks, double chance) {

    static final List<Method> METHODS = List.of(Method.RANKING, Method.SIZE, Method.SHUFFLED);

    private static final int WIDTH = 560;
    private static final int LEFT = 12;
    private static final int RIGHT = 20;
    private static final int TOP = 14;
    private static final int ROW = 52;
    private static final int FOOT = 24;
    private static final int LABEL = 22;

    /** A whole at least stands right of chance. */
    private static final double LEAST_SPAN = 2;

    private static final int MOST_TICKS = 6;

    /** @param y of the line; the label stands above it */
    public record Bar(Method method, double low, double value, double high, double y) {

        public double label() {
            return y - LABEL / 2.0;
        }
    }

    public record Tick(double at, String text) {}

    static QualityChart of(QualityRun run) {
        double span = Math.ceil(Stream.concat(
                        Stream.of(LEAST_SPAN),
                        METHODS.stream().map(method -> run.of(method).lift().high()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(LEAST_SPAN));
        List<Bar> bars = IntStream.range(0, METHODS.size())
                .mapToObj(i -> bar(METHODS.get(i), run.of(METHODS.get(i)).lift(), TOP + LABEL + i * ROW, span))
                .toList();
        int step = Math.max(1, (int) Math.ceil(span / MOST_TICKS));
        List<Tick> ticks = IntStream.rangeClosed(0, (int) span / step)
                .mapToObj(i -> new Tick(x((double) i * step, span), Integer.toString(i * step)))
                .toList();
        return new QualityChart(bars, ticks, x(1, span));
    }

    private static Bar bar(Method method, Estimate lift, double y, double span) {
        return new Bar(method, x(lift.low(), span), x(lift.value(), span), x(lift.high(), span), y);
    }

    private static double x(double value, double span) {
        return Math.round(10 * (LEFT + (WIDTH - LEFT - RIGHT) * value / span)) / 10.0;
    }

    public String box() {
        return "0 0 " + WIDTH + " " + (bottom() + FOOT);
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return TOP + ROW * METHODS.size();
    }
}

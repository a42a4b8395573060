package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;

/** The value of one period and the figures it rests on. */
public record SeriesValue(Period period, BigDecimal amount, Way way, List<Figure> from) {

    /** How a value comes about. */
    public enum Way {
        /** A source states it. */
        STATED,
        /** One cumulative figure less another one of its vintage. */
        DIFFERENCE,
        /** The parts of the period together. */
        SUM,
        /** A part of merged months, by days: an assumption, not a figure. */
        SPLIT
    }

    public SeriesValue {
        from = List.copyOf(from);
    }

    static SeriesValue stated(Figure figure, Period period) {
        return new SeriesValue(period, figure.level(), Way.STATED, List.of(figure));
    }

    /** By how much the value may be off because its figures were rounded. */
    BigDecimal rounding() {
        return from.stream().map(Figure::rounding).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package io.tuji.engine.policy;

import io.tuji.engine.policy.FactValue.Amount;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A number, or a day, that follows from facts and is compared with a limit. Years count back from the last year that counts. */
public sealed interface Term {

    /** The facts of which it is made. */
    List<String> keys();

    /** Whether it can be made of these facts and compared with such a limit. */
    boolean takes(FactValue limit, Definitions definitions);

    Fraction fraction(Compilation at);

    /** The limit on the scale of the fraction. */
    BigDecimal scaled(FactValue limit, Compilation at);

    /** The value of the fraction as people write it. */
    FactValue shown(BigDecimal value, Compilation at);

    /** A fact itself: of the last year, or as of the day. */
    record Level(String key) implements Term {

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            Definition definition = definitions.get(key);
            return definition.kind() == Definition.Kind.DAY
                    ? limit instanceof FactValue.Day
                    : limit instanceof Amount amount && measures(amount, definition);
        }

        @Override
        public Fraction fraction(Compilation at) {
            return new Fraction(Line.of(at.slot(key)), Optional.empty());
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            return ticks(limit, at.definition(key));
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            return at.definition(key).value(value.longValueExact());
        }
    }

    /** A yearly amount of so many years before the last. */
    record Ago(String key, int years) implements Term {

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            return new Sum(key, years).takes(limit, definitions);
        }

        @Override
        public Fraction fraction(Compilation at) {
            return new Level(key).fraction(at.earlier(years));
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            return new Level(key).scaled(limit, at);
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            return new Level(key).shown(value, at);
        }
    }

    /** A yearly amount added up over the last years. */
    record Sum(String key, int years) implements Term {

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            return definitions.get(key).isYearly() && new Level(key).takes(limit, definitions);
        }

        @Override
        public Fraction fraction(Compilation at) {
            return new Fraction(
                    IntStream.range(0, years)
                            .mapToObj(back -> Line.of(at.earlier(back).slot(key)))
                            .reduce(Line::plus)
                            .orElseThrow(),
                    Optional.empty());
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            return ticks(limit, at.definition(key));
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            return at.definition(key).value(value.longValueExact());
        }
    }

    /** The mean of a yearly amount over the last years. */
    record Mean(String key, int years) implements Term {

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            return new Sum(key, years).takes(limit, definitions);
        }

        @Override
        public Fraction fraction(Compilation at) {
            return new Sum(key, years).fraction(at);
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            return ticks(limit, at.definition(key)).multiply(BigDecimal.valueOf(years));
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            Definition definition = at.definition(key);
            return new Amount(
                    definition.inUnit(value.divide(BigDecimal.valueOf(years), MathContext.DECIMAL64)),
                    definition.unit());
        }
    }

    /** One amount as a share of another that is measured alike; no share of what is not more than 0 meets any limit. */
    record Ratio(Term over, Term under) implements Term {

        @Override
        public List<String> keys() {
            return Stream.of(over, under).flatMap(term -> term.keys().stream()).toList();
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            return isShare(limit)
                    && isAmount(over, definitions)
                    && isAmount(under, definitions)
                    && definitions.get(over.keys().get(0)).measures(unit(under, definitions));
        }

        private static boolean isAmount(Term term, Definitions definitions) {
            FactValue any = new Amount(BigDecimal.ZERO, unit(term, definitions));
            return (term instanceof Level || term instanceof Sum) && term.takes(any, definitions);
        }

        private static Optional<Unit> unit(Term term, Definitions definitions) {
            return definitions.get(term.keys().get(0)).unit();
        }

        @Override
        public Fraction fraction(Compilation at) {
            return new Fraction(
                    over.fraction(at).over(), Optional.of(under.fraction(at).over()));
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            return ((Amount) limit).number().movePointLeft(2);
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            return new Amount(value.movePointRight(2), Optional.of(Unit.PERCENT));
        }
    }

    /** The compound growth a year over the last years: (last / first)^(1/years) − 1, in percent. */
    record Growth(String key, int years) implements Term {

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            FactValue any = new Amount(BigDecimal.ZERO, definitions.get(key).unit());
            return isShare(limit) && new Sum(key, years).takes(any, definitions);
        }

        @Override
        public Fraction fraction(Compilation at) {
            Line last = Line.of(at.slot(key));
            Line first = Line.of(at.earlier(years).slot(key));
            return new Fraction(last, Optional.of(first));
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            return BigDecimal.ONE
                    .add(((Amount) limit).number().movePointLeft(2))
                    .pow(years);
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            double yearly = Math.pow(value.doubleValue(), 1.0 / years) - 1;
            return new Amount(BigDecimal.valueOf(yearly).movePointRight(2), Optional.of(Unit.PERCENT));
        }
    }

    /** How much time has passed since a day: by the day of the occasion, or by the end of the year before. */
    record Age(String key, ChronoUnit in, boolean isAtYearEnd) implements Term {

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public boolean takes(FactValue limit, Definitions definitions) {
            return definitions.get(key).kind() == Definition.Kind.DAY
                    && limit instanceof Amount amount
                    && amount.unit().isEmpty()
                    && amount.number().stripTrailingZeros().scale() <= 0;
        }

        @Override
        public Fraction fraction(Compilation at) {
            return new Fraction(Line.of(at.slot(key)).negated(), Optional.empty());
        }

        @Override
        public BigDecimal scaled(FactValue limit, Compilation at) {
            long passed = ((Amount) limit).number().longValueExact();
            return BigDecimal.valueOf(-anchor(at).minus(passed, in).toEpochDay());
        }

        @Override
        public FactValue shown(BigDecimal value, Compilation at) {
            LocalDate since = LocalDate.ofEpochDay(-value.longValueExact());
            return new Amount(BigDecimal.valueOf(in.between(since, anchor(at))), Optional.empty());
        }

        /** The days beside which a firm with that fact comes to an age. */
        Stream<LocalDate> turns(Fact since, long passed) {
            if (!(since.value() instanceof FactValue.Day first)) {
                return Stream.empty();
            }
            LocalDate day = first.day().plus(passed, in);
            return isAtYearEnd
                    ? Stream.of(LocalDate.of(day.getYear() + 1, 1, 1), LocalDate.of(day.getYear() + 2, 1, 1))
                    : Stream.of(day, day.plusDays(1));
        }

        private LocalDate anchor(Compilation at) {
            return isAtYearEnd ? at.occasion().yearEnd() : at.occasion().day();
        }
    }

    private static boolean measures(Amount amount, Definition definition) {
        return definition.kind() == Definition.Kind.AMOUNT && definition.measures(amount.unit());
    }

    private static boolean isShare(FactValue limit) {
        return limit instanceof Amount amount && amount.unit().equals(Optional.of(Unit.PERCENT));
    }

    private static BigDecimal ticks(FactValue limit, Definition definition) {
        return limit instanceof Amount amount
                ? definition.exactTicks(amount.number(), amount.unit())
                : BigDecimal.valueOf(limit.ticks(definition).orElseThrow());
    }
}

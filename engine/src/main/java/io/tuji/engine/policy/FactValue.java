package io.tuji.engine.policy;

import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a fact says. Rules compare whole numbers: every value of a definition is so many of its ticks. */
public sealed interface FactValue {

    /** @param unit empty of points, ranks and mere numbers */
    record Amount(BigDecimal number, Optional<Unit> unit) implements FactValue {

        @Override
        public Optional<Long> ticks(Definition definition) {
            return definition.kind() == Definition.Kind.AMOUNT && definition.measures(unit)
                    ? definition.wholeTicks(definition.exactTicks(number, unit))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return number.stripTrailingZeros().toPlainString()
                    + unit.map(symbol -> " " + symbol).orElse("");
        }
    }

    record YesNo(boolean isYes) implements FactValue {

        @Override
        public Optional<Long> ticks(Definition definition) {
            return Optional.of(isYes ? 1L : 0L).filter(ticks -> definition.isTruth());
        }

        @Override
        public String toString() {
            return isYes ? "yes" : "no";
        }
    }

    record Day(LocalDate day) implements FactValue {

        @Override
        public Optional<Long> ticks(Definition definition) {
            return Optional.of(day.toEpochDay()).filter(ticks -> definition.kind() == Definition.Kind.DAY);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** One of the words that the definition offers. */
    record Choice(String word) implements FactValue {

        @Override
        public Optional<Long> ticks(Definition definition) {
            int place = definition.choices().indexOf(word);
            return place < 0 ? Optional.empty() : Optional.of((long) place);
        }

        @Override
        public String toString() {
            return word;
        }
    }

    static FactValue amount(String number, Unit unit) {
        return new Amount(new BigDecimal(number), Optional.of(unit));
    }

    static FactValue number(String number) {
        return new Amount(new BigDecimal(number), Optional.empty());
    }

    static FactValue yes() {
        return new YesNo(true);
    }

    static FactValue no() {
        return new YesNo(false);
    }

    /** Empty where the definition is of another kind or unit, or does not offer the word. */
    Optional<Long> ticks(Definition definition);
}

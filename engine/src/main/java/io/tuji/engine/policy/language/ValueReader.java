package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value: {@code 1500 万元}, {@code 60}, {@code 2026-04-01}, {@code yes}, or a word that a definition offers. */
final class ValueReader {

    private static final Pattern AMOUNT = Pattern.compile("(-?\\d{1,13}(?:\\.\\d{1,4})?)\\s*(\\D.*)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ValueReader() {}

    /** A number with or without a unit, or a day. */
    static Parsed<FactValue> limit(String text) {
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return Parsed.refused(EngineProblem.POLICY_NUMBER_FORM, text);
        }
        BigDecimal number = new BigDecimal(amount.group(1));
        Optional<String> symbol = Optional.ofNullable(amount.group(2)).map(String::strip);
        Optional<Unit> unit = symbol.flatMap(Unit::find);
        return symbol.isPresent() && unit.isEmpty()
                ? Parsed.refused(EngineProblem.POLICY_UNIT_UNKNOWN, symbol.get())
                : Parsed.taken(new FactValue.Amount(number, unit));
    }

    /** A value of that definition. */
    static Parsed<FactValue> of(String text, Definition definition) {
        Parsed<FactValue> value = switch (definition.kind()) {
            case YES_NO, DECISION -> truth(text);
            case CHOICE -> Parsed.taken(new FactValue.Choice(text));
            case DAY, AMOUNT -> limit(text);
        };
        return value.flatMap(read -> definition.accepts(read)
                ? Parsed.taken(read)
                : Parsed.refused(EngineProblem.POLICY_VALUE_UNFIT, text, definition.key()));
    }

    private static Parsed<FactValue> day(String text) {
        try {
            return Parsed.taken(new FactValue.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException refused) {
            return Parsed.refused(EngineProblem.POLICY_DATE_FORM, text);
        }
    }

    private static Parsed<FactValue> truth(String text) {
        return switch (text) {
            case "yes" -> Parsed.taken(FactValue.yes());
            case "no" -> Parsed.taken(FactValue.no());
            default -> Parsed.refused(EngineProblem.POLICY_WORD_UNKNOWN, text, "yes, no");
        };
    }
}

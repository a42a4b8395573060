package io.tuji.policy.web;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Point;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.policy.internal.PolicyProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody supposes of a firm for a moment; nothing of it is kept. It stands in the address, as {@code if.revenue.2025=1600} or {@code
 * if.listed=no}, amounts in the unit in which the fact is asked.
 */
final class WhatIf {

    private static final String BEGIN = "if.";
    private static final Pattern NAME = Pattern.compile("if\\.(.+?)(?:\\.(\\d{4}))?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,4})?");
    private static final LocalDate FAR_AHEAD = LocalDate.of(2199, 12, 31);

    private final Definitions definitions;
    private final LocalDate day;
    private final Problems problems = new Problems();
    private final List<Fact> supposed = new ArrayList<>();

    private WhatIf(Definitions definitions, LocalDate day) {
        this.definitions = definitions;
        this.day = day;
    }

    static WhatIf read(Map<String, String[]> parameters, Definitions definitions, LocalDate day) {
        WhatIf read = new WhatIf(definitions, day);
        parameters.forEach((name, values) -> {
            if (name.startsWith(BEGIN) && values.length > 0 && !values[0].isBlank()) {
                read.take(name, values[0].strip().replace(",", ""));
            }
        });
        return read;
    }

    static String name(Point point) {
        return BEGIN
                + point.key()
                + (point.year().isPresent() ? "." + point.year().getAsInt() : "");
    }

    private void take(String name, String text) {
        Matcher form = NAME.matcher(name);
        Optional<FactValue> value = form.matches() ? value(form.group(1), text) : Optional.empty();
        if (value.isEmpty()) {
            problems.add(PolicyProblem.VALUE_FORM, Place.field(name), text);
        } else {
            supposed.add(fact(form.group(1), Optional.ofNullable(form.group(2)), value.get()));
        }
    }

    private Fact fact(String key, Optional<String> year, FactValue value) {
        return year.map(text -> Fact.ofYear(key, Integer.parseInt(text), value, SOURCE, FAR_AHEAD))
                .orElseGet(() -> Fact.since(key, day, value, SOURCE, FAR_AHEAD));
    }

    /** Whoever supposes speaks last, and alone. */
    static final String SOURCE = "if";

    private Optional<FactValue> value(String key, String text) {
        if (key.indexOf('/') >= 0) {
            return truth(text);
        }
        return definitions
                .find(key)
                .flatMap(definition -> value(definition, text).filter(definition::accepts));
    }

    private static Optional<FactValue> value(Definition definition, String text) {
        return switch (definition.kind()) {
            case YES_NO, DECISION -> truth(text);
            case DAY -> DateReader.read(text, FAR_AHEAD).find().map(FactValue.Day::new);
            case CHOICE -> Optional.of(new FactValue.Choice(text));
            case AMOUNT ->
                Optional.of(text)
                        .filter(number -> AMOUNT.matcher(number).matches())
                        .map(number -> new FactValue.Amount(new BigDecimal(number), definition.unit()));
        };
    }

    private static Optional<FactValue> truth(String text) {
        return switch (text) {
            case "yes" -> Optional.of(FactValue.yes());
            case "no" -> Optional.of(FactValue.no());
            default -> Optional.empty();
        };
    }

    /** What was said gives way to what is supposed on the same point. */
    Facts on(Facts known) {
        return known.instead(supposed);
    }

    boolean isEmpty() {
        return supposed.isEmpty() && !problems.hasErrors();
    }

    Problems problems() {
        return problems;
    }
}

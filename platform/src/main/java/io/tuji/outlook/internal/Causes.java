package io.tuji.outlook.internal;

import io.tuji.engine.plan.warning.Assessment;
import io.tuji.engine.plan.warning.Light;
import io.tuji.engine.plan.warning.Reason;
import io.tuji.engine.plan.warning.Warning;
import io.tuji.outlook.Warning.Cause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules found, as codes with arguments that pages find words for. */
final class Causes {

    private Causes() {}

    /** Rules that spoke; beside a light that warns only those that warn. */
    static List<Cause> speaking(Warning warning) {
        return warning.reasons().stream()
                .filter(reason -> reason.obstacle().isEmpty())
                .filter(reason -> !warning.light().warns() || reason.light().warns())
                .map(Causes::cause)
                .toList();
    }

    /** Why there is no forecast, then which rules could not speak. */
    static List<Cause> silent(Assessment assessment, List<Cause> forecast) {
        Stream<Cause> rules = assessment.warning().reasons().stream()
                .filter(reason -> reason.obstacle().isPresent())
                .map(reason ->
                        Cause.of(reason.rule() + "." + reason.obstacle().orElseThrow(), reason.have(), reason.need()));
        List<Integer> years = assessment.chance().years();
        Stream<Cause> wanted = years.isEmpty() ? Stream.of() : Stream.of(Cause.of("WANTED", runs(years)));
        return Stream.of(forecast.stream(), rules, wanted).flatMap(s -> s).toList();
    }

    /** 2021, 2022, 2024 as they are; a longer run by its ends. */
    private static String runs(List<Integer> years) {
        boolean isRun = years.size() > 2 && years.get(years.size() - 1) - years.get(0) == years.size() - 1;
        return isRun
                ? years.get(0) + "–" + years.get(years.size() - 1)
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Cause cause(Reason reason) {
        return switch (reason.rule()) {
            case CHANCE, REQUIRED_GROWTH ->
                Cause.of(
                        reason.rule() + (reason.light() == Light.GREEN ? ".GREEN" : ".WARNS"),
                        percent(reason.found()),
                        percent(reason.limit()));
            case TASK_LATE -> Cause.of("TASK_LATE", reason.task().orElseThrow(), Math.round(reason.found()));
            case REACHED, ENDED -> Cause.of(reason.rule().name());
        };
    }

    private static String percent(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }
}

package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements and targets in one line each. A statement is its period, then in any order: a number is the level, a number with % the
 * growth over the period, a lower-case word a bound or certainty, a date the vintage. {@code 2023 8155 expected}.
 */
final class Said {

    private Said() {}

    static List<Observed> of(Unit unit, String... lines) {
        return Arrays.stream(lines).map(line -> line(unit, line)).toList();
    }

    private static Observed line(Unit unit, String line) {
        String[] words = line.split(" ");
        Period period = Period.parse(words[0]);
        Optional<Quantity> level = Optional.empty();
        Optional<Observed.Growth> growth = Optional.empty();
        Optional<LocalDate> vintage = Optional.empty();
        Bound bound = Bound.EXACT;
        Certainty certainty = Certainty.ACTUAL;
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.matches("\\d{4}-\\d\\d-\\d\\d")) {
                vintage = Optional.of(LocalDate.parse(word));
            } else if (word.endsWith("%")) {
                growth = Optional.of(new Observed.Growth(new BigDecimal(word.substring(0, word.length() - 1)), period));
            } else if (word.matches("[-\\d.]+")) {
                level = Optional.of(Quantity.of(word, unit));
            } else if (word.matches("expected|implied")) {
                certainty = Certainty.valueOf(word.toUpperCase(java.util.Locale.ROOT));
            } else {
                bound = Bound.valueOf(word.toUpperCase(java.util.Locale.ROOT));
            }
        }
        return new Observed(line, period, level, growth, certainty, bound, vintage, "source");
    }

    /** A plan from 2021 to 2025 that starts from the level of 2020. */
    static Aim aim(TargetKind kind, Unit unit, String baseline, String target, Unit targetUnit) {
        return new Aim(
                kind,
                unit,
                2021,
                baseline.isEmpty() ? Known.missing("局") : Known.of(new Baseline(2020, Quantity.of(baseline, unit))),
                Known.of(2025),
                Quantity.of(target, targetUnit),
                Map.of(),
                Truth.UNKNOWN,
                List.of("局"));
    }

    static Aim binding(Aim aim) {
        return new Aim(
                aim.kind(),
                aim.unit(),
                aim.firstYear(),
                aim.baseline(),
                aim.targetYear(),
                aim.target(),
                aim.yearly(),
                Truth.YES,
                aim.ask());
    }

    static Aim along(Aim aim, Map<Integer, BigDecimal> yearly) {
        return new Aim(
                aim.kind(),
                aim.unit(),
                aim.firstYear(),
                aim.baseline(),
                aim.targetYear(),
                aim.target(),
                yearly,
                aim.binding(),
                aim.ask());
    }

    static Aim without(Aim aim, Known<Integer> targetYear) {
        return new Aim(
                aim.kind(),
                aim.unit(),
                aim.firstYear(),
                aim.baseline(),
                targetYear,
                aim.target(),
                aim.yearly(),
                aim.binding(),
                aim.ask());
    }
}

package io.tuji.engine.plan;

import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.Gap.What;
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
import org.assertj.core.data.Offset;

/**
 * Statements and targets in one line each. A statement is its period, then in any order: a number is the level, a number with % the
 * growth over the period, a lower-case word a bound or certainty, a date the vintage. {@code 2023 8155 expected}.
 */
public final class Said {

    public static final Unit YI = Unit.get("亿元");
    public static final Unit FIRMS = Unit.get("家");
    public static final Offset<BigDecimal> CLOSE = within(new BigDecimal("0.00005"));

    /** From 100 to 200 firms in five years: 20 a year. */
    public static final Aim FIRMS_TO_200 = aim(TargetKind.LEVEL_MIN, FIRMS, "100", "200", FIRMS);

    public static final Aim MONEY = aim(TargetKind.LEVEL_MIN, YI, "1000", "1610.51", YI);
    public static final Aim GROWTH_10 = aim(TargetKind.CAGR_MIN, YI, "1000", "10", Unit.PERCENT);
    public static final Aim GROWTH_WITHOUT_BASE = aim(TargetKind.CAGR_MIN, YI, "", "10", Unit.PERCENT);
    public static final Aim FLOOR_500 = aim(TargetKind.FLOOR_MIN, YI, "663", "500", YI);
    public static final Aim EVERY_YEAR_5 = aim(TargetKind.GROWTH_MIN, Unit.PERCENT, "", "5", Unit.PERCENT);
    public static final Aim THIRTY = aim(TargetKind.CUMULATIVE_MIN, FIRMS, "", "30", FIRMS);
    public static final Aim TEN_A_YEAR = aim(TargetKind.YEARLY_COUNT_MIN, FIRMS, "", "10", FIRMS);
    public static final Aim ENERGY = aim(TargetKind.CUMULATIVE_CHANGE_MAX, Unit.PERCENT, "0", "-13.5", Unit.PERCENT);

    private Said() {}

    public static List<Observed> of(Unit unit, String... lines) {
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
    public static Aim aim(TargetKind kind, Unit unit, String baseline, String target, Unit targetUnit) {
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

    public static Aim binding(Aim aim) {
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

    public static Aim along(Aim aim, Map<Integer, BigDecimal> yearly) {
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

    public static Aim without(Aim aim, Known<Integer> targetYear) {
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

    public static Judgement running(Aim aim, String... lines) {
        return Judge.judge(aim, of(unit(aim), lines), 2023);
    }

    public static Judgement ended(Aim aim, String... lines) {
        return Judge.judge(aim, of(unit(aim), lines), 2026);
    }

    public static Unit unit(Aim aim) {
        return aim.kind().isSum() ? aim.target().unit() : aim.unit();
    }

    public static BigDecimal amount(Judgement judgement) {
        return judgement.reading().orElseThrow().amount();
    }

    public static List<Integer> gap(Judgement judgement, What what) {
        Optional<Gap> gap =
                judgement.gaps().stream().filter(g -> g.what() == what).findFirst();
        return gap.map(Gap::years).orElse(List.of());
    }
}

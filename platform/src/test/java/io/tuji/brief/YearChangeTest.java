package io.tuji.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.brief.YearChange.Kind;
import io.tuji.district.Indicator;
import io.tuji.district.Measure;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What has changed from 2023 to 2024. */
class YearChangeTest {

    private static Reading reading(int year, String amount, Bound bound) {
        return new Reading(year, new BigDecimal(amount), bound, Certainty.ACTUAL, List.of(), List.of());
    }

    private static Standing standing(TargetKind kind, Reading... years) {
        Unit unit = Unit.get("亿元");
        Quantity target = Quantity.of("200", unit);
        Indicator indicator = new Indicator(
                "p",
                new Measure("m", new Name("虚构产值", "Invented output"), unit),
                kind,
                Known.missing(),
                Known.of(2025),
                target,
                true,
                Truth.UNKNOWN,
                "统计局",
                new Origin("s", Optional.empty()));
        Aim aim = new Aim(
                kind, unit, 2021, Known.missing(), Known.of(2025), target, Map.of(), Truth.UNKNOWN, List.of("统计局"));
        Judgement judgement = new Judgement(
                State.UNKNOWN,
                Stage.RUNNING,
                Optional.of(years[years.length - 1]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(years),
                List.of());
        return new Standing(indicator, aim, judgement, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_MIN,GROWTH,0.25",
        "FLOOR_MIN,GROWTH,0.25",
        "CAGR_MIN,GROWTH,0.25",
        "SHARE_MIN,POINTS,20",
        "GROWTH_MIN,POINTS,20",
        "CUMULATIVE_MIN,ADDED,20",
    })
    void theKindOfTheTargetSaysHowItIsSpokenOf(TargetKind target, Kind kind, BigDecimal amount) {
        YearChange change = YearChange.of(
                        standing(target, reading(2023, "80", Bound.EXACT), reading(2024, "100", Bound.EXACT)))
                .orElseThrow();
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.amount()).isEqualByComparingTo(amount);
        assertThat(change.before().year()).isEqualTo(2023);
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetKind.class,
            names = {"YEARLY_COUNT_MIN", "CUMULATIVE_CHANGE_MAX"})
    void meansAndCompoundedChangesAreNotCompared(TargetKind target) {
        assertThat(YearChange.of(standing(target, reading(2023, "80", Bound.EXACT), reading(2024, "100", Bound.EXACT))))
                .isEmpty();
    }

    @Test
    void boundsAndYearsApartAreNotCompared() {
        Reading now = reading(2024, "100", Bound.EXACT);
        TargetKind level = TargetKind.LEVEL_MIN;
        assertThat(YearChange.of(standing(level, reading(2022, "80", Bound.EXACT), now)))
                .isEmpty();
        assertThat(YearChange.of(standing(level, reading(2023, "80", Bound.AT_LEAST), now)))
                .isEmpty();
        assertThat(YearChange.of(
                        standing(level, reading(2023, "80", Bound.EXACT), reading(2024, "100", Bound.AT_LEAST))))
                .isEmpty();
        assertThat(YearChange.of(standing(level, reading(2023, "0", Bound.EXACT), now)))
                .isEmpty();
    }
}

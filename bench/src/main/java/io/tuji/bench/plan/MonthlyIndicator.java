package io.tuji.bench.plan;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Baseline;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.series.Series;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** An invented indicator that its areas report each month for ten years, with a plan that has two years left. */
record MonthlyIndicator(List<Series> areas) {

    static final int AREAS = 13;
    static final int LAST_YEAR = 2023;

    private static final int YEAR = 12;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = LAST_YEAR - YEARS + 1;
    private static final int BASE_YEAR = 2020;
    private static final int TARGET_YEAR = 2025;
    private static final double AMBITION = 1.3;
    private static final Unit UNIT = Unit.get("亿元");

    /** Growth that wanders, a season that the areas share, and noise. */
    static MonthlyIndicator invented(Random random) {
        double[] season = random.doubles(YEAR, -0.3, 0.3).toArray();
        return new MonthlyIndicator(
                IntStream.range(0, AREAS).mapToObj(area -> area(random, season)).toList());
    }

    private static Series area(Random random, double[] season) {
        double[] values = new double[YEARS * YEAR];
        double level = 1 + random.nextDouble();
        double growth = 0.005 + 0.005 * random.nextGaussian();
        for (int month = 0; month < values.length; month++) {
            level += growth + 0.02 * random.nextGaussian();
            values[month] = Math.exp(level + season[month % YEAR] + 0.05 * random.nextGaussian());
        }
        return Series.monthly(FIRST_YEAR, 1, values);
    }

    /** The sum of the areas. */
    Series whole() {
        double[] sums = new double[YEARS * YEAR];
        Arrays.setAll(
                sums,
                month -> areas.stream().mapToDouble(area -> area.at(month)).sum());
        return Series.monthly(FIRST_YEAR, 1, sums);
    }

    Aim aim() {
        BigDecimal base = total(BASE_YEAR);
        return new Aim(
                TargetKind.LEVEL_MIN,
                UNIT,
                BASE_YEAR + 1,
                Known.of(new Baseline(BASE_YEAR, new Quantity(base, UNIT))),
                Known.of(TARGET_YEAR),
                new Quantity(base.multiply(BigDecimal.valueOf(AMBITION)), UNIT),
                Map.of(),
                Truth.NO,
                List.of());
    }

    List<Observed> years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> new Observed(
                        "" + year,
                        Period.year(year),
                        Optional.of(new Quantity(total(year), UNIT)),
                        Optional.empty(),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        Optional.empty(),
                        "invented"))
                .toList();
    }

    private BigDecimal total(int year) {
        int from = (year - FIRST_YEAR) * YEAR;
        return BigDecimal.valueOf(
                Arrays.stream(whole().toArray(), from, from + YEAR).sum());
    }
}

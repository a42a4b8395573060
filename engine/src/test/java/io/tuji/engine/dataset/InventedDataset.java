package io.tuji.engine.dataset;

import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two variables in two areas, of years, a quarter and a year to date; not everything of everything. */
final class InventedDataset {

    private InventedDataset() {}

    static Dataset dataset() {
        return new Dataset(
                "FB-2026-001",
                new Label("季度主要指标", "Main indicators of the quarter"),
                "000000",
                new Label("虚构区", "Invented district"),
                Instant.parse("2026-10-20T02:00:00Z"),
                List.of(
                        variable("output", "产值", "Output", "亿元"),
                        variable("output_growth", "产值增速", "Growth of output", "%")),
                List.of(
                        new Dataset.Area("000000", new Label("全区", "Whole district")),
                        new Dataset.Area("000000001", new Label("东街道", "East subdistrict"))),
                List.of(
                        cell("output", "000000", "2024", "1200.5", Bound.EXACT, Optional.of(Grade.ANNUAL)),
                        cell("output", "000000", "2025-Q1", "310", Bound.MORE_THAN, Optional.of(Grade.FLASH)),
                        cell("output", "000000001", "2024", "88", Bound.EXACT, Optional.empty()),
                        cell("output_growth", "000000", "2026-YTD-09", "-0.4", Bound.EXACT, Optional.empty())));
    }

    private static Dataset.Variable variable(String id, String zh, String en, String unit) {
        return new Dataset.Variable(id, new Label(zh, en), unit, Label.of(unit), new Label("", ""));
    }

    static Cell cell(String variable, String area, String period, String value, Bound bound, Optional<Grade> grade) {
        return new Cell(
                variable,
                area,
                Period.parse(period),
                new BigDecimal(value),
                bound,
                Certainty.ACTUAL,
                grade,
                Optional.of(PriceBasis.CURRENT),
                Optional.of(LocalDate.of(2026, 10, 15)),
                "=统计局, 第\"一\"处");
    }
}

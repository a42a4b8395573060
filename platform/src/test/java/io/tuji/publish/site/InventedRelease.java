package io.tuji.publish.site;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenFigure.Growth;
import io.tuji.publish.frozen.FrozenIndicator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Releases of one indicator, as tests give its figures. */
final class InventedRelease {

    private InventedRelease() {}

    static FrozenFigure level(String period, String level, Bound bound) {
        return figure(period, Optional.of(new BigDecimal(level)), Optional.empty(), bound);
    }

    static FrozenFigure growth(String period, String percent, String over) {
        return figure(period, Optional.empty(), Optional.of(new Growth(new BigDecimal(percent), over)), Bound.EXACT);
    }

    private static FrozenFigure figure(
            String period, Optional<BigDecimal> level, Optional<Growth> growth, Bound bound) {
        return new FrozenFigure(
                period,
                Optional.empty(),
                level,
                growth,
                bound,
                Certainty.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "统计局");
    }

    static FrozenIndicator indicator(String unitOfTarget, FrozenFigure... figures) {
        return new FrozenIndicator(
                "output",
                new Label("产值", "Output"),
                "亿元",
                Optional.of(new FrozenIndicator.Target(
                        TargetKind.LEVEL_MIN, new BigDecimal("200"), unitOfTarget, Optional.of(2025))),
                Label.of(""),
                Label.of(""),
                List.of(figures));
    }

    static Edition edition(String code, FrozenIndicator indicator) {
        Content content = new Content(
                code,
                Label.of("季报"),
                "plan",
                Label.of("规划"),
                "2026-Q3",
                "000000",
                Label.of("虚构区"),
                Instant.EPOCH,
                Label.of(""),
                Optional.empty(),
                "0",
                List.of(indicator));
        return new Edition(content, "{}", "0", Optional.empty());
    }
}

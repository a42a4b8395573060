package io.tuji.bench;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.series.Grade;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenIndicator;
import io.tuji.setting.Home;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Frozen releases of invented figures, put where the platform keeps its own. */
final class InventedReleases {

    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 20;
    private static final int YEARS_OF_PARTS = 5;
    private static final int QUARTERS = 4;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final int indicators;

    InventedReleases(int indicators) {
        this.indicators = indicators;
    }

    void fill(Home home, int releases) throws IOException, SQLException {
        try (Connection connection = FilledObservations.open(home);
                PreparedStatement insert = connection.prepareStatement("""
                        insert into publish_release (code, plan, period, title_zh, title_en, content, digest, basis, published_by, published_at)
                        values (?, 'plan', ?, ?, ?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), '[]', 'bench', now())
                        """)) {
            for (int i = 0; i < releases; i++) {
                Content content = content(i);
                String text = JSON.writeValueAsString(content);
                insert.setString(1, content.code());
                insert.setString(2, content.period());
                insert.setString(3, content.title().zh());
                insert.setString(4, content.title().en());
                insert.setString(5, text);
                insert.setString(6, text);
                insert.executeUpdate();
            }
        }
    }

    private Content content(int number) {
        List<FrozenIndicator> all = new ArrayList<>();
        for (int i = 1; i <= indicators; i++) {
            all.add(indicator(i));
        }
        int year = FIRST_YEAR + YEARS - 2 + number / QUARTERS;
        int quarter = number % QUARTERS + 1;
        return new Content(
                "FB-%d-%03d".formatted(year, quarter),
                new Label(year + " 年第 " + quarter + " 季度主要指标", "Main indicators, quarter " + quarter + " of " + year),
                "plan",
                new Label("演练规划", "Invented plan"),
                year + "-Q" + quarter,
                InventedPlan.DIVISION,
                new Label("演练区", "Invented district"),
                Instant.parse("%d-%02d-20T02:00:00Z".formatted(year, quarter * 3)),
                new Label("初步数", "Preliminary"),
                Optional.empty(),
                "bench",
                all);
    }

    private static FrozenIndicator indicator(int number) {
        List<FrozenFigure> figures = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            figures.add(figure(year, Optional.empty(), 100 + number));
            if (year >= FIRST_YEAR + YEARS - YEARS_OF_PARTS) {
                for (int part = 1; part <= InventedPlan.SUBDISTRICTS; part++) {
                    String code = InventedPlan.DIVISION + "%03d".formatted(part);
                    figures.add(figure(year, Optional.of(code), number));
                }
            }
        }
        return new FrozenIndicator(
                "i" + number,
                new Label("演练指标 " + number, "Invented indicator " + number),
                "亿元",
                Optional.of(new FrozenIndicator.Target(
                        TargetKind.LEVEL_MIN, BigDecimal.valueOf(400), "亿元", Optional.of(FIRST_YEAR + YEARS))),
                new Label("按法人在地口径统计。", "By place of the legal unit."),
                new Label("全面调查。", "Full survey."),
                figures);
    }

    private static FrozenFigure figure(int year, Optional<String> area, double start) {
        double level = start * Math.pow(1.055, year - FIRST_YEAR);
        return new FrozenFigure(
                Integer.toString(year),
                area.map(code -> new FrozenFigure.Area(code, new Label("街道 " + code, "Subdistrict " + code))),
                Optional.of(BigDecimal.valueOf(level).setScale(2, RoundingMode.HALF_UP)),
                Optional.of(new FrozenFigure.Growth(new BigDecimal("5.5"), Integer.toString(year))),
                Bound.EXACT,
                Certainty.ACTUAL,
                Optional.of(Grade.ANNUAL),
                Optional.empty(),
                Optional.empty(),
                "演练统计局");
    }
}

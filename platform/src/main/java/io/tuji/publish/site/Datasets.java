package io.tuji.publish.site;

import io.tuji.engine.dataset.Cell;
import io.tuji.engine.dataset.Dataset;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Unit;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenFigure.Growth;
import io.tuji.publish.frozen.FrozenIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A release, or one indicator of it, as a dataset: levels and growth rates are variables of their own. */
final class Datasets {

    private final Content content;
    private final Function<String, Label> units;
    private final Map<String, Dataset.Variable> variables = new LinkedHashMap<>();
    private final Map<String, Dataset.Area> areas = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    private Datasets(Content content, Function<String, Label> units) {
        this.content = content;
        this.units = units;
    }

    /** @param units the word of a unit by its symbol */
    static Dataset of(Content content, List<FrozenIndicator> indicators, Function<String, Label> units) {
        return new Datasets(content, units).dataset(indicators);
    }

    private Dataset dataset(List<FrozenIndicator> indicators) {
        for (FrozenIndicator indicator : indicators) {
            indicator.figures().forEach(figure -> add(indicator, figure));
        }
        String id = indicators.size() == 1
                ? content.code() + "-" + indicators.get(0).measure()
                : content.code();
        return new Dataset(
                id,
                content.title(),
                content.division(),
                content.district(),
                content.publishedAt(),
                List.copyOf(variables.values()),
                List.copyOf(areas.values()),
                cells);
    }

    private void add(FrozenIndicator indicator, FrozenFigure figure) {
        FrozenFigure.Area area =
                figure.area().orElseGet(() -> new FrozenFigure.Area(content.division(), content.district()));
        areas.putIfAbsent(area.code(), new Dataset.Area(area.code(), area.name()));
        figure.level().ifPresent(level -> {
            variable(indicator.measure(), indicator.name(), indicator.unit(), indicator.definition());
            cells.add(cell(indicator.measure(), area.code(), figure, level));
        });
        figure.growth().ifPresent(growth -> {
            String id = growthId(indicator.measure(), figure, growth);
            variable(id, growthName(indicator.name(), figure, growth), Unit.PERCENT.symbol(), indicator.definition());
            cells.add(cell(id, area.code(), figure, growth.percent()));
        });
    }

    private void variable(String id, Label name, String unit, Label definition) {
        variables.putIfAbsent(id, new Dataset.Variable(id, name, unit, units.apply(unit), definition));
    }

    private static Cell cell(String variable, String area, FrozenFigure figure, BigDecimal value) {
        return new Cell(
                variable,
                area,
                figure.when(),
                value,
                figure.bound(),
                figure.certainty(),
                figure.grade(),
                figure.level().isPresent() && variable.contains("_growth") ? Optional.empty() : figure.basis(),
                figure.vintage(),
                figure.source());
    }

    /** Growth over the period itself is that against the year before. */
    private static String growthId(String measure, FrozenFigure figure, Growth growth) {
        return measure + "_growth"
                + (growth.over().equals(figure.period())
                        ? ""
                        : "_" + growth.over().replace("..", "-").replace('.', '-'));
    }

    private static Label growthName(Label name, FrozenFigure figure, Growth growth) {
        return growth.over().equals(figure.period())
                ? new Label(name.zh() + "同比增速", name.en() + ", growth on a year before")
                : new Label(
                        name.zh() + " " + growth.over() + " 年均增速", name.en() + ", mean annual growth " + growth.over());
    }
}

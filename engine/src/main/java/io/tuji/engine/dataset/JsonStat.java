package io.tuji.engine.dataset;

import io.tuji.engine.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A dataset as JSON-stat 2.0, class {@code dataset}: dimensions indicator, area and period in row-major order. Values and status are sparse
 * objects, because not everything is known of everything.
 */
public final class JsonStat {

    private final Dataset dataset;
    private final Locale locale;
    private final List<Period> periods;

    private JsonStat(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        this.periods =
                dataset.cells().stream().map(Cell::period).distinct().sorted().toList();
    }

    public static Map<String, Object> dataset(Dataset dataset, Locale locale) {
        return new JsonStat(dataset, locale).tree();
    }

    private Map<String, Object> tree() {
        return Json.object(
                "version",
                "2.0",
                "class",
                "dataset",
                "label",
                dataset.title().in(locale),
                "source",
                dataset.senderName().in(locale),
                "updated",
                dataset.prepared().toString(),
                "id",
                List.of("indicator", "area", "period"),
                "size",
                List.of(dataset.variables().size(), dataset.areas().size(), periods.size()),
                "role",
                Json.object("metric", List.of("indicator"), "geo", List.of("area"), "time", List.of("period")),
                "dimension",
                Json.object("indicator", indicators(), "area", areas(), "period", times()),
                "value",
                values(),
                "status",
                statuses());
    }

    private Map<String, Object> indicators() {
        Map<String, Object> index = new LinkedHashMap<>();
        Map<String, Object> labels = new LinkedHashMap<>();
        Map<String, Object> units = new LinkedHashMap<>();
        dataset.variables().forEach(variable -> {
            index.put(variable.id(), index.size());
            labels.put(variable.id(), variable.label().in(locale));
            units.put(
                    variable.id(),
                    Json.object(
                            "label",
                            variable.unitLabel().in(locale),
                            "symbol",
                            variable.unit(),
                            "position",
                            "end",
                            "decimals",
                            variable.decimals(dataset.cells())));
        });
        return Json.object(
                "label",
                new Label("指标", "Indicator").in(locale),
                "category",
                Json.object("index", index, "label", labels, "unit", units));
    }

    private Map<String, Object> areas() {
        Map<String, Object> index = new LinkedHashMap<>();
        Map<String, Object> labels = new LinkedHashMap<>();
        dataset.areas().forEach(area -> {
            index.put(area.code(), index.size());
            labels.put(area.code(), area.label().in(locale));
        });
        return Json.object(
                "label", new Label("地区", "Area").in(locale), "category", Json.object("index", index, "label", labels));
    }

    private Map<String, Object> times() {
        Map<String, Object> index = new LinkedHashMap<>();
        Map<String, Object> labels = new LinkedHashMap<>();
        periods.forEach(period -> {
            index.put(period.toString(), index.size());
            labels.put(period.toString(), period.toString());
        });
        return Json.object(
                "label",
                new Label("时期", "Period").in(locale),
                "category",
                Json.object("index", index, "label", labels));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        dataset.cells().forEach(cell -> values.put(Integer.toString(position(cell)), cell.value()));
        return values;
    }

    private Map<String, Object> statuses() {
        Map<String, Object> statuses = new LinkedHashMap<>();
        dataset.cells().forEach(cell -> statuses.put(Integer.toString(position(cell)), cell.status()));
        return statuses;
    }

    private int position(Cell cell) {
        int variable = dataset.variables().indexOf(dataset.variable(cell.variable()));
        int area = dataset.areas().indexOf(dataset.area(cell.area()));
        return (variable * dataset.areas().size() + area) * periods.size() + periods.indexOf(cell.period());
    }
}

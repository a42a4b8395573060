package io.tuji.engine.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as an SDMX-JSON 2.1 data message (sdmx-twg, sdmx-json-data-schema 2.1): one series for each frequency, area, variable and unit,
 * values by their index.
 */
public final class SdmxJson {

    private static final String SCHEMA = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/v2.1.0/"
            + "data-message/tools/schemas/sdmx-json-data-schema.json";

    private final Dataset dataset;
    private final CodeList frequencies = new CodeList();
    private final CodeList areas = new CodeList();
    private final CodeList variables = new CodeList();
    private final CodeList units = new CodeList();
    private final CodeList times = new CodeList();
    private final CodeList statuses = new CodeList();
    private final CodeList bounds = new CodeList();
    private final CodeList grades = new CodeList();
    private final CodeList bases = new CodeList();
    private final CodeList vintages = new CodeList();
    private final CodeList sources = new CodeList();
    private final CodeList unitCodes = new CodeList();

    private SdmxJson(Dataset dataset) {
        this.dataset = dataset;
    }

    public static Map<String, Object> message(Dataset dataset) {
        return new SdmxJson(dataset).message();
    }

    private Map<String, Object> message() {
        Map<String, Map<String, Object>> series = series();
        return Json.object(
                "meta",
                Json.object(
                        "schema",
                        SCHEMA,
                        "id",
                        dataset.id(),
                        "test",
                        false,
                        "prepared",
                        dataset.prepared().toString(),
                        "contentLanguages",
                        List.of("zh", "en"),
                        "name",
                        dataset.title().zh(),
                        "names",
                        dataset.title().names(),
                        "sender",
                        Json.object(
                                "id",
                                dataset.sender(),
                                "name",
                                dataset.senderName().zh(),
                                "names",
                                dataset.senderName().names())),
                "data",
                Json.object(
                        "structures",
                        List.of(structure()),
                        "dataSets",
                        List.of(Json.object("structure", 0, "action", "Information", "series", series))));
    }

    /** By key, each with its observations by the index of their time. */
    private Map<String, Map<String, Object>> series() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (Cell cell : dataset.cells()) {
            Map<String, Object> one = all.computeIfAbsent(
                    key(cell), key -> Json.object("observations", new LinkedHashMap<String, Object>()));
            @SuppressWarnings("unchecked")
            var observations = (Map<String, Object>) one.get("observations");
            if (observations != null) {
                observations.put(Integer.toString(time(cell)), observation(cell));
            }
        }
        return all;
    }

    private String key(Cell cell) {
        String frequency = SdmxTime.frequency(cell.period());
        Dataset.Variable variable = dataset.variable(cell.variable());
        return frequencies.coded(frequency, Codes.frequency(frequency))
                + ":" + areas.coded(cell.area(), dataset.area(cell.area()).label())
                + ":" + variables.coded(variable.id(), variable.label())
                + ":" + units.coded(unitCode(variable), variable.unitLabel());
    }

    /** Symbols are no ids: a unit is called by the order in which it came. */
    private String unitCode(Dataset.Variable variable) {
        return "U" + (unitCodes.index(variable.unit(), variable.unit()) + 1);
    }

    private int time(Cell cell) {
        String text = SdmxTime.text(cell.period());
        return times.index(
                text,
                Json.object(
                        "value",
                        text,
                        "start",
                        cell.period().first() + "T00:00:00Z",
                        "end",
                        cell.period().last() + "T23:59:59Z"));
    }

    private List<Object> observation(Cell cell) {
        List<@Nullable Object> said = new ArrayList<>();
        said.add(cell.value());
        said.add(statuses.coded(cell.status(), Codes.status(cell.status())));
        said.add(bounds.coded(cell.bound().name(), Codes.bound(cell.bound())));
        said.add(cell.grade().map(g -> grades.coded(g.name(), Codes.grade(g))).orElse(null));
        said.add(cell.basis().map(b -> bases.coded(b.name(), Codes.basis(b))).orElse(null));
        said.add(vintages.text(cell.vintage().map(Object::toString)).orElse(null));
        said.add(sources.index(cell.source(), Json.object("value", cell.source())));
        return Collections.unmodifiableList(withoutTail(said));
    }

    /** What follows the last known attribute may be left out. */
    private static <T> List<T> withoutTail(List<T> said) {
        int end = said.size();
        while (end > 1 && said.get(end - 1) == null) {
            end--;
        }
        return said.subList(0, end);
    }

    private Map<String, Object> structure() {
        return Json.object(
                "name",
                dataset.title().zh(),
                "names",
                dataset.title().names(),
                "dataSets",
                List.of(0),
                "dimensions",
                Json.object(
                        "dataSet",
                        List.of(),
                        "series",
                        List.of(
                                dimension("FREQ", new Label("频度", "Frequency"), 0, frequencies),
                                dimension("REF_AREA", new Label("地区", "Area"), 1, areas),
                                dimension("INDICATOR", new Label("指标", "Indicator"), 2, variables),
                                dimension("UNIT_MEASURE", new Label("计量单位", "Unit"), 3, units)),
                        "observation",
                        List.of(dimension("TIME_PERIOD", new Label("时期", "Time period"), 4, times))),
                "measures",
                Json.object("observation", List.of(component("OBS_VALUE", new Label("数值", "Value")))),
                "attributes",
                Json.object("dataSet", List.of(), "series", List.of(), "observation", attributes()));
    }

    private List<Object> attributes() {
        return List.of(
                attribute("OBS_STATUS", new Label("数值状态", "Status"), statuses),
                attribute("BOUND", new Label("确切程度", "Bound"), bounds),
                attribute("GRADE", new Label("数据级次", "Grade"), grades),
                attribute("PRICE_BASE", new Label("价格口径", "Price basis"), bases),
                attribute("VINTAGE", new Label("数据日期", "As of"), vintages),
                attribute("SOURCE", new Label("来源", "Source"), sources));
    }

    private static Map<String, Object> dimension(String id, Label label, int position, CodeList list) {
        Map<String, Object> dimension = component(id, label);
        dimension.put("keyPosition", position);
        if (!list.values().isEmpty()) {
            dimension.put("values", list.values());
        }
        return dimension;
    }

    private static Map<String, Object> attribute(String id, Label label, CodeList list) {
        Map<String, Object> attribute = component(id, label);
        if (!list.values().isEmpty()) {
            attribute.put("values", list.values());
        }
        return attribute;
    }

    private static Map<String, Object> component(String id, Label label) {
        return Json.object("id", id, "name", label.zh(), "names", label.names());
    }
}

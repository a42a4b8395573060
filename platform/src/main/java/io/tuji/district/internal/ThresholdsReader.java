package io.tuji.district.internal;

import io.tuji.district.ThresholdRules;
import io.tuji.district.ThresholdRules.Confidence;
import io.tuji.district.ThresholdRules.Entry;
import io.tuji.district.ThresholdRules.Rule;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads thresholds.yaml. */
final class ThresholdsReader {

    static final String FILE = ThresholdRules.FILE;

    private ThresholdsReader() {}

    static Optional<ThresholdRules> read(YamlMap map) {
        int version = map.read("version", 1, PackProblem.NUMBER_FORM, Integer::valueOf);
        String source = map.reference("source", Family.SOURCE);
        Optional<String> note = map.optional("note");
        BigDecimal near = near(map);
        List<Entry> entries = map.requiredMaps("entry", ThresholdsReader::entry);
        List<Rule> rules = map.requiredMaps("rules", ThresholdsReader::rule);
        return map.make(() -> new ThresholdRules(version, source, note, near, entries, rules));
    }

    private static BigDecimal near(YamlMap map) {
        BigDecimal near = map.number("near");
        if (near.signum() <= 0 || near.compareTo(BigDecimal.ONE) >= 0) {
            map.report(PackProblem.SHARE_FORM, map.cell("near").place(), "near", map.text("near"));
        }
        return near;
    }

    private static Optional<Entry> entry(YamlMap map) {
        String id = map.id("id", Family.THRESHOLD_ENTRY);
        var name = map.name("name");
        List<Integer> apply = months(map, "apply");
        List<Integer> enter = months(map, "enter");
        return map.make(() -> new Entry(id, name, apply, enter));
    }

    private static List<Integer> months(YamlMap map, String key) {
        List<Integer> months = new ArrayList<>();
        for (Cell cell : map.cells(key)) {
            if (cell.text().matches("[1-9]|1[0-2]")) {
                months.add(Integer.valueOf(cell.text()));
            } else {
                map.report(PackProblem.MONTH_FORM, cell.place(), key, cell.text());
            }
        }
        if (map.cells(key).isEmpty()) {
            map.report(PackProblem.KEY_MISSING, map.place().atField(key), key);
        }
        return months;
    }

    private static Optional<Rule> rule(YamlMap map) {
        String id = map.id("id", Family.THRESHOLD);
        var name = map.name("name");
        if (map.cells("industries").isEmpty()) {
            map.report(PackProblem.KEY_MISSING, map.place().atField("industries"), "industries");
        }
        var industries = ClustersReader.industries(map);
        BigDecimal revenue = map.number("revenue");
        Confidence confidence = map.word("confidence", Confidence.class);
        return map.make(() -> new Rule(id, name, industries, new Quantity(revenue, Unit.get("万元")), confidence));
    }
}

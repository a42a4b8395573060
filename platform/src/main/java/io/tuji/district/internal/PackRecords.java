package io.tuji.district.internal;

import io.tuji.district.ChainTemplate;
import io.tuji.district.DataRule;
import io.tuji.district.DistrictPack;
import io.tuji.district.HolidayCalendar;
import io.tuji.district.Layer;
import io.tuji.district.Observation;
import io.tuji.district.PathPoint;
import io.tuji.district.PolicyFile;
import io.tuji.district.YearTask;
import io.tuji.engine.chain.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a pack apart into records, each under a key that stays the same from edition to edition. */
final class PackRecords {

    private static final JsonMapper JSON = PackJson.mapper();

    private final List<PackRecord> records = new ArrayList<>();

    private PackRecords() {}

    static List<PackRecord> of(DistrictPack pack) {
        PackRecords records = new PackRecords();
        records.add("pack", pack.head().id(), "pack.yaml", pack.head());
        pack.sources().forEach(s -> records.add("source", s.id(), "sources.yaml", s));
        records.addPlaces(pack);
        pack.clusters().systems().forEach(s -> records.add("system", s.id(), "clusters.yaml", s));
        pack.clusters().clusters().forEach(c -> records.add("cluster", c.id(), "clusters.yaml", c));
        pack.clusters().lists().forEach(l -> records.add("list", l.id(), "clusters.yaml", l));
        pack.chains().forEach(records::addChain);
        pack.mechanisms().forEach(m -> records.add("mechanism", m.id(), "mechanisms.yaml", m));
        records.addMeasures(pack);
        pack.plans().forEach(p -> records.add("plan", p.id(), "plans.csv", p));
        pack.paths().forEach(records::addPathPoint);
        pack.observations().forEach(records::addObservation);
        pack.tasks().forEach(records::addTask);
        pack.terms().forEach(t -> records.add("term", t.id(), "terms.csv", t));
        pack.calendars().forEach(records::addCalendar);
        pack.checks().forEach(records::addCheck);
        pack.taskRules()
                .source()
                .ifPresent(source -> records.add("rules", "tasks", "task-rules.yaml", pack.taskRules()));
        pack.policies().forEach(records::addPolicy);
        pack.promotion().ifPresent(rules -> records.add("rules", "promotion", PromotionReader.FILE, rules));
        if (!pack.countedTitles().isEmpty()) {
            records.add("rules", "titles", TitlesReader.FILE, Map.of("counted", pack.countedTitles()));
        }
        pack.thresholds().ifPresent(rules -> records.add("rules", "thresholds", ThresholdsReader.FILE, rules));
        return records.records.stream().map(PackRecords::asStored).toList();
    }

    private void addPlaces(DistrictPack pack) {
        pack.places().subdistricts().forEach(s -> add("subdistrict", s.code(), "places.yaml", s));
        pack.places().sites().forEach(s -> add("site", s.id(), "places.yaml", s));
        pack.places().layers().forEach(this::addLayer);
    }

    private void addLayer(Layer layer) {
        add("layer", layer.id(), "places.yaml", layer).remove("areas");
        layer.areas()
                .forEach(area -> add("area", area.id(), "places.yaml", area).put("layer", layer.id()));
    }

    private void addChain(ChainTemplate template) {
        Chain chain = template.chain();
        String file = "chains/" + chain.id() + ".yaml";
        ObjectNode head = add("chain", chain.id(), file, chain);
        head.remove(List.of("nodes", "edges"));
        template.cluster().ifPresent(cluster -> head.put("cluster", cluster));
        chain.nodes().forEach(node -> add("node", chain.id() + " " + node.id(), file, node));
        chain.edges().forEach(edge -> add("edge", chain.id() + " " + edge + " " + edge.kind(), file, edge));
    }

    /** As it is written: what was read from the words is no part of it. */
    private void addPolicy(PolicyFile file) {
        add(
                "policy",
                file.policy().id(),
                file.name(),
                Map.of("title", file.policy().title(), "text", file.text()));
    }

    private void addMeasures(DistrictPack pack) {
        List<String> aims = pack.indicators().stream().map(i -> i.id()).toList();
        pack.measures()
                .forEach(m -> add("measure", m.id(), aims.contains(m.id()) ? "indicators.csv" : "measures.csv", m));
        pack.indicators().forEach(i -> add("indicator", i.plan() + " " + i.id(), "indicators.csv", i));
    }

    /** The line moves whenever a row is put in above; it is no part of what is said. The last day is what lists sort periods by. */
    private void addObservation(Observation said) {
        String id = said.measure() + " " + said.period() + " " + said.origin().source();
        ObjectNode content = add("observation", id, "observations.csv", said);
        content.remove("row");
        dropEmpty(content, "basis");
        dropEmpty(content, "grade");
        content.put("lastDay", said.period().last().toString());
    }

    /** What a source does not say is not stored: the record is then the one of a pack without such a column. */
    private static void dropEmpty(ObjectNode content, String key) {
        if (content.path(key).isNull()) {
            content.remove(key);
        }
    }

    private void addPathPoint(PathPoint point) {
        add("path", point.plan() + " " + point.measure() + " " + point.year(), "paths.csv", point);
    }

    private void addTask(YearTask task) {
        add("task", task.year() + " " + task.id(), "tasks-" + task.year() + ".csv", task);
    }

    /** As it is written; what was read from the words is no part of it. */
    private void addCheck(DataRule check) {
        ObjectNode content = add("check", check.id(), "checks.yaml", check);
        content.remove("rule");
        content.put("operator", check.rule().operator().name());
        content.put("missing", check.rule().missing().name());
        content.put("tolerance", check.rule().tolerance());
    }

    private void addCalendar(HolidayCalendar calendar) {
        String file = "calendar/" + calendar.year() + ".csv";
        add("calendar", Integer.toString(calendar.year()), file, calendar).remove("days");
        calendar.days().forEach(day -> add("day", day.date().toString(), file, day));
    }

    private ObjectNode add(String family, String id, String file, Object value) {
        ObjectNode content = JSON.valueToTree(value);
        records.add(new PackRecord(new PackKey(family, id), file, content));
        return content;
    }

    /** As the database hands it back: 45 read from text is the same node both times, 45 from a decimal is not. */
    private static PackRecord asStored(PackRecord record) {
        return new PackRecord(
                record.key(), record.file(), JSON.readTree(record.content().toString()));
    }
}

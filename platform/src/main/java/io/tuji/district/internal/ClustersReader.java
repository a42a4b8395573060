package io.tuji.district.internal;

import io.tuji.district.Cluster;
import io.tuji.district.Clusters;
import io.tuji.district.IndustryList;
import io.tuji.district.IndustrySystem;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.industry.IndustryTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads clusters.yaml. */
final class ClustersReader {

    private ClustersReader() {}

    static Optional<Clusters> read(YamlMap map) {
        List<IndustrySystem> systems = map.maps("systems", ClustersReader::system);
        List<Cluster> clusters = map.requiredMaps("clusters", ClustersReader::cluster);
        List<IndustryList> lists = map.maps("lists", ClustersReader::list);
        return map.make(() -> new Clusters(systems, clusters, lists));
    }

    private static Optional<IndustrySystem> system(YamlMap map) {
        String id = map.id("id", Family.SYSTEM);
        var from = map.period("from");
        var parts = map.known("parts", map::texts);
        String source = map.reference("source", Family.SOURCE);
        return map.make(() -> new IndustrySystem(id, from, parts, source));
    }

    private static Optional<Cluster> cluster(YamlMap map) {
        String id = map.id("id", Family.CLUSTER);
        map.keepApart("id", Family.PLACE);
        Name name = map.name("name");
        var lead = map.optionalName("lead");
        List<String> goals = map.references("goals", Family.INDICATOR);
        List<String> focus = map.texts("focus");
        List<String> spaces = map.references("spaces", Family.AREA);
        var stages = map.known("stages", map::texts);
        var industries = map.findKnown("industries", () -> industries(map)).orElseGet(map::undefined);
        Origin origin = map.origin();
        return map.make(() -> new Cluster(id, name, lead, goals, focus, spaces, stages, industries, origin));
    }

    /** Codes of the standard, and statistical classifications in lower case. */
    static IndustrySet industries(YamlMap map) {
        List<String> branches = new ArrayList<>();
        List<Classification> classifications = new ArrayList<>();
        for (Cell cell : map.cells("industries")) {
            Optional<Classification> classification = Arrays.stream(Classification.values())
                    .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(cell.text()))
                    .findFirst();
            classification.ifPresent(classifications::add);
            if (classification.isEmpty()
                    && IndustryTree.current().find(cell.text()).isPresent()) {
                branches.add(cell.text());
            } else if (classification.isEmpty()) {
                map.report(PackProblem.INDUSTRY_UNKNOWN, cell.place(), "industries", cell.text());
            }
        }
        return new IndustrySet(branches, classifications);
    }

    private static Optional<IndustryList> list(YamlMap map) {
        String id = map.id("id", Family.LIST);
        Name name = map.name("name");
        List<String> items = map.texts("items");
        Origin origin = map.origin();
        var figures = map.figures(origin.source());
        return map.make(() -> new IndustryList(id, name, items, figures, origin));
    }
}

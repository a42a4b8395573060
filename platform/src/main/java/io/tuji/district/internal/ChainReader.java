package io.tuji.district.internal;

import io.tuji.district.ChainTemplate;
import io.tuji.district.Clusters;
import io.tuji.district.IndustryList;
import io.tuji.district.Name;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.ChainCheck;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import io.tuji.engine.chain.Words;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file below chains/. What it rests on is declared once in the file, under an id that nodes and edges point to. */
final class ChainReader {

    private record Said(Basis.Kind kind, String title, Optional<LocalDate> date) {}

    private final String file;
    private final Set<String> focusFields;
    private final Map<String, Said> sources = new HashMap<>();

    /** @param clusters whose fields the nodes of the chain may name; none if the clusters could not be read */
    ChainReader(String file, Optional<Clusters> clusters) {
        this.file = file;
        this.focusFields = clusters.map(ChainReader::fields).orElse(Set.of());
    }

    private static Set<String> fields(Clusters clusters) {
        return Stream.concat(
                        clusters.clusters().stream().flatMap(cluster -> cluster.focus().stream()),
                        clusters.lists().stream().map(IndustryList::items).flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    Optional<ChainTemplate> read(YamlMap map) {
        String id = map.id("id", Family.CHAIN);
        Words name = words(map, "name");
        int version = map.read("version", 1, PackProblem.NUMBER_FORM, Integer::valueOf);
        Optional<String> cluster = map.optionalReference("cluster", Family.CLUSTER);
        map.requiredMaps("sources", this::source);
        List<Stage> stages = map.requiredMaps("stages", ChainReader::stage);
        List<Node> nodes = map.requiredMaps("nodes", this::node);
        List<Edge> edges = map.requiredMaps("edges", this::edge);
        Optional<Chain> chain = map.make(() -> new Chain(id, name, version, stages, nodes, edges));
        chain.ifPresent(made -> check(made, map));
        return chain.flatMap(made -> map.make(() -> new ChainTemplate(cluster, made)));
    }

    /** What the engine finds is told at its path within this file; what is only odd does not refuse a pack. */
    private void check(Chain chain, YamlMap map) {
        for (Problem problem : ChainCheck.of(chain, focusFields).all()) {
            if (problem.isError()) {
                Place place = Place.file(file).atField(problem.place().field().orElse(""));
                map.refuse(new Problem(problem.code(), problem.severity(), place, problem.arguments()));
            }
        }
    }

    private Optional<Said> source(YamlMap map) {
        String id = map.id("id");
        var kind = map.word("kind", Basis.Kind.class);
        String title = map.text("title");
        Optional<LocalDate> date = map.find("date").map(given -> map.date("date"));
        Optional<Said> said = map.make(() -> new Said(kind, title, date));
        said.ifPresent(one -> sources.put(id, one));
        return said;
    }

    private static Optional<Stage> stage(YamlMap map) {
        String id = map.id("id");
        Words name = words(map, "name");
        return map.make(() -> new Stage(id, name));
    }

    private Optional<Node> node(YamlMap map) {
        String id = map.id("id");
        String stage = map.text("stage");
        Words name = words(map, "name");
        Words definition = words(map, "definition");
        List<String> classes = map.texts("classes");
        List<String> tags = map.texts("tags");
        List<String> include = map.texts("include");
        List<String> exclude = map.texts("exclude");
        Optional<String> focus = map.optional("focus");
        List<Basis> bases = map.maps("bases", this::basis);
        Optional<Basis> chokepoint = map.optionalMap("chokepoint", this::basis);
        return map.make(
                () -> new Node(id, stage, name, definition, classes, tags, include, exclude, focus, bases, chokepoint));
    }

    private Optional<Edge> edge(YamlMap map) {
        String from = map.text("from");
        String to = map.text("to");
        var kind = map.word("kind", Edge.Kind.class);
        Words reason = words(map, "reason");
        List<Basis> bases = map.maps("bases", this::basis);
        return map.make(() -> new Edge(from, to, kind, reason, bases));
    }

    private Optional<Basis> basis(YamlMap map) {
        Cell source = map.cell("source");
        Optional<String> passage = map.optional("passage");
        Optional<Said> said = Optional.ofNullable(sources.get(source.text()));
        if (said.isEmpty() && !source.text().isEmpty()) {
            map.report(PackProblem.REFERENCE_UNKNOWN, source.place(), "source", source.text());
        }
        return said.flatMap(one -> map.make(() -> new Basis(one.kind, one.title, passage, one.date)));
    }

    private static Words words(YamlMap map, String key) {
        Name name = map.name(key);
        return new Words(name.zh(), name.en());
    }
}

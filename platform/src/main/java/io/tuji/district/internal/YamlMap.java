package io.tuji.district.internal;

import io.tuji.district.Figure;
import io.tuji.district.Name;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Known.Reason;
import io.tuji.engine.value.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a YAML file. What stands in it and nobody asked for is reported by {@link #finish}. */
final class YamlMap extends Entry {

    private final String file;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMap(Reading reading, String file, MappingNode node) {
        super(reading);
        this.file = file;
        this.place = placeOf(node);
        node.getValue().forEach(this::take);
    }

    private void take(NodeTuple tuple) {
        Place where = placeOf(tuple.getKeyNode());
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (keys.putIfAbsent(key, where.atField(key)) != null) {
            report(PackProblem.KEY_TWICE, where.atField(key), key);
        } else {
            values.put(key, tuple.getValueNode());
        }
    }

    @Override
    Place place() {
        return place;
    }

    @Override
    Optional<Cell> find(String key) {
        return findNode(key)
                .flatMap(node -> scalar(key, node))
                .filter(cell -> !cell.text().isEmpty());
    }

    /** Reports every key that the format does not know; call it when all has been asked for. */
    void finish() {
        keys.forEach((key, where) -> {
            if (!asked.contains(key)) {
                report(PackProblem.KEY_UNKNOWN, where, key, String.join(", ", new TreeSet<>(asked)));
            }
        });
    }

    /** What the reader makes of each map of a list; the list may be left out if it is not required. */
    <T> List<T> maps(String key, Function<YamlMap, Optional<T>> reader) {
        List<T> made = new ArrayList<>();
        for (Node node : nodes(key)) {
            Optional<T> part = asMap(key, node).flatMap(map -> {
                Optional<T> value = reader.apply(map);
                map.finish();
                return map.make(() -> value).flatMap(Function.identity());
            });
            part.ifPresentOrElse(made::add, this::spoil);
        }
        return made;
    }

    /** As {@link #maps}, for a list that must be there. */
    <T> List<T> requiredMaps(String key, Function<YamlMap, Optional<T>> reader) {
        if (!values.containsKey(key)) {
            asked.add(key);
            report(PackProblem.KEY_MISSING, place.atField(key), key);
        }
        return maps(key, reader);
    }

    /** A map of its own under that key; empty if the key is left out. */
    <T> Optional<T> optionalMap(String key, Function<YamlMap, Optional<T>> reader) {
        Optional<Node> node = findNode(key);
        Optional<T> part = node.flatMap(given -> asMap(key, given)).flatMap(map -> {
            Optional<T> value = reader.apply(map);
            map.finish();
            return map.make(() -> value).flatMap(Function.identity());
        });
        if (node.isPresent() && part.isEmpty()) {
            spoil();
        }
        return part;
    }

    /** The texts of a list; none if the key is left out. */
    List<Cell> cells(String key) {
        return nodes(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
    }

    List<String> texts(String key) {
        return cells(key).stream().map(Cell::text).toList();
    }

    List<String> references(String key, Family family) {
        List<Cell> cells = cells(key);
        cells.forEach(cell -> reading.references().use(family, key, cell));
        return cells.stream().map(Cell::text).toList();
    }

    Known<List<String>> knownReferences(String key, Family family) {
        return findKnown(key, () -> references(key, family)).orElseGet(() -> missing(key));
    }

    Name name(String key) {
        return optionalName(key).orElseGet(() -> {
            report(PackProblem.KEY_MISSING, place.atField(key), key);
            return new Name("", "");
        });
    }

    Optional<Name> optionalName(String key) {
        return findNode(key)
                .map(node -> asMap(key, node).flatMap(YamlMap::readName).orElseGet(() -> {
                    spoil();
                    return new Name("", "");
                }));
    }

    List<Figure> figures(String source) {
        return maps("figures", map -> {
            Name what = map.name("what");
            var quantity = map.quantity("value", "unit");
            Bound bound = map.word("bound", Bound.class);
            Certainty certainty = map.word("certainty", Certainty.class);
            var period = map.period("period");
            String from = map.optionalReference("source", Family.SOURCE).orElse(source);
            return map.make(() -> new Figure(what, quantity, bound, certainty, period, from));
        });
    }

    /** A value, or {@code {unknown: reason, ask: who}}. */
    <T> Known<T> known(String key, Function<String, T> value) {
        return findKnown(key, () -> value.apply(key)).orElseGet(() -> missing(key));
    }

    /** Nothing is written, so what it means is open and the keeper is asked. */
    <T> Known<T> undefined() {
        return Known.undefined(reading.keeper());
    }

    private <T> Known<T> missing(String key) {
        report(PackProblem.KEY_MISSING, place.atField(key), key);
        return reading.missing();
    }

    /** As {@link #known}; empty if the key is left out. */
    <T> Optional<Known<T>> findKnown(String key, java.util.function.Supplier<T> value) {
        return findNode(key).map(node -> node instanceof MappingNode map ? unknown(key, map) : Known.of(value.get()));
    }

    private <T> Known<T> unknown(String key, MappingNode node) {
        YamlMap map = new YamlMap(reading, file, node);
        Open open = map.word("unknown", Open.class);
        String ask = map.optional("ask").orElse(reading.keeper());
        map.finish();
        if (map.make(() -> key).isEmpty()) {
            spoil();
        }
        return new Known.Unknown<>(open.reason, List.of(), List.of(ask));
    }

    /** Why a pack may leave something open; a conflict is written as rows that stand side by side. */
    private enum Open {
        MISSING(Reason.MISSING),
        DEFINITION(Reason.DEFINITION),
        PERSON(Reason.PERSON);

        private final Reason reason;

        Open(Reason reason) {
            this.reason = reason;
        }
    }

    private static Optional<Name> readName(YamlMap map) {
        String zh = map.text("zh");
        String en = map.text("en");
        map.finish();
        return map.make(() -> new Name(zh, en));
    }

    private Optional<Node> findNode(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> nodes(String key) {
        Optional<Node> node = findNode(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            report(PackProblem.SHAPE_WRONG, placeOf(node.get()).atField(key), key, "list");
        }
        return node.filter(SequenceNode.class::isInstance)
                .map(n -> ((SequenceNode) n).getValue())
                .orElse(List.of());
    }

    private Optional<YamlMap> asMap(String key, Node node) {
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(reading, file, map));
        }
        report(PackProblem.SHAPE_WRONG, placeOf(node).atField(key), key, "map");
        return Optional.empty();
    }

    private Optional<Cell> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Cell(scalar.getValue().strip(), placeOf(node).atField(key)));
        }
        report(PackProblem.SHAPE_WRONG, placeOf(node).atField(key), key, "text");
        return Optional.of(new Cell("", placeOf(node)));
    }

    private Place placeOf(Node node) {
        return Place.file(file).atRow(node.getStartMark().getLine() + 1);
    }
}

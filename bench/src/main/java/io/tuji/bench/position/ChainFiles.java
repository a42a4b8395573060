package io.tuji.bench.position;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The chains of the pack as far as placing needs them: without sources and edges, which the platform checks. */
final class ChainFiles {

    private ChainFiles() {}

    /** In the order of the file names. */
    static List<Chain> read() throws IOException {
        Path folder = Path.of(System.getProperty("tuji.pack"), "chains");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<Chain> chains = new ArrayList<>();
        for (Path file : files) {
            chains.add(chain(file));
        }
        return chains;
    }

    private static Chain chain(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Map<?, ?> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
            List<Node> nodes =
                    list(root, "nodes").stream().map(node -> node(map(node))).toList();
            return new Chain(text(root, "id"), words(root, "name"), 1, List.of(), nodes, List.of());
        }
    }

    private static Node node(Map<?, ?> map) {
        return new Node(
                text(map, "id"),
                text(map, "stage"),
                words(map, "name"),
                words(map, "definition"),
                texts(map, "classes"),
                texts(map, "tags"),
                texts(map, "include"),
                texts(map, "exclude"),
                Optional.ofNullable(map.get("focus")).map(Object::toString),
                List.of(),
                Optional.empty());
    }

    private static Words words(Map<?, ?> map, String key) {
        Map<?, ?> both = map(Objects.requireNonNull(map.get(key), key));
        return new Words(text(both, "zh"), text(both, "en"));
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return list(map, key).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}

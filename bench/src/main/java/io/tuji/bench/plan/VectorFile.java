package io.tuji.bench.plan;

import io.tuji.bench.Options;
import io.tuji.bench.plan.Vector.Expected;
import io.tuji.bench.plan.Vector.Name;
import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.plan.progress.SdgProgress;
import io.tuji.engine.plan.progress.Track;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series with base, current value and target as the Open SDG method publishes them: a JSON list of flat objects. */
record VectorFile(List<Vector> vectors) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the method assumes where nobody says otherwise. */
    private static final double BASE_YEAR = 2015;

    private static final double TARGET_YEAR = 2030;

    static VectorFile read(Path file) {
        try {
            JsonNode list = JSON.readTree(file);
            if (!list.isArray()) {
                throw new Options.Wrong("文件须为 JSON 列表：" + file, "The file has to be a JSON list: " + file);
            }
            return new VectorFile(StreamSupport.stream(list.spliterator(), false)
                    .map(VectorFile::vector)
                    .toList());
        } catch (JacksonException e) {
            throw new Options.Wrong("无法读作 JSON：" + file, "Cannot be read as JSON: " + file);
        }
    }

    private static Vector vector(JsonNode node) {
        return new Vector(
                new Name(text(node, "source"), text(node, "indicator"), text(node, "series")),
                track(node),
                node.has("progress_value") || node.has("score") || node.has("status"),
                new Expected(
                        number(node, "progress_value"),
                        number(node, "score"),
                        Optional.of(text(node, "status")).filter(status -> !status.isEmpty())));
    }

    private static Track track(JsonNode node) {
        return new Track(
                point(node, "base", BASE_YEAR),
                point(node, "current", Double.NaN),
                target(node),
                number(node, "direction").orElse(-1) > 0 ? Direction.MORE : Direction.LESS,
                number(node, "limit"));
    }

    private static Optional<Point> point(JsonNode node, String name, double year) {
        OptionalDouble value = number(node, name + "_value");
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(number(node, name + "_year").orElse(year), value.getAsDouble()));
    }

    private static Optional<Point> target(JsonNode node) {
        OptionalDouble value = number(node, "target");
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(number(node, "target_year").orElse(TARGET_YEAR), value.getAsDouble()));
    }

    private static OptionalDouble number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : "";
    }

    /** What comes out, in the layout of the file. */
    String results() {
        ArrayNode list = JSON.createArrayNode();
        vectors.forEach(vector -> add(list.addObject(), vector));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }

    private static void add(ObjectNode node, Vector vector) {
        SdgProgress result = vector.result();
        node.put("source", vector.name().source());
        node.put("indicator", vector.name().indicator());
        node.put("series", vector.name().series());
        put(node, "progress_value", result.value());
        put(node, "score", result.score());
        node.put("status", Vector.word(result.status()));
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }
}

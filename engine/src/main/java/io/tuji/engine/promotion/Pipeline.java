package io.tuji.engine.promotion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of one kind of project through its stages, the first stage first; none stands in it twice. */
public record Pipeline(String id, List<Stage> stages) {

    public Pipeline {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.stream().map(Stage::id).distinct().count() != stages.size()) {
            throw new IllegalArgumentException("a pipeline needs stages, each once: " + id);
        }
    }

    /** What is still to be told, and by which stage it is asked for. */
    public record Missing(String stage, String key) {}

    public Stage first() {
        return stages.get(0);
    }

    public Optional<Stage> find(String stage) {
        return stages.stream().filter(one -> one.id().equals(stage)).findFirst();
    }

    /** @throws IllegalArgumentException for a stage that the pipeline does not have */
    public int place(String stage) {
        return stages.indexOf(
                find(stage).orElseThrow(() -> new IllegalArgumentException(id + " has no stage " + stage)));
    }

    /** The stage behind; empty behind the last. */
    public Optional<Stage> next(String stage) {
        return stages.stream().skip(place(stage) + 1L).findFirst();
    }

    public boolean isForward(String from, String to) {
        return place(to) > place(from);
    }

    /** All that a project has not told that the stage or one before it asks for; each key once, under the stage that asks first. */
    public List<Missing> missing(String stage, Answers answers) {
        Map<String, Missing> missing = new LinkedHashMap<>();
        stages.subList(0, place(stage) + 1)
                .forEach(one -> one.asks().stream()
                        .filter(ask -> ask.isOpen(answers))
                        .forEach(ask -> missing.putIfAbsent(ask.key(), new Missing(one.id(), ask.key()))));
        return List.copyOf(missing.values());
    }
}

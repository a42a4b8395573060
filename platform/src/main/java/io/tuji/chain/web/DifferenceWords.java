package io.tuji.chain.web;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a draft changes; templates call it {@code @chainDiffWords}. */
@Component("chainDiffWords")
public class DifferenceWords {

    private final ChainWords words;
    private final Map<String, Function<Node, String>> parts = new LinkedHashMap<>();

    DifferenceWords(ChainWords words) {
        this.words = words;
        parts.put("chain.column.stage", Node::stage);
        parts.put("chain.node.nameZh", node -> node.name().zh());
        parts.put("chain.node.nameEn", node -> node.name().en());
        parts.put("chain.node.definitionZh", node -> node.definition().zh());
        parts.put("chain.node.definitionEn", node -> node.definition().en());
        parts.put("chain.classes", node -> String.join(" ", node.classes()));
        parts.put("chain.include", node -> String.join(words.say("chain.comma"), node.include()));
        parts.put("chain.exclude", node -> String.join(words.say("chain.comma"), node.exclude()));
        parts.put("chain.focus", node -> node.focus().orElse(""));
        parts.put("chain.bases", node -> node.bases().stream().map(words::basis).collect(Collectors.joining(" ")));
        parts.put(
                "chain.chokepoint", node -> node.chokepoint().map(words::basis).orElse(""));
    }

    /** A line for everything of a node that is told differently. */
    public List<String> lines(Node before, Node after) {
        List<String> lines = new ArrayList<>();
        parts.forEach((key, part) -> {
            String was = part.apply(before);
            String is = part.apply(after);
            if (!was.equals(is)) {
                lines.add(words.say("chain.diff.line", words.say(key), orNothing(was), orNothing(is)));
            }
        });
        return lines;
    }

    private String orNothing(String text) {
        return text.isEmpty() ? words.say("chain.diff.nothing") : text;
    }

    public String edge(Chain chain, Edge edge) {
        return words.say("chain.diff.edge", name(chain, edge.from()), name(chain, edge.to()), kind(edge));
    }

    public String to(Chain chain, Edge edge) {
        return words.say("chain.diff.to", name(chain, edge.to()), kind(edge));
    }

    public String stage(Chain chain, Node node) {
        return chain.stages().stream()
                .filter(stage -> stage.id().equals(node.stage()))
                .map(stage -> words.text(stage.name()))
                .findFirst()
                .orElse(node.stage());
    }

    private String kind(Edge edge) {
        return words.say("chain.kind." + edge.kind());
    }

    private String name(Chain chain, String node) {
        return chain.find(node).map(found -> words.text(found.name())).orElse(node);
    }
}

package io.tuji.engine.chain;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be wrong with a node. */
final class NodeCheck {

    /** One character stands in the texts of too many firms to tell any of them. */
    private static final int SHORTEST_WORD = 2;

    private final Set<String> stages;
    private final Set<String> focusFields;
    private final IndustryTree standard;
    private final Problems problems;
    private final Set<String> joined;

    NodeCheck(Chain chain, Set<String> focusFields, IndustryTree standard, Problems problems) {
        this.stages = chain.stages().stream().map(Stage::id).collect(Collectors.toSet());
        this.joined = EdgeCheck.joined(chain);
        this.focusFields = focusFields;
        this.standard = standard;
        this.problems = problems;
    }

    void check(Node node) {
        String path = "nodes/" + node.id();
        texts(node, path);
        if (!stages.contains(node.stage())) {
            add(EngineProblem.CHAIN_STAGE_UNKNOWN, path + "/stage", node.stage());
        }
        node.classes().forEach(code -> industry(code, path + "/classes"));
        words(node, path);
        if (node.classes().isEmpty() && node.include().isEmpty()) {
            add(EngineProblem.CHAIN_NODE_UNREACHABLE, path, node.id());
        }
        node.focus()
                .filter(field -> !focusFields.contains(field))
                .ifPresent(field -> add(EngineProblem.CHAIN_FOCUS_UNKNOWN, path + "/focus", field));
        if (!joined.contains(node.id())) {
            add(EngineProblem.CHAIN_NODE_ALONE, path, node.id());
        }
        BasisCheck.check(node.bases(), path, problems);
        node.chokepoint().ifPresent(basis -> chokepoint(basis, path + "/chokepoint"));
    }

    private void texts(Node node, String path) {
        if (node.name().zh().isBlank()) {
            add(EngineProblem.CHAIN_TEXT_MISSING, path + "/name");
        }
        if (node.definition().zh().isBlank()) {
            add(EngineProblem.CHAIN_TEXT_MISSING, path + "/definition");
        }
    }

    private void industry(String code, String path) {
        Optional<IndustryCode> entry = standard.find(code);
        if (entry.isEmpty()) {
            add(EngineProblem.CHAIN_CLASS_UNKNOWN, path, code);
        } else if (entry.get().level().compareTo(Level.GROUP) < 0) {
            add(EngineProblem.CHAIN_CLASS_TOO_WIDE, path, code, entry.get().name());
        }
    }

    private void words(Node node, String path) {
        for (String word : node.include()) {
            if (node.exclude().contains(word)) {
                add(EngineProblem.CHAIN_WORD_BOTH, path + "/include", word);
            }
        }
        tooShort(node.include(), path + "/include");
        tooShort(node.exclude(), path + "/exclude");
    }

    private void tooShort(List<String> words, String path) {
        for (String word : words) {
            if (word.strip().length() < SHORTEST_WORD) {
                add(EngineProblem.CHAIN_WORD_SHORT, path, word);
            }
        }
    }

    private void chokepoint(Basis basis, String path) {
        if (!basis.hasSource()) {
            add(EngineProblem.CHAIN_CHOKEPOINT_UNSOURCED, path);
        } else if (!basis.isPublished()) {
            add(EngineProblem.CHAIN_CHOKEPOINT_JUDGED, path, basis.source());
        }
    }

    private void add(EngineProblem kind, String path, Object... arguments) {
        problems.add(kind, Place.field(path), arguments);
    }
}

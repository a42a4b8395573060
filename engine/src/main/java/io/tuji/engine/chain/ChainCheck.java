package io.tuji.engine.chain;

import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges a whole template and tells every fault at once, each at the path of what is wrong: {@code nodes/foundry/classes}. */
public final class ChainCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    private final Chain chain;
    private final Set<String> focusFields;
    private final Problems problems = new Problems();

    private ChainCheck(Chain chain, Set<String> focusFields) {
        this.chain = chain;
        this.focusFields = focusFields;
    }

    /** @param focusFields the fields that plans of the district name */
    public static Problems of(Chain chain, Set<String> focusFields) {
        return new ChainCheck(chain, focusFields).problems();
    }

    private Problems problems() {
        id(chain.id(), "id");
        name(chain.name(), "name");
        stages();
        NodeCheck nodes = new NodeCheck(chain, focusFields, IndustryTree.current(), problems);
        unique(chain.nodes(), Node::id, "nodes");
        chain.nodes().forEach(nodes::check);
        new EdgeCheck(chain, problems).check();
        return problems;
    }

    private void stages() {
        unique(chain.stages(), Stage::id, "stages");
        Set<String> used = chain.nodes().stream().map(Node::stage).collect(Collectors.toSet());
        for (Stage stage : chain.stages()) {
            String path = "stages/" + stage.id();
            name(stage.name(), path + "/name");
            if (!used.contains(stage.id())) {
                problems.add(EngineProblem.CHAIN_STAGE_EMPTY, Place.field(path), stage.id());
            }
        }
    }

    private <T> void unique(List<T> all, Function<T, String> idOf, String path) {
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            String id = idOf.apply(one);
            id(id, path + "/" + id + "/id");
            if (!seen.add(id)) {
                problems.add(EngineProblem.CHAIN_ID_TWICE, Place.field(path + "/" + id), id);
            }
        }
    }

    private void id(String id, String path) {
        if (!ID.matcher(id).matches()) {
            problems.add(EngineProblem.CHAIN_ID_FORM, Place.field(path), id);
        }
    }

    private void name(Words name, String path) {
        if (name.zh().isBlank()) {
            problems.add(EngineProblem.CHAIN_TEXT_MISSING, Place.field(path));
        }
    }
}

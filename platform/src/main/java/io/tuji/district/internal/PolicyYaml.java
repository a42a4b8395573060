package io.tuji.district.internal;

import io.tuji.engine.policy.language.Tree;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as the tree that readers of the engine take, each part with its line. */
public final class PolicyYaml {

    private final String file;

    private PolicyYaml(String file) {
        this.file = file;
    }

    /** Empty, and reported, where it is no YAML. */
    public static Optional<Tree> tree(String file, String text, Problems problems) {
        try {
            Optional<Node> node = Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
            if (node.isEmpty()) {
                problems.add(PackProblem.SHAPE_WRONG, Place.file(file).atRow(1), file, "map");
            }
            return node.map(new PolicyYaml(file)::tree);
        } catch (MarkedYAMLException e) {
            int row = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(PackProblem.YAML_SYNTAX, Place.file(file).atRow(row), e.getProblem());
        } catch (YAMLException e) {
            problems.add(PackProblem.YAML_SYNTAX, Place.file(file).atRow(1), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Tree tree(Node node) {
        if (node instanceof MappingNode map) {
            return new Tree.Entries(
                    map.getValue().stream()
                            .map(tuple -> new Tree.Entry(
                                    tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?",
                                    place(tuple.getKeyNode()),
                                    tree(tuple.getValueNode())))
                            .toList(),
                    place(node));
        }
        return node instanceof SequenceNode list
                ? new Tree.Items(list.getValue().stream().map(this::tree).toList(), place(node))
                : new Tree.Text(node instanceof ScalarNode leaf ? leaf.getValue() : "", place(node));
    }

    private Place place(Node node) {
        return Place.file(file).atRow(node.getStartMark().getLine() + 1);
    }
}

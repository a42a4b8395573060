package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Policies as they are written, read as a pack would. */
public final class Yaml {

    private Yaml() {}

    static Tree tree(String text) {
        return tree(new org.yaml.snakeyaml.Yaml().compose(new StringReader(text)));
    }

    private static Tree tree(Node node) {
        Place place = place(node);
        if (node instanceof MappingNode map) {
            return new Tree.Entries(
                    map.getValue().stream()
                            .map(tuple -> new Tree.Entry(
                                    ((ScalarNode) tuple.getKeyNode()).getValue(),
                                    place(tuple.getKeyNode()),
                                    tree(tuple.getValueNode())))
                            .toList(),
                    place);
        }
        return node instanceof SequenceNode list
                ? new Tree.Items(list.getValue().stream().map(Yaml::tree).toList(), place)
                : new Tree.Text(((ScalarNode) node).getValue(), place);
    }

    private static Place place(Node node) {
        return Place.file("policy.yaml").atRow(node.getStartMark().getLine() + 1);
    }

    /** What is wrong with a policy, as {@code row code arguments}. */
    static List<String> faults(String text, Definitions definitions) {
        Problems problems = new Problems();
        new PolicyReader(definitions, problems).read(tree(text));
        return problems.all().stream().map(Yaml::line).toList();
    }

    private static String line(Problem problem) {
        return problem.place().row().orElseThrow() + " " + problem.code() + " " + problem.arguments();
    }

    /** A policy without fault. */
    public static PolicyReader.Read read(String text, Definitions definitions) {
        Problems problems = new Problems();
        return new PolicyReader(definitions, problems)
                .read(tree(text))
                .orElseThrow(() -> new AssertionError(problems.all()));
    }

    /** A policy that asks for these conditions, valid from 2020 on. */
    public static Policy policy(String requires, Definitions definitions) {
        String head = "id: p\ntitle: 政策\ndocument: 文〔2020〕1号\nissuer: 机关\nfrom: 2020-01-01\nrequires:\n";
        return read(head + requires.indent(2), definitions).policy();
    }
}

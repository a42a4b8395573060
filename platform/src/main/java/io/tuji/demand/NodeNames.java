package io.tuji.demand;

import io.tuji.chain.Chains;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Nodes of the templates in force by name: read as people type them, said in the language of the request. */
@Component("nodeNames")
public class NodeNames {

    /** A chain with the nodes that a form offers. */
    public record Choice(String chain, String name, List<Option> nodes) {

        public Choice {
            nodes = List.copyOf(nodes);
        }
    }

    public record Option(String value, String name) {}

    private final Chains chains;

    NodeNames(Chains chains) {
        this.chains = chains;
    }

    /** Chain and node by id or name, with a slash between them; empty for what no template in force has. */
    public Optional<ChainNode> read(String typed) {
        String[] parts = typed.strip().split("/", 2);
        String node = parts.length < 2 ? "" : parts[1].strip();
        return all().filter(chain -> isCalled(chain.id(), chain.name(), parts[0].strip()))
                .findFirst()
                .flatMap(chain -> node.isEmpty()
                        ? Optional.of(new ChainNode(chain.id(), ""))
                        : chain.nodes().stream()
                                .filter(one -> isCalled(one.id(), one.name(), node))
                                .findFirst()
                                .map(one -> new ChainNode(chain.id(), one.id())));
    }

    private static boolean isCalled(String id, Words name, String typed) {
        return id.equals(typed)
                || name.zh().equals(typed)
                || (!typed.isEmpty() && name.en().equalsIgnoreCase(typed));
    }

    public Stream<Chain> all() {
        return chains.list().stream().map(edition -> edition.chain());
    }

    public Optional<Chain> find(String chain) {
        return chains.find(chain).map(edition -> edition.chain());
    }

    public List<Choice> choices() {
        return all().map(chain -> new Choice(
                        chain.id(),
                        say(chain.name()),
                        chain.nodes().stream()
                                .map(node -> new Option(new ChainNode(chain.id(), node.id()).text(), say(node.name())))
                                .toList()))
                .toList();
    }

    /** The id where no template in force has it any more. */
    public String chain(String id) {
        return find(id).map(chain -> say(chain.name())).orElse(id);
    }

    /** The name of the node alone; the id where no template in force has it any more; empty for a whole chain. */
    public String node(ChainNode node) {
        return find(node.chain())
                .flatMap(chain -> chain.find(node.node()))
                .map(Node::name)
                .map(NodeNames::say)
                .orElse(node.node());
    }

    public String full(ChainNode node) {
        return node.isWhole() ? chain(node.chain()) : chain(node.chain()) + " · " + node(node);
    }

    /** Chain and node by name with a slash between them, as a file holds them and {@link #read} understands them. */
    public String written(ChainNode node) {
        return node.isWhole() ? chain(node.chain()) : chain(node.chain()) + "/" + node(node);
    }

    /** How many nodes of a chain are among the chosen. */
    public static long ticks(Choice chain, List<String> chosen) {
        return chain.nodes().stream()
                .filter(node -> chosen.contains(node.value()))
                .count();
    }

    public static String say(Words words) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return english && !words.en().isEmpty() ? words.en() : words.zh();
    }
}

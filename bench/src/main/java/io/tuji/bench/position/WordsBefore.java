package io.tuji.bench.position;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The chains with the words that they had before the pairs of a set were read. Words were mended by what the pairs showed; learned from with
 * mended words, each set would promise more than unseen pairs keep.
 */
final class WordsBefore {

    /** @param isThere whether the list had the word */
    record Change(String set, String chain, String node, String list, String word, boolean isThere) {

        private boolean isOf(String aSet, String aChain, String aNode, String aList) {
            return set.equals(aSet) && chain.equals(aChain) && node.equals(aNode) && list.equals(aList);
        }
    }

    private final List<Change> changes;

    WordsBefore(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    static WordsBefore read() throws IOException {
        return new WordsBefore(Judgements.rows("position-words-before.csv").stream()
                .map(cells -> new Change(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].equals("there")))
                .toList());
    }

    List<Chain> of(String set, List<Chain> chains) {
        return chains.stream()
                .map(chain -> new Chain(
                        chain.id(),
                        chain.name(),
                        chain.version(),
                        chain.stages(),
                        chain.nodes().stream()
                                .map(node -> before(set, chain.id(), node))
                                .toList(),
                        chain.edges()))
                .toList();
    }

    private Node before(String set, String chain, Node node) {
        return new Node(
                node.id(),
                node.stage(),
                node.name(),
                node.definition(),
                node.classes(),
                node.tags(),
                words(set, chain, node, "include", node.include()),
                words(set, chain, node, "exclude", node.exclude()),
                node.focus(),
                node.bases(),
                node.chokepoint());
    }

    private List<String> words(String set, String chain, Node node, String list, List<String> now) {
        List<String> words = new ArrayList<>(now);
        changes.stream()
                .filter(change -> change.isOf(set, chain, node.id(), list))
                .forEach(change -> {
                    if (change.isThere()) {
                        words.add(change.word());
                    } else {
                        words.remove(change.word());
                    }
                });
        return words;
    }
}

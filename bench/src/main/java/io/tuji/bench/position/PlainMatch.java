package io.tuji.bench.position;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.position.ChainFirm;
import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The plain peer: a word of the node stands anywhere in name, scope or products. */
final class PlainMatch {

    private final AhoCorasickDoubleArrayTrie<List<Integer>> trie = new AhoCorasickDoubleArrayTrie<>();

    PlainMatch(List<Node> nodes) {
        TreeMap<String, List<Integer>> uses = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (String word : nodes.get(i).include()) {
                uses.computeIfAbsent(plain(word), none -> new ArrayList<>()).add(i);
            }
        }
        trie.build(uses);
    }

    /** The places of the nodes. */
    Set<Integer> in(ChainFirm firm) {
        String text = plain(firm.name() + "\n" + firm.scope() + "\n" + String.join("\n", firm.products()));
        Set<Integer> nodes = new TreeSet<>();
        trie.parseText(text, (begin, end, hit) -> nodes.addAll(hit));
        return nodes;
    }

    private static String plain(String text) {
        return HalfWidth.of(text).toLowerCase(Locale.ROOT);
    }
}

package io.tuji.engine.chain.position;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.tuji.engine.chain.Node;
import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the words of all nodes in one pass over a text. */
final class NodeWords {

    /** @param node its place among the nodes of all chains */
    private record Use(int node, String word, boolean speaksFor) {}

    private final AhoCorasickDoubleArrayTrie<List<Use>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean isEmpty;

    /** @param nodes of all chains, one after the other */
    NodeWords(List<Node> nodes) {
        TreeMap<String, List<Use>> uses = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            add(uses, i, nodes.get(i).include(), true);
            add(uses, i, nodes.get(i).exclude(), false);
        }
        isEmpty = uses.isEmpty();
        if (!isEmpty) {
            trie.build(uses);
        }
    }

    private static void add(Map<String, List<Use>> uses, int node, List<String> words, boolean speaksFor) {
        for (String word : words) {
            uses.computeIfAbsent(plain(word), none -> new ArrayList<>()).add(new Use(node, word, speaksFor));
        }
    }

    /** As texts are compared: half-width, lower case. */
    static String plain(String text) {
        return HalfWidth.of(text).toLowerCase(Locale.ROOT);
    }

    /** The words of each node that stand in the text, by the place of the node; none of a node against which a word speaks. */
    Map<Integer, Set<String>> in(String plain) {
        Map<Integer, Set<String>> found = new LinkedHashMap<>();
        Map<Integer, Boolean> refused = new HashMap<>();
        if (!isEmpty) {
            trie.parseText(plain, (begin, end, uses) -> {
                if (isWhole(plain, begin, end)) {
                    uses.forEach(use -> take(use, found, refused));
                }
            });
        }
        found.keySet().removeAll(refused.keySet());
        return found;
    }

    private static void take(Use use, Map<Integer, Set<String>> found, Map<Integer, Boolean> refused) {
        if (use.speaksFor) {
            found.computeIfAbsent(use.node, none -> new TreeSet<>()).add(use.word);
        } else {
            refused.put(use.node, true);
        }
    }

    /** EDA does not stand in VEDAN: Latin letters and digits are words from end to end. */
    private static boolean isWhole(String text, int begin, int end) {
        return !(begin > 0 && isLatin(text.charAt(begin)) && isLatin(text.charAt(begin - 1)))
                && !(end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}

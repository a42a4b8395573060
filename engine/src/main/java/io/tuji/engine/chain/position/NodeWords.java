package io.tuji.engine.chain.position;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the words of all nodes in one pass over a text. */
final class NodeWords {

    /** What was found in a text: what speaks for nodes, and where words stand that speak against one. */
    record Found(List<Hit> hits, List<Hit> refusals) {

        /** Whether no word of another node of the chain follows it without a mark: in CDN应用分发 the thing is 应用分发. */
        boolean isHead(Hit hit, String text) {
            return hits.stream()
                    .filter(other -> other.chain().equals(hit.chain()) && other.node() != hit.node())
                    .filter(other -> other.begin() >= hit.end())
                    .allMatch(other -> Tail.isParted(text.substring(hit.end(), other.begin())));
        }
    }

    /** @param node its place among the nodes of all chains */
    private record Use(int node, String chain, String word, boolean speaksFor) {}

    private final AhoCorasickDoubleArrayTrie<List<Use>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final Set<String> shared = new HashSet<>();
    private final boolean isEmpty;

    /** @param spots of all chains, one after the other */
    NodeWords(List<Spot> spots) {
        TreeMap<String, List<Use>> uses = new TreeMap<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            add(uses, i, spot.chain(), spot.node().include(), true);
            add(uses, i, spot.chain(), spot.node().exclude(), false);
        }
        uses.forEach((word, all) -> {
            if (all.stream().filter(Use::speaksFor).count() > 1) {
                shared.add(word);
            }
        });
        isEmpty = uses.isEmpty();
        if (!isEmpty) {
            trie.build(uses);
        }
    }

    private static void add(
            Map<String, List<Use>> uses, int node, String chain, List<String> words, boolean speaksFor) {
        for (String word : words) {
            uses.computeIfAbsent(plain(word), none -> new ArrayList<>()).add(new Use(node, chain, word, speaksFor));
        }
    }

    /** As texts are compared: half-width, lower case. */
    static String plain(String text) {
        return HalfWidth.of(text).toLowerCase(Locale.ROOT);
    }

    /** Whether several nodes have the word, so that it does not tell one from the other. */
    boolean isShared(String word) {
        return shared.contains(plain(word));
    }

    /** All words that stand whole in the text. */
    Found in(String plain) {
        List<Hit> hits = new ArrayList<>();
        List<Hit> refusals = new ArrayList<>();
        if (!isEmpty) {
            trie.parseText(plain, (begin, end, uses) -> {
                if (isWhole(plain, begin, end)) {
                    for (Use use : uses) {
                        (use.speaksFor ? hits : refusals).add(new Hit(use.node, use.chain, use.word, begin, end));
                    }
                }
            });
        }
        return new Found(uncovered(hits), refusals);
    }

    /** Of words one within the other the longest wins, among the nodes of one chain. */
    private static List<Hit> uncovered(List<Hit> hits) {
        return hits.stream()
                .filter(hit ->
                        hits.stream().noneMatch(other -> other.chain().equals(hit.chain()) && hit.liesWithin(other)))
                .toList();
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

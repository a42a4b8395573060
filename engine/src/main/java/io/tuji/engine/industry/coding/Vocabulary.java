package io.tuji.engine.industry.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The grams that count, each with its inverse document frequency ln((1 + N) / (1 + n)) + 1.
 *
 * <p>An open-addressed table: a text asks for some three hundred grams, twenty thousand texts a second.
 */
final class Vocabulary {

    private static final int ABSENT = -1;
    private static final int RARE = 2;

    private final int[] hashes;
    private final float[] rarity;
    private final int[] slots;
    private final int mask;

    /** @param hashes of the features, each once */
    Vocabulary(int[] hashes, float[] rarity) {
        this.hashes = hashes;
        this.rarity = rarity;
        this.mask = Integer.highestOneBit(Math.max(8, hashes.length) * 4) - 1;
        this.slots = new int[mask + 1];
        Arrays.fill(slots, ABSENT);
        for (int i = 0; i < hashes.length; i++) {
            slots[slot(hashes[i])] = i;
        }
    }

    /** The grams that stand in two texts at least. */
    static Vocabulary of(List<FirmText> texts) {
        Map<Integer, Integer> counts = new HashMap<>();
        texts.forEach(text -> distinct(text).forEach(hash -> counts.merge(hash, 1, Integer::sum)));
        int[] hashes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarity = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            rarity[i] = (float) (Math.log((1.0 + texts.size()) / (1.0 + counts.getOrDefault(hashes[i], 0))) + 1);
        }
        return new Vocabulary(hashes, rarity);
    }

    int size() {
        return hashes.length;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    float rarity(int feature) {
        return rarity[feature];
    }

    /** The feature of that hash, or a negative number. */
    int find(int hash) {
        return slots[slot(hash)];
    }

    Vocabulary only(int[] features) {
        int[] kept = new int[features.length];
        float[] keptRarity = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            kept[i] = hashes[features[i]];
            keptRarity[i] = rarity[features[i]];
        }
        return new Vocabulary(kept, keptRarity);
    }

    private int slot(int hash) {
        int at = ((hash * 0x85EBCA6B) >>> 7) & mask;
        while (slots[at] != ABSENT && hashes[slots[at]] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static Set<Integer> distinct(FirmText text) {
        Set<Integer> found = new HashSet<>();
        text.scope().clauses().forEach(clause -> add(found, Grams.of(clause, Grams.Space.CLAUSE)));
        NameWords.of(text.name()).forEach(word -> add(found, Grams.of(word, Grams.Space.NAME)));
        return found;
    }

    private static void add(Set<Integer> found, int[] hashes) {
        for (int hash : hashes) {
            found.add(hash);
        }
    }
}

package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the texts of each class have in common: the mean of their vectors, of length one, with its strongest features only.
 *
 * <p>Ranks the classes of a division among each other by cosine (Rocchio 1971). No firm in the shipped model's labels has a class, so
 * this ranking carries a score and no confidence.
 */
final class ClassProfiles {

    /** The features of a profile that are kept. */
    static final int FEATURES = 120;

    private final Map<String, SparseVector> profiles;

    ClassProfiles(Map<String, SparseVector> profiles) {
        this.profiles = new TreeMap<>(profiles);
    }

    static ClassProfiles of(List<Example> examples, Vectors vectors) {
        Map<String, MeanVector> sums = new TreeMap<>();
        for (Example example : examples) {
            example.code()
                    .filter(code -> code.length() == 4)
                    .ifPresent(code -> sums.computeIfAbsent(code, key -> new MeanVector())
                            .add(vectors.of(example.text()), (float) example.weight()));
        }
        Map<String, SparseVector> profiles = new TreeMap<>();
        sums.forEach((code, sum) -> profiles.put(code, sum.strongest(FEATURES)));
        return new ClassProfiles(profiles);
    }

    Map<String, SparseVector> all() {
        return profiles;
    }

    /** The cosine of the text with each class of the division. */
    List<Match> of(String division, LookedUp text) {
        List<Match> matches = new ArrayList<>();
        profiles.forEach((code, profile) -> {
            if (code.startsWith(division)) {
                matches.add(new Match(code, text.dot(profile)));
            }
        });
        return matches;
    }

    /** A class and how near the text is to it. */
    record Match(String code, double nearness) {}
}

package io.tuji.bench.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cuts rows into folds so that rows of the same group never part. */
record Folds(Map<String, Integer> byGroup) {

    static final int COUNT = 5;

    static Folds of(List<String> groups, long seed) {
        List<String> shuffled =
                new ArrayList<>(groups.stream().distinct().sorted().toList());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, Integer> folds = new HashMap<>();
        for (String group : shuffled) {
            folds.put(group, folds.size() % COUNT);
        }
        return new Folds(folds);
    }

    boolean has(int fold, String group) {
        return Integer.valueOf(fold).equals(byGroup.get(group));
    }
}

package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be measured of groups and classes without labels: every fifth activity of the notes is held back, and looked for among the
 * classes of its division by the words of the others. It flatters: notes are written in the words of the standard, scopes are not.
 *
 * @param activities that were held back
 * @param classRight share of them whose class came first
 * @param groupRight share of them whose group came first
 */
public record StandardCheck(int activities, double classRight, double groupRight) {

    private static final int FOLDS = 5;

    private record Held(String code, String activity) {}

    /** @param notes the activities of each class by its code */
    public static StandardCheck of(Map<String, List<String>> notes) {
        Map<String, List<String>> kept = new HashMap<>();
        List<Held> held = new ArrayList<>();
        notes.forEach((code, activities) -> {
            for (int i = 0; i < activities.size(); i++) {
                if (i % FOLDS == FOLDS - 1) {
                    held.add(new Held(code, activities.get(i)));
                } else {
                    kept.computeIfAbsent(code, key -> new ArrayList<>()).add(activities.get(i));
                }
            }
        });
        return checked(new StandardWords(kept).beside(List.of()), held);
    }

    private static StandardCheck checked(List<Example> known, List<Held> held) {
        Vectors vectors =
                new Vectors(Vocabulary.of(known.stream().map(Example::text).toList()));
        ClassProfiles profiles = ClassProfiles.of(known, vectors);
        int classes = 0;
        int groups = 0;
        for (Held one : held) {
            String found = nearest(profiles, vectors, one);
            classes += found.equals(one.code) ? 1 : 0;
            groups += found.substring(0, 3).equals(one.code.substring(0, 3)) ? 1 : 0;
        }
        double all = Math.max(1, held.size());
        return new StandardCheck(held.size(), classes / all, groups / all);
    }

    private static String nearest(ClassProfiles profiles, Vectors vectors, Held one) {
        LookedUp text = new LookedUp(vectors.of(FirmText.ofStandard(one.activity)));
        return profiles.of(one.code.substring(0, 2), text).stream()
                .max(Comparator.comparingDouble(ClassProfiles.Match::nearness))
                .orElseThrow()
                .code();
    }
}

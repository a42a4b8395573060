package io.tuji.engine.industry.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One example as the trainers see it. */
final class Lesson {

    private final SparseVector vector;
    private final float[] target;
    private final float weight;

    Lesson(SparseVector vector, float[] target, float weight) {
        this.vector = vector;
        this.target = target;
        this.weight = weight;
    }

    SparseVector vector() {
        return vector;
    }

    float[] target() {
        return target;
    }

    float weight() {
        return weight;
    }

    static List<Lesson> of(List<Example> examples, Vectors vectors, Divisions divisions) {
        return examples.stream()
                .filter(example -> example.weight() > 0)
                .map(example -> new Lesson(
                        vectors.of(example.text()), divisions.target(example.divisions()), (float) example.weight()))
                .toList();
    }

    /** The mean target, by weight. */
    static float[] mean(List<Lesson> lessons, int classes) {
        float[] mean = new float[classes];
        double all = lessons.stream().mapToDouble(Lesson::weight).sum();
        for (Lesson lesson : lessons) {
            for (int c = 0; c < classes; c++) {
                mean[c] += (float) (lesson.weight * lesson.target[c] / all);
            }
        }
        return mean;
    }

    /** The numbers 0 to n-1 in the random order of that round. */
    static int[] order(int n, SplittableRandom random) {
        List<Integer> places = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            places.add(i, i);
        }
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = places.get(i);
            places.set(i, places.get(j));
            places.set(j, kept);
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}

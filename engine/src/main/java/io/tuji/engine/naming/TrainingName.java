package io.tuji.engine.naming;

import java.util.ArrayList;
import java.util.List;

/** A labelled name as the features of its spans, ready to be weighed again and again. */
final class TrainingName {

    /** A span by the indices of its features; the first is that of none. */
    private record Candidate(Sparse begin, Sparse end, Sparse span) {}

    private static final Sparse NOTHING = new Sparse(new int[0], new float[0]);

    private final List<Candidate> candidates = new ArrayList<>();
    private final int gold;

    private TrainingName(NameView view, Spans.Span label, FeatureIndex index) {
        BrandFeatures features = new BrandFeatures(view, index);
        List<Sparse> begins = new ArrayList<>();
        List<Sparse> ends = new ArrayList<>(List.of(NOTHING));
        for (int i = 0; i < view.end(); i++) {
            features.begin(i);
            begins.add(index.taken());
            features.end(i + 1);
            ends.add(index.taken());
        }
        features.none();
        candidates.add(new Candidate(NOTHING, NOTHING, index.taken()));
        int found = 0;
        for (int from = 0; from < view.end(); from++) {
            for (int to = from + 1; Spans.isOpen(view, from, to); to++) {
                features.span(from, to);
                found = from == label.from() && to == label.to() ? candidates.size() : found;
                candidates.add(new Candidate(begins.get(from), ends.get(to), index.taken()));
            }
        }
        gold = found;
    }

    static TrainingName of(NameView view, Spans.Span label, FeatureIndex index) {
        return new TrainingName(view, label, index);
    }

    /** One step up the likelihood of the label. */
    void learn(Ascent ascent) {
        double[] scores = candidates.stream()
                .mapToDouble(one -> ascent.score(one.begin) + ascent.score(one.end) + ascent.score(one.span))
                .toArray();
        double highest = java.util.Arrays.stream(scores).max().orElse(0);
        double sum = java.util.Arrays.stream(scores)
                .map(score -> Math.exp(score - highest))
                .sum();
        for (int i = 0; i < scores.length; i++) {
            double pull = (i == gold ? 1 : 0) - Math.exp(scores[i] - highest) / sum;
            Candidate one = candidates.get(i);
            ascent.pull(one.begin, pull);
            ascent.pull(one.end, pull);
            ascent.pull(one.span, pull);
        }
        ascent.step();
    }
}

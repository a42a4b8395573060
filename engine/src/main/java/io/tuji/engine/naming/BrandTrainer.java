package io.tuji.engine.naming;

import io.tuji.engine.naming.BrandModel.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns from split names how to find trade names: the weights, then from which probability on to believe one. */
public final class BrandTrainer {

    private static final int EPOCHS = 30;
    private static final int FOLDS = 5;
    private static final double SMALLEST = 0.01;
    private static final int STEPS = 20;

    private final NameStatistics statistics;
    private final long seed;

    public BrandTrainer(NameStatistics statistics, long seed) {
        this.statistics = statistics;
        this.seed = seed;
    }

    /** What has been learned; a model is made of it with the same statistics. */
    public record Learned(List<Weight> weights, double threshold) {}

    /** The same names in the same order give the same weights. */
    public Learned train(List<LabelledName> names) {
        return new Learned(weights(names), threshold(names));
    }

    private List<Weight> weights(List<LabelledName> names) {
        FeatureIndex index = new FeatureIndex();
        List<TrainingName> training = new ArrayList<>();
        for (LabelledName name : names) {
            NameView view = view(name);
            name.span(view).ifPresent(span -> training.add(TrainingName.of(view, span, index)));
        }
        Ascent ascent = new Ascent(index.penalties());
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(training, random);
            training.forEach(name -> name.learn(ascent));
            if (2 * epoch >= EPOCHS) {
                ascent.remember();
            }
        }
        return weights(index, ascent);
    }

    private static List<Weight> weights(FeatureIndex index, Ascent ascent) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < index.count(); i++) {
            float weight = Math.round(ascent.weight(i) * 1000) / 1000f;
            if (Math.abs(weight) >= SMALLEST) {
                FeatureIndex.Named named = index.named(i);
                weights.add(new Weight(named.feature().name(), named.text(), weight));
            }
        }
        return weights;
    }

    private NameView view(LabelledName name) {
        return new NameView(Frame.of(NormalName.of(name.name()).text()), statistics);
    }

    /**
     * A name judged by a model that has not seen it.
     *
     * @param probability of the likeliest trade name; zero if none is likelier
     */
    private record Trial(double probability, boolean isExact, boolean hasBrand) {

        boolean isRight(double threshold) {
            boolean isSilent = probability == 0 || probability < threshold;
            return hasBrand ? !isSilent && isExact : isSilent;
        }
    }

    private List<Trial> trials(List<LabelledName> names, int fold) {
        List<LabelledName> others = new ArrayList<>();
        List<LabelledName> mine = new ArrayList<>();
        names.forEach(name -> (Math.floorMod(name.name().hashCode(), FOLDS) == fold ? mine : others).add(name));
        BrandModel model = new BrandModel(weights(others), 0, statistics);
        return mine.stream().map(name -> trial(name, model)).toList();
    }

    private Trial trial(LabelledName name, BrandModel model) {
        NameView view = view(name);
        Spans.Span best = model.spans(view).best(1, 0).get(0);
        boolean isExact = name.span(view)
                .filter(span -> span.from() == best.from() && span.to() == best.to())
                .isPresent();
        return new Trial(
                best.isNone() ? 0 : best.probability(), isExact, name.brand().isPresent());
    }

    /** The threshold at which most names come out right, brands and silences alike, on folds of the same names. */
    private double threshold(List<LabelledName> names) {
        List<Trial> trials = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            trials.addAll(trials(names, fold));
        }
        double best = 0;
        long most = -1;
        for (int step = 0; step < STEPS; step++) {
            double threshold = (double) step / STEPS;
            long right =
                    trials.stream().filter(trial -> trial.isRight(threshold)).count();
            if (right > most) {
                most = right;
                best = threshold;
            }
        }
        return best;
    }
}

package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Every labelled firm judged by a model of the other folds, and every verdict calibrated on the other folds. */
final class CrossFit {

    static final int FOLDS = 5;

    private final ModelTrainer trainer;

    CrossFit(ModelTrainer trainer) {
        this.trainer = trainer;
    }

    /** The firms dealt at random into folds of nearly the same size, and each judged from outside of its own. */
    List<Judged> judge(List<LabelledFirm> firms, long seed) {
        List<LabelledFirm> dealt = new ArrayList<>(firms);
        Collections.shuffle(dealt, new Random(seed));
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judge(dealt, fold, seed))
                .flatMap(List::stream)
                .toList();
    }

    static List<Verdict> verdicts(List<Judged> judged) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<Kind, Calibration> calibrations = calibrations(
                    judged.stream().filter(one -> one.fold() != out).toList());
            judged.stream()
                    .filter(one -> one.fold() == out)
                    .map(one -> one.verdict(calibrations.getOrDefault(one.kind(), Calibration.none())))
                    .forEach(verdicts::add);
        }
        return verdicts;
    }

    static Map<Kind, Calibration> calibrations(List<Judged> judged) {
        Map<Kind, Calibration> calibrations = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            calibrations.put(
                    kind,
                    Calibration.fit(judged.stream()
                            .filter(one -> one.kind() == kind)
                            .map(Judged::seen)
                            .toList()));
        }
        return calibrations;
    }

    private List<Judged> judge(List<LabelledFirm> dealt, int fold, long seed) {
        List<LabelledFirm> known = new ArrayList<>();
        List<LabelledFirm> held = new ArrayList<>();
        for (int i = 0; i < dealt.size(); i++) {
            (i % FOLDS == fold ? held : known).add(dealt.get(i));
        }
        DivisionModel model = trainer.train(known, seed);
        return held.stream()
                .flatMap(firm -> firm.texts().stream().map(text -> new Judged(firm, text, fold, model.scores(text))))
                .toList();
    }
}

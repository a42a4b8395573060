package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Trains the linear model in the form in which it ships. */
final class ModelTrainer {

    /** Features that are kept; fewer cost accuracy, more cost only room. */
    private static final int FEATURES = 60_000;

    private final Teaching teaching;

    ModelTrainer(Teaching teaching) {
        this.teaching = teaching;
    }

    LinearModel train(List<LabelledFirm> known, long seed) {
        return modelOf(examples(known), seed);
    }

    CoderParts train(List<LabelledFirm> known, Map<Kind, Calibration> calibrations, long seed) {
        List<Example> examples = examples(known);
        LinearModel model = modelOf(examples, seed);
        return new CoderParts(model, calibrations, ClassProfiles.of(examples, new Vectors(model.vocabulary())));
    }

    private static LinearModel modelOf(List<Example> examples, long seed) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::text).toList());
        return LinearModel.train(examples, vocabulary, seed).pruned(FEATURES);
    }

    private List<Example> examples(List<LabelledFirm> known) {
        return Stream.concat(known.stream().flatMap(LabelledFirm::examples), teaching.beside(known).stream())
                .toList();
    }
}

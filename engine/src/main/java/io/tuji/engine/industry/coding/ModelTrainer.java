package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Trains a model in the form in which it ships. */
final class ModelTrainer {

    /** Features that are kept; fewer cost accuracy, more cost only room. */
    private static final int FEATURES = 60_000;

    /** The first model has seen the guesses that it judges: its word counts half. */
    private static final float TEMPERATURE = 2;

    private final Teaching teaching;

    ModelTrainer(Teaching teaching) {
        this.teaching = teaching;
    }

    DivisionModel train(List<LabelledFirm> known, long seed) {
        return modelOf(examples(known), seed);
    }

    CoderParts train(List<LabelledFirm> known, Map<Kind, Calibration> calibrations, long seed) {
        List<Example> examples = examples(known);
        DivisionModel model = modelOf(examples, seed);
        return new CoderParts(model, calibrations, ClassProfiles.of(examples, new Vectors(model.vocabulary())));
    }

    private static DivisionModel modelOf(List<Example> examples, long seed) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::text).toList());
        Vectors vectors = new Vectors(vocabulary);
        int features = vocabulary.size();
        int classes = Divisions.all().size();
        Weights first = DirectTrainer.train(lessons(examples, vectors), features, classes, seed);
        List<Example> sharper = examples.stream()
                .map(example ->
                        example.isOpen() ? sharpened(example, first.scores(vectors.of(example.text()))) : example)
                .toList();
        Weights direct = DirectTrainer.train(lessons(Excerpts.beside(sharper, seed), vectors), features, classes, seed);
        HiddenLayer hidden = HiddenTrainer.train(lessons(sharper, vectors), features, classes, seed);
        return new DivisionModel(vocabulary, direct, hidden).pruned(FEATURES);
    }

    private static List<Lesson> lessons(List<Example> examples, Vectors vectors) {
        return Lesson.of(examples, vectors, Divisions.all());
    }

    /** A firm of which only a market's class is known gets the divisions that its class and its text both allow. */
    private static Example sharpened(Example example, float[] scores) {
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= TEMPERATURE;
        }
        float[] read = Softmax.of(scores);
        return example.sharpened(code -> read[Divisions.all().number(code)]);
    }

    private List<Example> examples(List<LabelledFirm> known) {
        return Stream.concat(known.stream().flatMap(LabelledFirm::examples), teaching.beside(known).stream())
                .toList();
    }
}

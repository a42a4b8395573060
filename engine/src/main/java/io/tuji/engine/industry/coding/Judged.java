package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A text of a labelled firm as a model that has not seen the firm scores it. */
public final class Judged {

    private final LabelledFirm firm;
    private final FirmText text;
    private final int fold;
    private final float[] scores;

    Judged(LabelledFirm firm, FirmText text, int fold, float[] scores) {
        this.firm = firm;
        this.text = text;
        this.fold = fold;
        this.scores = scores;
    }

    public LabelledFirm firm() {
        return firm;
    }

    public Kind kind() {
        return text.kind();
    }

    int fold() {
        return fold;
    }

    Calibration.Seen seen() {
        return new Calibration.Seen(scores, Divisions.all().number(firm.division()));
    }

    Verdict verdict(Calibration calibration) {
        float[] probabilities = calibration.probabilities(scores);
        List<String> ranked = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -probabilities[c]))
                .map(c -> Divisions.all().get(c).code())
                .toList();
        int top = Calibration.top(probabilities);
        return new Verdict(firm, kind(), ranked, probabilities[top]);
    }

    @Override
    public String toString() {
        return firm.key() + " " + Arrays.toString(scores);
    }
}

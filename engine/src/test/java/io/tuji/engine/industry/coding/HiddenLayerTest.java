package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenLayerTest {

    private static final SparseVector NEITHER = vector();
    private static final SparseVector FIRST = vector(0);
    private static final SparseVector SECOND = vector(1);
    private static final SparseVector BOTH = vector(0, 1);

    /** Two units: the first wants either feature, the second wants both. */
    private static final HiddenLayer LAYER = new HiddenLayer(
            new Weights(2, new float[] {1, 1, 1, 1}, new float[] {0, -1.5f}),
            new Weights(2, new float[] {3, -1, -8, 2}, new float[] {0.5f, 0}));

    @Test
    void aUnitThatIsOffSaysNothing() {
        assertThat(LAYER.on(FIRST).features()).containsExactly(0);
        assertThat(LAYER.scores(FIRST)).containsExactly(3.5f, -1);
        assertThat(LAYER.scores(NEITHER)).containsExactly(0.5f, 0);
    }

    @Test
    void whatThePiecesGiveIsWhatTheWholeSaysBesidesItsOffsets() {
        SparseVector on = LAYER.on(BOTH);
        float[] first = LAYER.given(FIRST, on);
        float[] second = LAYER.given(SECOND, on);
        float offsets = 0.5f + -1.5f * -8;
        assertThat(first[0] + second[0] + offsets).isCloseTo(LAYER.scores(BOTH)[0], within(1e-5f));
    }

    @Test
    void learnsWhatNoSumOfFeaturesCanSay() {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lessons.add(lesson(FIRST, 1));
            lessons.add(lesson(SECOND, 1));
            lessons.add(lesson(BOTH, 0));
            lessons.add(lesson(NEITHER, 0));
        }
        HiddenLayer learned = HiddenTrainer.train(lessons, 2, 2, 1);
        assertThat(Calibration.top(learned.scores(FIRST))).isEqualTo(1);
        assertThat(Calibration.top(learned.scores(SECOND))).isEqualTo(1);
        assertThat(Calibration.top(learned.scores(BOTH))).isEqualTo(0);
        assertThat(Calibration.top(learned.scores(NEITHER))).isEqualTo(0);
    }

    private static Lesson lesson(SparseVector vector, int division) {
        return new Lesson(vector, new float[] {1 - division, division}, 1);
    }

    private static SparseVector vector(int... features) {
        float[] values = new float[features.length];
        Arrays.fill(values, 1);
        return new SparseVector(features, values);
    }
}

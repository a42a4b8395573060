package io.tuji.engine.policy;

import java.util.List;

/** Points for one item of a score: of several scales that a firm may choose from, the best counts. */
public record ScoringTable(List<Scale> scales) {

    public ScoringTable {
        scales = List.copyOf(scales);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("a scoring table needs a scale");
        }
    }

    /** The first step whose condition holds gives its points; none gives none. */
    public record Scale(List<Step> steps) {

        public Scale {
            steps = List.copyOf(steps);
        }
    }

    /** From {@code least} to {@code most} points, as those who judge see fit. */
    public record Step(Condition when, int least, int most) {

        public Step {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("points from " + least + " to " + most);
            }
        }
    }

    List<List<Score.Rung>> compile(Compilation at) {
        return scales.stream()
                .map(scale -> scale.steps().stream()
                        .map(step -> new Score.Rung(step.when().compile(at), step.least(), step.most()))
                        .toList())
                .toList();
    }
}

package io.tuji.engine.promotion;

import io.tuji.engine.promotion.Pipeline.Missing;
import java.util.Comparator;
import java.util.List;

/**
 * The gate between two stages of a pipeline. Forward, stages may be left out where all that they ask for is told, and whoever leaves one
 * out must be allowed to bring a project there. Back, nothing is asked for: what went wrong can be put right.
 */
public record Gate(Pipeline pipeline, String from, String to) {

    /**
     * Who wants through.
     *
     * @param isInvolved whether the person owns the project or belongs to its team
     */
    public record Person(boolean mayChange, boolean mayApprove, boolean isInvolved) {

        boolean is(Mover mover) {
            return switch (mover) {
                case MEMBER -> mayChange;
                case APPROVER -> mayApprove;
                case OUTSIDER -> mayApprove && !isInvolved;
            };
        }
    }

    /** @throws IllegalArgumentException for a stage that the pipeline does not have, or one and the same */
    public Gate {
        if (pipeline.place(from) == pipeline.place(to)) {
            throw new IllegalArgumentException("no gate lies between a stage and itself: " + from);
        }
    }

    public boolean isForward() {
        return pipeline.isForward(from, to);
    }

    public List<Missing> missing(Answers answers) {
        return isForward() ? pipeline.missing(to, answers) : List.of();
    }

    /** Back, whoever could have brought the project to where it is. */
    public boolean admits(Person person) {
        return person.is(mover());
    }

    /** The strictest of all stages that are entered or left. */
    public Mover mover() {
        int low = Math.min(pipeline.place(from), pipeline.place(to));
        int high = Math.max(pipeline.place(from), pipeline.place(to));
        return pipeline.stages().subList(low + 1, high + 1).stream()
                .map(Stage::mover)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

package io.tuji.demand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that was done with a need or a resource.
 *
 * @param act ADD, CORRECT, or the name of a move
 * @param stateBefore the state that it was in until then; empty of the adding itself
 * @param words what met it, or why; of a correction its reason
 * @param saidBefore of a correction, what it said until then
 * @param undoneBy who took it back
 */
public record Step(
        long id,
        String act,
        String stateBefore,
        String words,
        String saidBefore,
        String by,
        Instant at,
        Optional<String> undoneBy) {

    public static final String ADD = "ADD";
    public static final String CORRECT = "CORRECT";

    /** Whether the last of them that stands can be taken back. */
    public static boolean isLastUndoable(List<Step> steps) {
        return steps.stream()
                .filter(Step::stands)
                .reduce((first, second) -> second)
                .filter(Step::isUndoable)
                .isPresent();
    }

    public boolean stands() {
        return undoneBy.isEmpty();
    }

    /** The adding itself is not undone but withdrawn. */
    public boolean isUndoable() {
        return stands() && !act.equals(ADD);
    }
}

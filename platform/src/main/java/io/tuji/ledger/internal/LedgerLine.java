package io.tuji.ledger.internal;

import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerCell.State;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a sheet beside what stands now. A project is taken whole or not at all.
 *
 * @param project empty of a new one, and where the row names none that the visitor may see
 * @param problems of the row as a whole
 */
public record LedgerLine(LedgerRow row, Optional<Project> project, List<LedgerCell> cells, List<Problem> problems) {

    /** What becomes of the row. */
    public enum Outcome {
        GOOD,
        REFUSED,
        /** Somebody has to say whose version holds. */
        CHANGED,
        /** Nothing is left to be done. */
        NOTHING
    }

    public LedgerLine {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public Outcome outcome() {
        if (problems.stream().anyMatch(Problem::isError) || has(State.REFUSED)) {
            return Outcome.REFUSED;
        }
        if (has(State.CHANGED)) {
            return Outcome.CHANGED;
        }
        return has(State.GOOD) ? Outcome.GOOD : Outcome.NOTHING;
    }

    /** Whether a file with what was not taken holds it. */
    public boolean isLeft() {
        return outcome() == Outcome.REFUSED || outcome() == Outcome.CHANGED;
    }

    private boolean has(State state) {
        return cells.stream().anyMatch(cell -> cell.state() == state);
    }

    /** What would be typed, of the cells in these states. */
    Map<String, String> typed(State... states) {
        List<State> wanted = List.of(states);
        return cells.stream()
                .filter(cell -> wanted.contains(cell.state()))
                .collect(Collectors.toMap(cell -> cell.column().key(), LedgerCell::after));
    }
}

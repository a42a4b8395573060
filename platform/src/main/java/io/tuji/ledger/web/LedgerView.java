package io.tuji.ledger.web;

import io.tuji.ledger.internal.LedgerCell;
import io.tuji.ledger.internal.LedgerLine;
import io.tuji.ledger.internal.LedgerLine.Outcome;
import io.tuji.ledger.internal.LedgerSheet;
import io.tuji.ledger.internal.LedgerTaken;
import java.util.Arrays;
import java.util.List;

/**
 * A sheet beside what stands now.
 *
 * @param lines that were not taken
 */
record LedgerView(LedgerSheet sheet, List<LedgerLine> lines, List<LedgerTaken> taken) {

    /** So many lines are shown; a file holds the others. */
    private static final int SHOWN = 500;

    LedgerView {
        lines = List.copyOf(lines);
        taken = List.copyOf(taken);
    }

    public List<LedgerLine> shown() {
        return lines.stream().limit(SHOWN).toList();
    }

    public int more() {
        return Math.max(0, lines.size() - SHOWN);
    }

    public long count(Outcome... outcomes) {
        List<Outcome> wanted = Arrays.asList(outcomes);
        return lines.stream().filter(line -> wanted.contains(line.outcome())).count();
    }

    public long good() {
        return count(Outcome.GOOD);
    }

    public long refused() {
        return count(Outcome.REFUSED);
    }

    public long changed() {
        return count(Outcome.CHANGED);
    }

    /** Cells that will be taken. */
    public long cells() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.state() == LedgerCell.State.GOOD)
                .count();
    }

    /** Whether what could be taken has been. */
    public boolean isClosed() {
        return sheet.takenAt().isPresent();
    }

    public boolean canBeUndone() {
        return sheet.undoneAt().isEmpty() && !taken.isEmpty();
    }

    /** Whether the button that takes it has anything to do. */
    public boolean canBeTaken() {
        return !isClosed() && good() + changed() > 0;
    }
}

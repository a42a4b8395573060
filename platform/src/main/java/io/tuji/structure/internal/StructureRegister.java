package io.tuji.structure.internal;

import io.tuji.access.Filter;
import io.tuji.district.District;
import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.structure.Level;
import io.tuji.structure.internal.StructureRegisterStore.Count;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** The firms of the register as a table of subdistricts and industries. */
@Component
class StructureRegister {

    private final StructureRegisterStore store;
    private final District district;
    private final Clock clock;

    StructureRegister(StructureRegisterStore store, District district, Clock clock) {
        this.store = store;
        this.district = district;
        this.clock = clock;
    }

    /** As it is now. Firms of an earlier day can't be told: those that are gone since are not in the register. */
    StructureTable now(Level level, Filter visible) {
        LocalDate today = LocalDate.now(clock);
        List<Count> counts = counts(today, visible);
        return new StructureTable(
                StructureTable.REGISTER,
                level,
                Optional.empty(),
                Optional.empty(),
                today,
                table(counts, level, Count::firms),
                Optional.empty(),
                Optional.empty(),
                uncounted(counts, level));
    }

    /** The firms of today, and those of them that were founded before a day; firms without a founding date are in neither. */
    StructureTable since(LocalDate cut, Level level, Filter visible) {
        List<Count> counts = counts(cut, visible);
        return new StructureTable(
                StructureTable.REGISTER,
                level,
                Optional.empty(),
                Optional.empty(),
                LocalDate.now(clock),
                table(counts, level, count -> count.firms() - count.undated()),
                Optional.of(table(counts, level, Count::before)),
                Optional.of(cut),
                uncounted(counts, level));
    }

    private List<Count> counts(LocalDate cut, Filter visible) {
        return district.find()
                .map(pack -> store.counts(pack.head().division(), cut, visible))
                .orElse(List.of());
    }

    private static IndustryTable table(List<Count> counts, Level level, ToLongFunction<Count> number) {
        List<Cell> cells = new ArrayList<>();
        for (Count count : counts) {
            Optional<String> industry = count.code().flatMap(level::of);
            if (count.subdistrict().isPresent() && industry.isPresent()) {
                cells.add(new Cell(count.subdistrict().get(), industry.get(), number.applyAsLong(count)));
            }
        }
        return IndustryTable.of(cells);
    }

    static Uncounted uncounted(List<Count> counts, Level level) {
        long unplaced = 0;
        long uncoded = 0;
        long coarse = 0;
        long undated = 0;
        for (Count count : counts) {
            if (count.subdistrict().isEmpty()) {
                unplaced += count.firms();
            } else if (count.code().isEmpty()) {
                uncoded += count.firms();
            } else if (count.code().flatMap(level::of).isEmpty()) {
                coarse += count.firms();
            } else {
                undated += count.undated();
            }
        }
        return new Uncounted(unplaced, uncoded, coarse, undated);
    }
}

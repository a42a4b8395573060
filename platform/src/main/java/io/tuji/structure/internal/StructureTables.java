package io.tuji.structure.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Registry;
import io.tuji.structure.Level;
import io.tuji.structure.internal.KeptTable.About;
import io.tuji.structure.internal.KeptTable.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables that there are: that of the register, and those that people have brought. */
@Service
public class StructureTables {

    private final StructureRegister register;
    private final KeptTableStore kept;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    StructureTables(StructureRegister register, KeptTableStore kept, Registry registry, AuditLog audit, Clock clock) {
        this.register = register;
        this.kept = kept;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    public List<KeptTable> list() {
        return kept.list();
    }

    public Optional<KeptTable> find(String key) {
        return key.matches("\\d{1,18}")
                ? kept.find(Long.parseLong(key)).filter(table -> !table.removed())
                : Optional.empty();
    }

    /** Empty where there is no such table; of the register those firms that the visitor may see. */
    public Optional<StructureTable> read(String key, Level level, Visitor visitor) {
        return key.equals(StructureTable.REGISTER)
                ? Optional.of(register.now(level, registry.visible(visitor)))
                : find(key).map(this::read);
    }

    /** The register with its firms of before a day, all of them; for work that nobody sees a firm of. */
    StructureTable registerSince(LocalDate cut, Level level) {
        return register.since(cut, level, Filter.all());
    }

    StructureTable read(KeptTable table) {
        List<Line> lines = kept.lines(table.id());
        Optional<IndustryTable> earlier = table.about()
                .earlierOn()
                .map(day -> IndustryTable.of(lines.stream()
                        .map(line -> new Cell(
                                line.area(), line.industry(), line.earlier().orElse(0)))
                        .toList()));
        return new StructureTable(
                table.key(),
                Level.STATED,
                Optional.of(table.about().name()),
                Optional.of(table.about().measure()),
                table.about().asOf(),
                IndustryTable.of(lines.stream()
                        .map(line -> new Cell(line.area(), line.industry(), line.value()))
                        .toList()),
                earlier,
                table.about().earlierOn(),
                Uncounted.NONE);
    }

    /** Keeps what was read, unless what is said of it and what it says do not go together. */
    @Transactional
    public Optional<Long> keep(About about, String file, List<Line> lines, Problems problems, Visitor visitor) {
        checkEarlier(about, lines, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        long id = kept.add(about, file, lines, visitor.login(), clock.instant());
        audit.record(AuditLog.Entry.of(visitor.actor(), "structure.bring", "structure-table:" + id)
                .to(Map.of("name", about.name(), "source", about.source(), "rows", Integer.toString(lines.size()))));
        return Optional.of(id);
    }

    /** A blank is not a zero: what was not there before is to be said so. */
    private static void checkEarlier(About about, List<Line> lines, Problems problems) {
        long without = lines.stream().filter(line -> line.earlier().isEmpty()).count();
        boolean hasEarlier = without < lines.size();
        if (hasEarlier && about.earlierOn().isEmpty()) {
            problems.add(StructureProblem.EARLIER_DAY_MISSING, Place.field("earlierOn"));
        } else if (!hasEarlier && about.earlierOn().isPresent() && !lines.isEmpty()) {
            problems.add(StructureProblem.EARLIER_VALUES_MISSING, Place.field("earlierOn"));
        } else if (hasEarlier && without > 0) {
            problems.add(StructureProblem.EARLIER_INCOMPLETE, Place.field("file"), without);
        }
    }

    @Transactional
    public void remove(KeptTable table, Visitor visitor) {
        if (kept.remove(table.id(), visitor.login(), clock.instant())) {
            audit.record(AuditLog.Entry.of(visitor.actor(), "structure.remove", "structure-table:" + table.id())
                    .from(Map.of("name", table.about().name())));
        }
    }

    /** False where there is no such table. */
    @Transactional
    public boolean restore(long id, Visitor visitor) {
        Optional<KeptTable> table = kept.find(id);
        if (table.isPresent() && kept.restore(id)) {
            audit.record(AuditLog.Entry.of(visitor.actor(), "structure.restore", "structure-table:" + id)
                    .to(Map.of("name", table.get().about().name())));
        }
        return table.isPresent();
    }
}

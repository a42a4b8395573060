package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.FirmSupply;
import io.tuji.chain.FirmSupply.Side;
import io.tuji.chain.internal.Brought.Preview;
import io.tuji.chain.internal.BroughtFiles.Read;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who supplies whom, as firms have disclosed it: brought as a file or one by one, taken back as a whole or one by one. */
@Service
public class Supplies {

    private static final List<Set<BroughtColumn>> WANTED = List.of(
            Set.of(BroughtColumn.SUPPLIER_CODE, BroughtColumn.SUPPLIER),
            Set.of(BroughtColumn.CUSTOMER_CODE, BroughtColumn.CUSTOMER),
            Set.of(BroughtColumn.SOURCE),
            Set.of(BroughtColumn.DATE));

    private final SupplyStore store;
    private final BroughtReader reader;
    private final PositionStore positions;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    Supplies(
            SupplyStore store,
            BroughtReader reader,
            PositionStore positions,
            Registry registry,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.positions = positions;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that stand, the latest first, without those whose other firm the visitor may not see. */
    public List<FirmSupply> of(CompanyId company, Visitor visitor) {
        return store.of(company).stream()
                .filter(supply -> maySee(supply, visitor))
                .toList();
    }

    /** Empty where the visitor may not see one of the firms. */
    public Optional<FirmSupply> find(FirmSupply.Id id, Visitor visitor) {
        return store.find(id).filter(supply -> maySee(supply, visitor));
    }

    private boolean maySee(FirmSupply supply, Visitor visitor) {
        return Stream.of(supply.supplier(), supply.customer())
                .map(Side::company)
                .flatMap(Optional::stream)
                .allMatch(company -> registry.find(company, visitor).isPresent());
    }

    public Preview<SupplyEntry> preview(Path file, String name, Visitor visitor) throws IOException {
        Read read = BroughtFiles.read(file, name, WANTED);
        if (!read.usable()) {
            return Preview.refused(read.problems());
        }
        Problems aside = new Problems();
        List<SupplyEntry> entries = reader.supplies(read.rows(), visitor, aside);
        List<Problem> setAside =
                Stream.concat(aside.all().stream(), read.problems().stream()).toList();
        return new Preview<>(
                entries, read.rows().stream().map(BroughtRow::text).collect(Collectors.joining("\n")), setAside, true);
    }

    /** The rows of a preview, read again as things stand now. */
    @Transactional
    public Brought take(String rows, Visitor visitor) {
        return take(rows.lines().map(BroughtRow::read).toList(), visitor);
    }

    /** All that can be taken, in one transaction; what stands already is left as it is. */
    @Transactional
    public Brought take(List<BroughtRow> rows, Visitor visitor) {
        return Brought.tooMany(rows).orElseGet(() -> taken(rows, visitor));
    }

    private Brought taken(List<BroughtRow> rows, Visitor visitor) {
        positions.oneAtATime();
        Problems aside = new Problems();
        List<SupplyEntry> entries = reader.supplies(rows, visitor, aside);
        Batch batch = new Batch(visitor.login(), clock.instant());
        int added =
                (int) entries.stream().filter(entry -> store.add(entry, batch)).count();
        Optional<Batch> done = done("supply.bring", added, batch, visitor);
        return new Brought(added, entries.size() - added, aside.all(), done);
    }

    /** What takes it back again; empty if it had been taken back. */
    @Transactional
    public Optional<Batch> withdraw(FirmSupply.Id id, Visitor visitor) {
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("supply.withdraw", store.withdraw(id, now) ? 1 : 0, now, visitor);
    }

    /** All that one person brought at one moment. */
    @Transactional
    public Optional<Batch> withdraw(Batch batch, Visitor visitor) {
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("supply.withdraw", store.withdraw(batch, now), now, visitor);
    }

    /** All that one person took back at one moment. */
    @Transactional
    public boolean restore(Batch withdrawn, Visitor visitor) {
        return done("supply.restore", store.restore(withdrawn), withdrawn, visitor)
                .isPresent();
    }

    private Optional<Batch> done(String act, int rows, Batch batch, Visitor visitor) {
        if (rows == 0) {
            return Optional.empty();
        }
        audit.record(AuditLog.Entry.of(visitor.actor(), act, "supplies:" + batch.by() + "@" + batch.at())
                .to(Map.of("rows", Integer.toString(rows))));
        return Optional.of(batch);
    }
}

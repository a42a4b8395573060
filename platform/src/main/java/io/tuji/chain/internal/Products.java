package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.FirmProduct;
import io.tuji.chain.internal.Brought.Preview;
import io.tuji.chain.internal.BroughtFiles.Read;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products that lists and disclosures say firms make: brought as a file or one by one, taken back as a whole or one by one. */
@Service
public class Products {

    private static final List<Set<BroughtColumn>> WANTED = List.of(
            Set.of(BroughtColumn.FIRM_CODE, BroughtColumn.FIRM),
            Set.of(BroughtColumn.PRODUCT),
            Set.of(BroughtColumn.SOURCE),
            Set.of(BroughtColumn.DATE));

    private final ProductStore store;
    private final BroughtReader reader;
    private final PositionStore positions;
    private final PositionDerivation derivation;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    Products(
            ProductStore store,
            BroughtReader reader,
            PositionStore positions,
            PositionDerivation derivation,
            Registry registry,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.positions = positions;
        this.derivation = derivation;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that stand, the latest first. */
    public List<FirmProduct> of(CompanyId company) {
        return store.of(company);
    }

    /** Empty where the visitor may not see the firm. */
    public Optional<FirmProduct> find(FirmProduct.Id id, Visitor visitor) {
        return store.find(id)
                .filter(product -> registry.find(product.company(), visitor).isPresent());
    }

    public Preview<ProductEntry> preview(Path file, String name, Visitor visitor) throws IOException {
        Read read = BroughtFiles.read(file, name, WANTED);
        if (!read.usable()) {
            return Preview.refused(read.problems());
        }
        Problems aside = new Problems();
        List<ProductEntry> entries = reader.products(read.rows(), visitor, aside);
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
        List<ProductEntry> entries = reader.products(rows, visitor, aside);
        Batch batch = new Batch(visitor.login(), clock.instant());
        List<CompanyId> changed = new ArrayList<>();
        entries.stream().filter(entry -> store.add(entry, batch)).forEach(entry -> changed.add(entry.company()));
        if (!changed.isEmpty()) {
            note("product.bring", batch, changed.size(), visitor);
            derivation.all(changed.stream().distinct().toList());
        }
        return new Brought(
                changed.size(),
                entries.size() - changed.size(),
                aside.all(),
                changed.isEmpty() ? Optional.empty() : Optional.of(batch));
    }

    /** What takes it back again; empty if it had been taken back. */
    @Transactional
    public Optional<Batch> withdraw(FirmProduct.Id id, Visitor visitor) {
        positions.oneAtATime();
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("product.withdraw", store.withdraw(id, now), now, visitor);
    }

    /** All that one person brought at one moment. */
    @Transactional
    public Optional<Batch> withdraw(Batch batch, Visitor visitor) {
        positions.oneAtATime();
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("product.withdraw", store.withdraw(batch, now), now, visitor);
    }

    /** All that one person took back at one moment. */
    @Transactional
    public boolean restore(Batch withdrawn, Visitor visitor) {
        positions.oneAtATime();
        return done("product.restore", store.restore(withdrawn), withdrawn, visitor)
                .isPresent();
    }

    private Optional<Batch> done(String act, List<CompanyId> firms, Batch batch, Visitor visitor) {
        if (firms.isEmpty()) {
            return Optional.empty();
        }
        note(act, batch, firms.size(), visitor);
        derivation.all(firms.stream().distinct().toList());
        return Optional.of(batch);
    }

    private void note(String act, Batch batch, int rows, Visitor visitor) {
        audit.record(AuditLog.Entry.of(visitor.actor(), act, "products:" + batch.by() + "@" + batch.at())
                .to(Map.of("rows", Integer.toString(rows))));
    }
}

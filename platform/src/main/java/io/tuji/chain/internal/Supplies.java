package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.FirmSupply;
import io.tuji.chain.FirmSupply.Side;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtColumn;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.importing.brought.Understood;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who supplies whom, as firms have disclosed it: brought as a file or one by one, taken back as a whole or one by one. */
@Service
public class Supplies implements FirmList<SupplyEntry> {

    private static final List<BroughtColumn> COLUMNS = List.of(
            BroughtColumn.oneOf("supplier", "supplierCode", "供应商信用代码", "供应商统一社会信用代码", "供应商编号", "Supplier code"),
            BroughtColumn.oneOf("supplier", "supplier", "供应商", "供应商名称", "Supplier"),
            BroughtColumn.oneOf("customer", "customerCode", "客户信用代码", "客户统一社会信用代码", "客户编号", "Customer code"),
            BroughtColumn.oneOf("customer", "customer", "客户", "客户名称", "Customer"),
            BroughtColumn.optional("product", "产品", "产品名称", "主要产品", "Product"),
            FirmList.SOURCE,
            FirmList.DATE);

    private final SupplyStore store;
    private final FirmListReader reader;
    private final PositionStore positions;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    Supplies(
            SupplyStore store,
            FirmListReader reader,
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

    @Override
    public String kind() {
        return "supplies";
    }

    @Override
    public List<BroughtColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Understood<SupplyEntry> understand(List<BroughtRow> rows, Visitor visitor) {
        NamedFirms known = reader.known(rows, visitor);
        return Understood.of(
                rows, (row, problems) -> reader.supply(row, known, problems), entry -> entry, store::stands);
    }

    @Override
    public boolean sees(long id, Visitor visitor) {
        return find(new FirmSupply.Id(id), visitor).isPresent();
    }

    @Override
    @Transactional
    public Brought<Batch> take(List<BroughtRow> rows, Visitor visitor) {
        positions.oneAtATime();
        Understood<SupplyEntry> understood = understand(rows, visitor);
        Batch batch = new Batch(visitor.login(), clock.instant());
        understood.fresh().forEach(entry -> store.add(entry, batch));
        int added = understood.fresh().size();
        Optional<Batch> done = done("supply.bring", added, batch, visitor);
        return new Brought<>(added, understood.known(), understood.setAside(), done);
    }

    @Override
    @Transactional
    public Optional<Batch> withdraw(long id, Visitor visitor) {
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("supply.withdraw", store.withdraw(new FirmSupply.Id(id), now) ? 1 : 0, now, visitor);
    }

    @Override
    @Transactional
    public Optional<Batch> withdraw(Batch batch, Visitor visitor) {
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("supply.withdraw", store.withdraw(batch, now), now, visitor);
    }

    @Override
    @Transactional
    public boolean restore(Batch withdrawn, Visitor visitor) {
        positions.oneAtATime();
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

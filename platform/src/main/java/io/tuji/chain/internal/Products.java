package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.FirmProduct;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products that lists and disclosures say firms make: brought as a file or one by one, taken back as a whole or one by one. */
@Service
public class Products implements FirmList<ProductEntry> {

    private static final List<BroughtColumn> COLUMNS = List.of(
            BroughtColumn.oneOf("firm", "firmCode", "统一社会信用代码", "信用代码", "企业编号", "Credit code", "Company code"),
            BroughtColumn.oneOf("firm", "firm", "企业名称", "企业", "公司名称", "单位名称", "Company name", "Firm"),
            BroughtColumn.needed("product", "产品", "产品名称", "主要产品", "Product"),
            FirmList.SOURCE,
            FirmList.DATE);

    private final ProductStore store;
    private final FirmListReader reader;
    private final PositionStore positions;
    private final PositionDerivation derivation;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    Products(
            ProductStore store,
            FirmListReader reader,
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

    @Override
    public String kind() {
        return "products";
    }

    @Override
    public List<BroughtColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Understood<ProductEntry> understand(List<BroughtRow> rows, Visitor visitor) {
        NamedFirms known = reader.known(rows, visitor);
        return Understood.of(
                rows, (row, problems) -> reader.product(row, known, problems), entry -> entry, store::stands);
    }

    @Override
    public boolean sees(long id, Visitor visitor) {
        return find(new FirmProduct.Id(id), visitor).isPresent();
    }

    @Override
    @Transactional
    public Brought<Batch> take(List<BroughtRow> rows, Visitor visitor) {
        positions.oneAtATime();
        Understood<ProductEntry> understood = understand(rows, visitor);
        Batch batch = new Batch(visitor.login(), clock.instant());
        understood.fresh().forEach(entry -> store.add(entry, batch));
        List<CompanyId> firms =
                understood.fresh().stream().map(ProductEntry::company).toList();
        Optional<Batch> done = done("product.bring", firms, batch, visitor);
        return new Brought<>(firms.size(), understood.known(), understood.setAside(), done);
    }

    @Override
    @Transactional
    public Optional<Batch> withdraw(long id, Visitor visitor) {
        positions.oneAtATime();
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("product.withdraw", store.withdraw(new FirmProduct.Id(id), now), now, visitor);
    }

    @Override
    @Transactional
    public Optional<Batch> withdraw(Batch batch, Visitor visitor) {
        positions.oneAtATime();
        Batch now = new Batch(visitor.login(), clock.instant());
        return done("product.withdraw", store.withdraw(batch, now), now, visitor);
    }

    @Override
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

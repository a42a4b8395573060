package io.tuji.title.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtColumn;
import io.tuji.importing.brought.BroughtList;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.importing.brought.Understood;
import io.tuji.registry.Registry;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published lists of firms that were awarded a title (公布名单). */
@Service
public class AwardLists implements BroughtList<Award, Long> {

    private static final List<BroughtColumn> COLUMNS = List.of(
            BroughtColumn.oneOf("firm", "firm", "企业名称", "企业", "单位名称", "Firm"),
            BroughtColumn.oneOf("firm", "creditCode", "统一社会信用代码", "信用代码", "企业编号", "Credit code"),
            BroughtColumn.needed("kind", "称号", "称号种类", "认定类型", "Title"),
            BroughtColumn.optional("number", "证书编号", "编号", "Number"),
            BroughtColumn.needed("from", "起", "发证日期", "认定日期", "有效期起", "From"),
            BroughtColumn.optional("to", "止", "有效期至", "有效期止", "To"),
            BroughtColumn.needed("issuer", "颁发机关", "认定机关", "发证机关", "Issuer"),
            BroughtColumn.needed("source", "依据", "公告文号", "来源", "Evidence"));

    private final AwardReader reader;
    private final AwardStore store;
    private final Titles titles;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    AwardLists(AwardReader reader, AwardStore store, Titles titles, Registry registry, AuditLog audit, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.titles = titles;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<BroughtColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int mostRows() {
        return 1_000;
    }

    @Override
    public Understood<Award> understand(List<BroughtRow> rows, Visitor visitor) {
        AwardFirms firms = store.find(
                rows.stream()
                        .flatMap(row -> Stream.of(row.cell("firm"), row.cell("creditCode")))
                        .toList(),
                registry.changeable(visitor));
        return Understood.of(
                rows, (row, problems) -> reader.read(row, firms, visitor, problems), AwardLists::key, this::isGranted);
    }

    private static Object key(Award award) {
        return List.of(
                award.grant().company(), award.grant().kind(), award.grant().from());
    }

    private boolean isGranted(Award award) {
        return titles.list(award.grant().company()).stream()
                .anyMatch(title -> title.kind().equals(award.grant().kind())
                        && title.from().equals(award.grant().from()));
    }

    @Override
    @Transactional
    public Brought<Long> take(List<BroughtRow> rows, Visitor visitor) {
        store.oneAtATime();
        Understood<Award> read = understand(rows, visitor);
        Optional<Long> batch = read.fresh().isEmpty() ? Optional.empty() : Optional.of(store.nextBatch());
        batch.ifPresent(number -> {
            read.fresh().forEach(award -> {
                Title.Id title = titles.grant(award.grant(), visitor.actor());
                store.add(title, number, visitor.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            });
            audit.record(AuditLog.Entry.of(visitor.actor(), "title.bring", subject(number))
                    .to(Map.of("rows", Integer.toString(read.fresh().size()))));
        });
        return new Brought<>(read.fresh().size(), read.known(), read.setAside(), batch);
    }

    /** Erases the titles that came with a list and were not ended since; says how many. */
    @Transactional
    public int withdraw(long batch, String reason, Visitor visitor) {
        store.oneAtATime();
        List<Title.Id> awarded = store.ofBatch(batch, registry.changeable(visitor));
        int erased = (int) awarded.stream()
                .filter(title -> titles.takeBack(title, reason, visitor.actor()))
                .count();
        audit.record(AuditLog.Entry.of(visitor.actor(), "title.bringBack", subject(batch))
                .to(Map.of("rows", Integer.toString(erased)))
                .because(reason));
        return erased;
    }

    private static String subject(long batch) {
        return "title:file-" + batch;
    }
}

package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtColumn;
import io.tuji.importing.brought.BroughtList;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.importing.brought.Understood;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.What;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of facts that are brought, in the columns in which those of a firm are exported. A row without a value says nothing. */
@Service
public class BroughtFacts implements BroughtList<BroughtFacts.Row, Long> {

    private static final List<BroughtColumn> COLUMNS = List.of(
            BroughtColumn.oneOf("firm", "company", "企业编号", "统一社会信用代码", "Firm code"),
            BroughtColumn.oneOf("firm", "firm", "企业名称", "企业", "Firm"),
            BroughtColumn.needed("fact", "事项", "Fact"),
            BroughtColumn.needed("period", "时期", "Period"),
            BroughtColumn.needed("value", "值", "Value"),
            BroughtColumn.optional("unit", "单位", "Unit"),
            BroughtColumn.optional("bound", "数值含义", "Meaning"),
            BroughtColumn.optional("certainty", "确定程度", "Certainty"),
            BroughtColumn.needed("asOf", "截至", "As of"),
            BroughtColumn.needed("saidBy", "谁说的", "Said by"),
            BroughtColumn.optional("official", "官方来源", "Official source"));

    /** What a row says, with the firm and the fact as they are called. */
    public record Row(String firm, FactDefinition fact, What what) {}

    private final FactService facts;
    private final FactStore store;
    private final FactLabels labels;
    private final FactFirmStore firms;
    private final CompanyStore companies;
    private final Asides asides;
    private final AuditLog audit;
    private final Clock clock;

    BroughtFacts(
            FactService facts,
            FactStore store,
            FactLabels labels,
            FactFirmStore firms,
            CompanyStore companies,
            Asides asides,
            AuditLog audit,
            Clock clock) {
        this.facts = facts;
        this.store = store;
        this.labels = labels;
        this.firms = firms;
        this.companies = companies;
        this.asides = asides;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<BroughtColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int mostRows() {
        return 2_000;
    }

    @Override
    @Transactional
    public Brought<Long> take(List<BroughtRow> rows, Visitor visitor) {
        store.oneFileAtATime();
        Understood<Row> read = understand(rows, visitor);
        Optional<Long> batch = read.fresh().isEmpty() ? Optional.empty() : Optional.of(store.nextBatch());
        batch.ifPresent(number -> {
            read.fresh().forEach(row -> facts.record(row.what(), Optional.of(number), visitor.actor()));
            audit.record(AuditLog.Entry.of(visitor.actor(), "company.fact.bring", "company:facts-" + number)
                    .to(Map.of("rows", Integer.toString(read.fresh().size()))));
        });
        return new Brought<>(read.fresh().size(), read.known(), read.setAside(), batch);
    }

    /** Sets aside what came with a file and still counts, of the firms that the visitor may change; says how much. */
    @Transactional
    public int withdraw(long batch, String reason, Visitor visitor) {
        return store.ofBatch(batch).entrySet().stream()
                .filter(ofFirm -> companies
                        .find(ofFirm.getKey(), CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                        .isPresent())
                .mapToInt(ofFirm -> asides.setAside(ofFirm.getKey(), ofFirm.getValue(), reason, visitor.actor()))
                .sum();
    }

    @Override
    public Understood<Row> understand(List<BroughtRow> rows, Visitor visitor) {
        List<BroughtRow> saying =
                rows.stream().filter(row -> !row.cell("value").isEmpty()).toList();
        FactFirms named = firms.find(
                saying.stream().map(BroughtFactReader::firm).toList(), CompanyFilter.of(visitor, CompanyFilter.CHANGE));
        BroughtFactReader reader = new BroughtFactReader(facts, labels, named, visitor, LocalDate.now(clock));
        Map<CompanyId, List<What>> there = there(named);
        return Understood.of(
                saying,
                reader::read,
                BroughtFacts::key,
                row -> there.getOrDefault(row.what().company(), List.of()).stream()
                        .anyMatch(what -> saysTheSame(what, row.what())));
    }

    private Map<CompanyId, List<What>> there(FactFirms named) {
        Set<CompanyId> ids = named.byWord().values().stream()
                .flatMap(found -> found.stream().map(FactFirms.Named::id))
                .collect(Collectors.toSet());
        return store.said(ids, FactStore.ALWAYS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        said -> FactBelief.counting(said.getValue()).stream()
                                .map(Statement::what)
                                .toList()));
    }

    private static Object key(Row row) {
        What what = row.what();
        return List.of(what.company(), what.key(), what.period(), what.saidBy());
    }

    /** Of a firm that was merged the companies may differ, and of a row that was imported the record. */
    private static boolean saysTheSame(What one, What other) {
        return one.key().equals(other.key())
                && one.period().equals(other.period())
                && one.content().text().equals(other.content().text())
                && one.certainty() == other.certainty()
                && one.bound() == other.bound()
                && one.asOf().equals(other.asOf())
                && one.saidBy().equals(other.saidBy())
                && one.isOfficial() == other.isOfficial();
    }
}

package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Resource.What;
import io.tuji.demand.Resources.Typed;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtColumn;
import io.tuji.importing.brought.BroughtList;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.importing.brought.Understood;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of resources that are brought. */
@Service
public class BroughtResources implements BroughtList<BroughtResources.Row, Long> {

    private static final List<BroughtColumn> COLUMNS = List.of(
            BroughtColumn.needed("kind", "资源种类", "种类", "Kind"),
            BroughtColumn.needed("name", "名称", "资源名称", "Name"),
            BroughtColumn.optional("company", "持有单位编号", "Holder code"),
            BroughtColumn.needed("holder", "持有单位", "单位名称", "Holder"),
            BroughtColumn.optional("outside", "库外单位", "Outside the registry"),
            BroughtColumn.needed("offers", "提供什么", "Offers"),
            BroughtColumn.optional("forWhom", "面向谁", "For whom"),
            BroughtColumn.optional("place", "所在区域", "Area"),
            BroughtColumn.optional("address", "地址", "Address"),
            BroughtColumn.optional("contact", "联系人", "Contact"),
            BroughtColumn.optional("validFrom", "有效期起", "Valid from"),
            BroughtColumn.optional("validTo", "有效期止", "Valid to"),
            BroughtColumn.needed("saidBy", "来源", "Source"),
            BroughtColumn.optional("asOf", "数据日期", "As of"),
            BroughtColumn.needed("nodes", "挂接节点", "节点", "Nodes"));

    /** What is stored of a row: the contact apart, because it names a person. */
    public record Row(What what, String contact) {}

    private final ResourceTyped reader;
    private final NeedFirms firms;
    private final ResourceStore store;
    private final ResourceService resources;
    private final DemandStepStore steps;
    private final AuditLog audit;

    BroughtResources(
            ResourceTyped reader,
            NeedFirms firms,
            ResourceStore store,
            ResourceService resources,
            DemandStepStore steps,
            AuditLog audit) {
        this.reader = reader;
        this.firms = firms;
        this.store = store;
        this.resources = resources;
        this.steps = steps;
        this.audit = audit;
    }

    @Override
    public List<BroughtColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int mostRows() {
        return 500;
    }

    @Override
    @Transactional
    public Brought<Long> take(List<BroughtRow> rows, Visitor visitor) {
        steps.oneAtATime();
        Understood<Row> read = understand(rows, visitor);
        Optional<Long> batch = read.fresh().isEmpty() ? Optional.empty() : Optional.of(steps.nextBatch());
        batch.ifPresent(number -> {
            read.fresh().forEach(row -> resources.add(row.what(), row.contact(), Optional.of(number), visitor));
            audit.record(AuditLog.Entry.of(visitor.actor(), "resource.bring", "resource:file-" + number)
                    .to(Map.of("rows", Integer.toString(read.fresh().size()))));
        });
        return new Brought<>(read.fresh().size(), read.known(), read.setAside(), batch);
    }

    /** Withdraws what came with a file and has not been touched since; says how many. */
    @Transactional
    public int withdraw(long batch, String reason, Visitor visitor) {
        return resources.withdrawBatch(batch, reason, visitor);
    }

    @Override
    public Understood<Row> understand(List<BroughtRow> rows, Visitor visitor) {
        FoundFirms lookup =
                firms.look(rows.stream().map(BroughtResources::holder).toList(), visitor);
        return Understood.of(
                rows,
                (row, problems) -> {
                    TypedText text = new TypedText(row.place(), problems);
                    Typed typed = typed(row);
                    String contact = ResourceService.contact(typed, visitor, text);
                    return reader.read(typed, lookup, text).map(what -> new Row(what, contact));
                },
                row -> List.of(row.what().kind(), row.what().name(), row.what().holder()),
                row -> store.same(row.what()).isPresent());
    }

    /** The code goes before the name. */
    private static String holder(BroughtRow row) {
        return row.cell("company").isBlank() ? row.cell("holder") : row.cell("company");
    }

    /** What a form would say. */
    public static Typed typed(BroughtRow row) {
        return new Typed(
                row.cell("kind"),
                row.cell("name"),
                holder(row),
                row.cell("outside"),
                row.cell("offers"),
                row.cell("forWhom"),
                row.cell("place"),
                row.cell("address"),
                row.cell("contact"),
                row.cell("validFrom"),
                row.cell("validTo"),
                row.cell("saidBy"),
                row.cell("asOf"),
                Arrays.stream(row.cell("nodes").split("[;；\\n]"))
                        .map(String::strip)
                        .toList(),
                row.cell("reason"));
    }
}

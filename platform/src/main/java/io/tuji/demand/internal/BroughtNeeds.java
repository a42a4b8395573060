package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Need.What;
import io.tuji.demand.Needs.Typed;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtColumn;
import io.tuji.importing.brought.BroughtList;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.importing.brought.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of needs that are brought. */
@Service
public class BroughtNeeds implements BroughtList<What, Long> {

    private static final List<BroughtColumn> COLUMNS = List.of(
            BroughtColumn.optional("company", "企业编号", "统一社会信用代码", "Company code"),
            BroughtColumn.needed("firm", "企业名称", "企业", "Firm"),
            BroughtColumn.optional("unregistered", "尚未入库", "Not in the registry"),
            BroughtColumn.needed("facet", "需求类别", "类别", "Facet"),
            BroughtColumn.needed("words", "需要什么", "需求", "Need"),
            BroughtColumn.optional("chain", "产业链", "Chain"),
            BroughtColumn.optional("node", "节点", "Node"),
            BroughtColumn.optional("details", "详细说明", "说明", "Details"),
            BroughtColumn.optional("amount", "数额", "Amount"),
            BroughtColumn.optional("unit", "单位", "Unit"),
            BroughtColumn.optional("wantedBy", "希望何时解决", "Wanted by"),
            BroughtColumn.optional("heardBy", "听取人", "Heard by"),
            BroughtColumn.needed("heardOn", "听取日期", "Heard on"),
            BroughtColumn.optional("heardFrom", "来源", "Heard from"));

    private final NeedTyped reader;
    private final NeedFirms firms;
    private final NeedStore store;
    private final NeedService needs;
    private final DemandStepStore steps;
    private final AuditLog audit;

    BroughtNeeds(
            NeedTyped reader,
            NeedFirms firms,
            NeedStore store,
            NeedService needs,
            DemandStepStore steps,
            AuditLog audit) {
        this.reader = reader;
        this.firms = firms;
        this.store = store;
        this.needs = needs;
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
        Understood<What> read = understand(rows, visitor);
        Optional<Long> batch = read.fresh().isEmpty() ? Optional.empty() : Optional.of(steps.nextBatch());
        batch.ifPresent(number -> {
            read.fresh().forEach(what -> needs.add(what, Optional.of(number), visitor));
            audit.record(AuditLog.Entry.of(visitor.actor(), "need.bring", "need:file-" + number)
                    .to(Map.of("rows", Integer.toString(read.fresh().size()))));
        });
        return new Brought<>(read.fresh().size(), read.known(), read.setAside(), batch);
    }

    /** Withdraws what came with a file and has not been touched since; says how many. */
    @Transactional
    public int withdraw(long batch, String reason, Visitor visitor) {
        return needs.withdrawBatch(batch, reason, visitor);
    }

    @Override
    public Understood<What> understand(List<BroughtRow> rows, Visitor visitor) {
        FoundFirms lookup = firms.look(rows.stream().map(BroughtNeeds::firm).toList(), visitor);
        return Understood.of(
                rows,
                (row, problems) -> {
                    TypedText text = new TypedText(row.place(), problems);
                    text.needed("heardOn", row.cell("heardOn"), TypedText.SENTENCE);
                    return reader.read(typed(row), lookup, visitor.name(), text);
                },
                BroughtNeeds::key,
                what -> store.same(what).isPresent());
    }

    private static Object key(What what) {
        return List.of(
                what.firm(),
                what.facet(),
                what.node(),
                what.words(),
                what.heard().on());
    }

    /** The code goes before the name. */
    private static String firm(BroughtRow row) {
        return row.cell("company").isBlank() ? row.cell("firm") : row.cell("company");
    }

    /** What a form would say. */
    public static Typed typed(BroughtRow row) {
        return new Typed(
                firm(row),
                row.cell("unregistered"),
                row.cell("chain") + "/" + row.cell("node"),
                row.cell("facet"),
                row.cell("words"),
                row.cell("details"),
                row.cell("amount"),
                row.cell("unit"),
                row.cell("wantedBy"),
                row.cell("heardBy"),
                row.cell("heardOn"),
                row.cell("heardFrom"),
                row.cell("reason"));
    }
}

package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Need.What;
import io.tuji.demand.Needs.Typed;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in files of needs: shows what they say and what is wrong with them, and stores the sound rows whole or not at all. */
@Service
public class NeedFiles {

    private static final List<FileColumn> COLUMNS = List.of(
            FileColumn.optional("company", "企业编号", "统一社会信用代码", "Company code"),
            FileColumn.needed("firm", "企业名称", "企业", "Firm"),
            FileColumn.optional("unregistered", "尚未入库", "Not in the registry"),
            FileColumn.needed("facet", "需求类别", "类别", "Facet"),
            FileColumn.needed("words", "需要什么", "需求", "Need"),
            FileColumn.optional("chain", "产业链", "Chain"),
            FileColumn.optional("node", "节点", "Node"),
            FileColumn.optional("details", "详细说明", "说明", "Details"),
            FileColumn.optional("amount", "数额", "Amount"),
            FileColumn.optional("unit", "单位", "Unit"),
            FileColumn.optional("wantedBy", "希望何时解决", "Wanted by"),
            FileColumn.optional("heardBy", "听取人", "Heard by"),
            FileColumn.needed("heardOn", "听取日期", "Heard on"),
            FileColumn.optional("heardFrom", "来源", "Heard from"));

    private final DemandFile files;
    private final NeedTyped reader;
    private final NeedFirms firms;
    private final NeedStore store;
    private final NeedService needs;
    private final DemandStepStore steps;
    private final AuditLog audit;

    NeedFiles(
            DemandFile files,
            NeedTyped reader,
            NeedFirms firms,
            NeedStore store,
            NeedService needs,
            DemandStepStore steps,
            AuditLog audit) {
        this.files = files;
        this.reader = reader;
        this.firms = firms;
        this.store = store;
        this.needs = needs;
        this.steps = steps;
        this.audit = audit;
    }

    public Preview<What> preview(Path file, String name, Visitor visitor) throws IOException {
        DemandFile.Read read = files.read(file, name, COLUMNS);
        RowReading<What> rows = read(read.rows(), visitor);
        Optional<String> carried = files.carry(rows.rows());
        if (carried.isEmpty()) {
            return Preview.refused(List.of(DemandProblem.FILE_TOO_LONG.at(Place.nowhere())));
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(rows.problems());
        return new Preview<>(rows.fresh(), rows.known(), carried.get(), problems);
    }

    /** Reads the rows of a preview again, as things stand now, and stores them all or none. */
    @Transactional
    public Taken take(String carried, Visitor visitor) {
        steps.oneAtATime();
        Optional<List<TypedRow>> rows = files.carried(carried);
        if (rows.isEmpty()) {
            return Taken.refused(List.of(DemandProblem.PREVIEW_GONE.at(Place.nowhere())));
        }
        RowReading<What> read = read(rows.get(), visitor);
        if (read.hasProblems()) {
            return Taken.refused(read.problems());
        }
        if (read.fresh().isEmpty()) {
            return new Taken(0, OptionalLong.empty(), List.of());
        }
        long batch = steps.nextBatch();
        read.fresh().forEach(what -> needs.add(what, Optional.of(batch), visitor));
        audit.record(AuditLog.Entry.of(visitor.actor(), "need.bring", "need:file-" + batch)
                .to(Map.of("rows", Integer.toString(read.fresh().size()))));
        return new Taken(read.fresh().size(), OptionalLong.of(batch), List.of());
    }

    /** Withdraws what came with a file and has not been touched since; says how many. */
    @Transactional
    public int withdraw(long batch, String reason, Visitor visitor) {
        return needs.withdrawBatch(batch, reason, visitor);
    }

    private RowReading<What> read(List<TypedRow> rows, Visitor visitor) {
        FoundFirms lookup = firms.look(rows.stream().map(NeedFiles::firm).toList(), visitor);
        return RowReading.of(
                rows,
                FileColumn.names(COLUMNS),
                (row, text) -> {
                    text.needed("heardOn", row.cell("heardOn"), TypedText.SENTENCE);
                    return reader.read(typed(row), lookup, visitor.name(), text);
                },
                NeedFiles::key,
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
    private static String firm(TypedRow row) {
        return row.cell("company").isBlank() ? row.cell("firm") : row.cell("company");
    }

    private static Typed typed(TypedRow row) {
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
                "");
    }
}

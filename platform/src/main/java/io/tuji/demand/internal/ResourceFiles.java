package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.demand.Resource.What;
import io.tuji.demand.Resources.Typed;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in files of resources: shows what they say and what is wrong with them, and stores the sound rows whole or not at all. */
@Service
public class ResourceFiles {

    private static final List<FileColumn> COLUMNS = List.of(
            FileColumn.needed("kind", "资源种类", "种类", "Kind"),
            FileColumn.needed("name", "名称", "资源名称", "Name"),
            FileColumn.optional("company", "持有单位编号", "Holder code"),
            FileColumn.needed("holder", "持有单位", "单位名称", "Holder"),
            FileColumn.optional("outside", "库外单位", "Outside the registry"),
            FileColumn.needed("offers", "提供什么", "Offers"),
            FileColumn.optional("forWhom", "面向谁", "For whom"),
            FileColumn.optional("place", "所在区域", "Area"),
            FileColumn.optional("address", "地址", "Address"),
            FileColumn.optional("contact", "联系人", "Contact"),
            FileColumn.optional("validFrom", "有效期起", "Valid from"),
            FileColumn.optional("validTo", "有效期止", "Valid to"),
            FileColumn.needed("saidBy", "来源", "Source"),
            FileColumn.optional("asOf", "数据日期", "As of"),
            FileColumn.needed("nodes", "挂接节点", "节点", "Nodes"));

    /** What is stored of a row: the contact apart, because it names a person. */
    public record Row(What what, String contact) {}

    private final DemandFile files;
    private final ResourceTyped reader;
    private final NeedFirms firms;
    private final ResourceStore store;
    private final ResourceService resources;
    private final DemandStepStore steps;
    private final AuditLog audit;

    ResourceFiles(
            DemandFile files,
            ResourceTyped reader,
            NeedFirms firms,
            ResourceStore store,
            ResourceService resources,
            DemandStepStore steps,
            AuditLog audit) {
        this.files = files;
        this.reader = reader;
        this.firms = firms;
        this.store = store;
        this.resources = resources;
        this.steps = steps;
        this.audit = audit;
    }

    public Preview<Row> preview(Path file, String name, Visitor visitor) throws IOException {
        DemandFile.Read read = files.read(file, name, COLUMNS);
        RowReading<Row> rows = read(read.rows(), visitor);
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
        RowReading<Row> read = read(rows.get(), visitor);
        if (read.hasProblems()) {
            return Taken.refused(read.problems());
        }
        if (read.fresh().isEmpty()) {
            return new Taken(0, OptionalLong.empty(), List.of());
        }
        long batch = steps.nextBatch();
        read.fresh().forEach(row -> resources.add(row.what(), row.contact(), Optional.of(batch), visitor));
        audit.record(AuditLog.Entry.of(visitor.actor(), "resource.bring", "resource:file-" + batch)
                .to(Map.of("rows", Integer.toString(read.fresh().size()))));
        return new Taken(read.fresh().size(), OptionalLong.of(batch), List.of());
    }

    /** Withdraws what came with a file and has not been touched since; says how many. */
    @Transactional
    public int withdraw(long batch, String reason, Visitor visitor) {
        return resources.withdrawBatch(batch, reason, visitor);
    }

    private RowReading<Row> read(List<TypedRow> rows, Visitor visitor) {
        FoundFirms lookup = firms.look(rows.stream().map(ResourceFiles::holder).toList(), visitor);
        return RowReading.of(
                rows,
                FileColumn.names(COLUMNS),
                (row, text) -> {
                    Typed typed = typed(row);
                    String contact = ResourceService.contact(typed, visitor, text);
                    return reader.read(typed, lookup, text).map(what -> new Row(what, contact));
                },
                row -> List.of(row.what().kind(), row.what().name(), row.what().holder()),
                row -> store.same(row.what()).isPresent());
    }

    /** The code goes before the name. */
    private static String holder(TypedRow row) {
        return row.cell("company").isBlank() ? row.cell("holder") : row.cell("company");
    }

    private static Typed typed(TypedRow row) {
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
                "");
    }
}

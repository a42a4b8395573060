package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Imports.Started;
import io.tuji.importing.Profile;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.Reception;
import io.tuji.importing.internal.Reception.Outcome;
import io.tuji.importing.internal.RunStore;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in: looked at first, and refused whole with all its faults, or started as a job. */
@RestController
@RequestMapping(ApiPath.V1 + "/imports")
@Requires(module = "importing", act = Act.CHANGE)
class NewImportApi {

    /**
     * What came of a file.
     *
     * @param run there unless it was only looked at
     * @param already the very same file had been taken in before, and nothing is done again
     */
    record Taken(boolean already, Optional<RunJson> run, PreviewJson preview) {}

    /** @param firstRows as they will be understood */
    record PreviewJson(
            String form,
            long rows,
            List<ColumnJson> columns,
            List<RowJson> firstRows,
            List<ApiProblem.Item> problems) {}

    record ColumnJson(
            String header,

            @Described(zh = "所指的属性；不识别的列为空", en = "what it means; null for a column that is not read")
            Optional<String> property,

            Optional<String> unit,
            Optional<Imports.Basis> basis) {}

    record RowJson(long row, boolean isTaken, Map<String, String> says, List<ApiProblem.Item> problems) {}

    /** Header, property, unit. */
    private static final int PARTS = 3;

    private final Reception reception;
    private final Imports imports;
    private final Sources sources;
    private final RunStore runs;
    private final ApiProblems problems;

    NewImportApi(Reception reception, Imports imports, Sources sources, RunStore runs, ApiProblems problems) {
        this.reception = reception;
        this.imports = imports;
        this.sources = sources;
        this.runs = runs;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Described(
            zh = "提交一个名录文件（CSV、XLSX，可压缩为 .gz）；dryRun 只预览，不入库",
            en = "Hand in a register (CSV, XLSX, may be packed as .gz); dryRun only looks and stores nothing",
            gives = 202,
            refuses = {413, 422})
    ResponseEntity<Taken> take(
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file,
            @RequestParam @Described(zh = "来源编号", en = "id of the source") String source,
            @RequestParam @Described(zh = "数据截至的日期", en = "the day for which it speaks") String asOf,
            @RequestParam @Described(zh = "全量或增量；不填则按来源通常的方式", en = "as the source usually delivers, if left out")
                    Optional<Delivery> delivery,
            @RequestParam(required = false, defaultValue = "")
                    @Described(
                            zh = "列的含义，可重复：列名=属性 或 列名=属性=单位；不填则由平台提议",
                            en =
                                    "what a column means, repeatable: header=property or header=property=unit; proposed if left out")
                    List<String> column,
            @RequestParam(defaultValue = "false") @Described(zh = "只预览", en = "only look") boolean dryRun,
            Visitor visitor)
            throws IOException {
        Received received = receive(file);
        boolean kept = false;
        try {
            Order order = order(received, source, asOf, delivery, visitor);
            Preview preview = imports.preview(order.source(), received, profile(column));
            if (!preview.isUsable()) {
                throw ApiRefused.input(preview.problems());
            }
            if (dryRun) {
                return ResponseEntity.ok(new Taken(false, Optional.empty(), json(preview)));
            }
            Started started = start(order, preview, visitor);
            kept = true;
            return answer(started, preview);
        } finally {
            if (!kept) {
                imports.discard(received);
            }
        }
    }

    private Received receive(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return imports.receive(content, name == null ? "" : name);
        }
    }

    private Order order(Received file, String source, String asOf, Optional<Delivery> delivery, Visitor visitor) {
        Outcome outcome = reception.receive(Optional.of(file), source, Optional.empty(), asOf, visitor.actor());
        SourceId known = outcome.source().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return new Order(
                known,
                file,
                Profile.EMPTY,
                delivery.orElseGet(() -> sources.get(known).delivery()),
                reception.readDay(asOf, new Problems()).orElseThrow());
    }

    private static Optional<Profile> profile(List<String> columns) {
        List<Profile.Column> meant = columns.stream()
                .map(text -> text.split("=", PARTS))
                .filter(parts -> parts.length > 1)
                .map(parts -> new Profile.Column(
                        parts[0], parts[1], parts.length < PARTS ? Optional.empty() : Optional.of(parts[2])))
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Profile(meant));
    }

    private Started start(Order order, Preview preview, Visitor visitor) {
        try {
            Order understood =
                    new Order(order.source(), order.file(), preview.profile(), order.delivery(), order.asOf());
            return imports.start(understood, visitor.actor());
        } catch (ImportRefused refused) {
            throw ApiRefused.input(refused.problems());
        }
    }

    private ResponseEntity<Taken> answer(Started started, Preview preview) {
        ImportRun run = runs.find(started.run()).orElseThrow();
        return ResponseEntity.status(started.already() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .location(URI.create(ApiPath.V1 + "/imports/" + run.id().value()))
                .body(new Taken(started.already(), Optional.of(RunJson.of(run, run.state())), json(preview)));
    }

    private PreviewJson json(Preview preview) {
        return new PreviewJson(
                preview.form(),
                preview.rows(),
                preview.header().stream().map(header -> column(header, preview)).toList(),
                preview.understood().stream()
                        .map(row -> new RowJson(row.row(), row.isTaken(), row.shown(), problems.items(row.problems())))
                        .toList(),
                problems.items(preview.problems()));
    }

    private static ColumnJson column(String header, Preview preview) {
        Optional<Profile.Column> column = preview.profile().findByHeader(header);
        return new ColumnJson(
                header,
                column.map(Profile.Column::property),
                column.flatMap(Profile.Column::unit),
                Optional.ofNullable(preview.bases().get(header)));
    }
}

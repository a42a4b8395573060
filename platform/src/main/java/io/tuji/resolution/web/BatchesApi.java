package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import io.tuji.resolution.Pair;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.PairBatch.Undone;
import io.tuji.resolution.PairBatches;
import io.tuji.resolution.PairBatches.Outcome;
import io.tuji.resolution.internal.PairListStore;
import io.tuji.resolution.web.PairsApi.PairJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Merging all pairs on sufficient evidence at once. */
@RestController
@RequestMapping(ApiPath.V1 + "/resolution")
@Requires(module = "registry", act = Act.CHANGE)
class BatchesApi {

    private static final int LATEST = 50;

    record PreviewJson(
            long merging,

            @Described(zh = "留待单独核对的", en = "those that a person wants to decide singly")
            long apart,

            @Described(
                    zh = "只能由人归并的：两个有效代码不同，或一真一虚构",
                    en = "only a person may merge them: two valid codes, or one is invented")
            long barred) {}

    record BatchJson(
            String id,
            String code,
            long pairs,

            @Described(zh = "其中现已归并的", en = "how many of them are merged now")
            long merged,

            String startedBy,
            Instant startedAt,
            String jobId,
            Optional<String> undoneBy,
            Optional<Instant> undoneAt,
            Optional<String> undoJobId) {

        static BatchJson of(PairBatch batch) {
            return new BatchJson(
                    Long.toString(batch.id().value()),
                    batch.id().code(),
                    batch.pairs(),
                    batch.merged(),
                    batch.startedBy(),
                    batch.startedAt(),
                    Long.toString(batch.job().value()),
                    batch.undone().map(Undone::by),
                    batch.undone().map(Undone::at),
                    batch.undone().map(undone -> Long.toString(undone.job().value())));
        }
    }

    record NewBatch(
            @Described(
                    zh = "预览中可归并的对数，已有变化则拒绝",
                    en = "how many the preview would merge; refused if they are others now")
            long seen) {}

    record Apart(
            @Described(zh = "true 留待单独核对，false 重新列入", en = "true to decide on it singly, false to take it in again")
            boolean apart) {}

    private final PairBatches batches;
    private final PairListStore list;
    private final Registry registry;

    BatchesApi(PairBatches batches, PairListStore list, Registry registry) {
        this.batches = batches;
        this.list = list;
        this.registry = registry;
    }

    @GetMapping("/sure")
    @Described(
            zh = "依据充分的疑似重复一次归并会怎样；名单见 /resolution/pairs?together=merging",
            en =
                    "What merging all pairs on sufficient evidence would do; the list is /resolution/pairs?together=merging")
    PreviewJson preview(Visitor visitor) {
        PairBatches.Preview preview = batches.preview(visitor);
        return new PreviewJson(preview.merging(), preview.apart(), preview.barred());
    }

    @PostMapping("/pairs/{id:\\d{1,18}}/apart")
    @Described(zh = "一对留待单独核对，或重新列入批量归并", en = "Decide on a pair singly, or take it in again")
    PairJson keepApart(@PathVariable long id, @RequestBody Apart sent, Visitor visitor) {
        Pair pair = row(id, visitor).pair();
        batches.keepApart(pair.id(), sent.apart(), visitor);
        return PairJson.of(row(id, visitor));
    }

    private PairListStore.Row row(long id, Visitor visitor) {
        return list.find(new Pair.Id(id), registry.changeable(visitor)).orElseThrow(BatchesApi::notFound);
    }

    @GetMapping("/batches")
    @Described(zh = "最近的批量归并", en = "The latest batches")
    List<BatchJson> latest() {
        return batches.latest(LATEST).stream().map(BatchJson::of).toList();
    }

    @GetMapping("/batches/{id:\\d{1,18}}")
    @Described(zh = "一批归并；其中各对见 /resolution/pairs?batch=", en = "One batch; its pairs are /resolution/pairs?batch=")
    BatchJson show(@PathVariable long id) {
        return BatchJson.of(find(id));
    }

    @PostMapping("/batches")
    @Described(zh = "归并全部依据充分的疑似重复", en = "Merge all pairs on sufficient evidence", gives = 202, refuses = 409)
    ResponseEntity<BatchJson> start(@RequestBody NewBatch sent, Visitor visitor) {
        PairBatch batch = done(batches.start(sent.seen(), visitor));
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(
                        ApiPath.V1 + "/resolution/batches/" + batch.id().value()))
                .body(BatchJson.of(batch));
    }

    @PostMapping("/batches/{id:\\d{1,18}}/undo")
    @Described(zh = "撤销整批归并", en = "Take all merges of a batch back", gives = 202, refuses = 409)
    ResponseEntity<BatchJson> undo(@PathVariable long id, Visitor visitor) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(BatchJson.of(done(batches.undo(find(id).id(), visitor))));
    }

    private PairBatch done(Outcome outcome) {
        return outcome.batch().flatMap(batches::find).orElseThrow(() -> ApiRefused.conflict(outcome.problems()));
    }

    private PairBatch find(long id) {
        return batches.find(new PairBatch.Id(id)).orElseThrow(BatchesApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

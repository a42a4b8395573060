package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.internal.RegistryProblem;
import io.tuji.registry.internal.Revision;
import io.tuji.registry.internal.Revision.Row;
import io.tuji.registry.internal.RevisionStore;
import io.tuji.registry.internal.Revisions;
import io.tuji.registry.internal.Revisions.Outcome;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Corrections made as one act: an exported list brought back, applied, taken back. */
@RestController
@RequestMapping(ApiPath.V1 + "/revisions")
@Requires(module = "registry", act = Act.CHANGE)
class RevisionsApi {

    private static final int LATEST = 50;
    private static final int SHOWN_ROWS = 500;

    record RevisionJson(
            String id,
            String code,
            Optional<String> fileName,
            int rows,
            Revision.State state,
            String reason,
            String madeBy,
            Instant madeAt,
            Optional<Instant> endedAt) {

        static RevisionJson of(Revision revision) {
            return new RevisionJson(
                    Long.toString(revision.id().value()),
                    revision.id().code(),
                    revision.fileName(),
                    revision.rows(),
                    revision.state(),
                    revision.reason(),
                    revision.madeBy(),
                    revision.madeAt(),
                    revision.endedAt());
        }
    }

    record ChangeJson(String property, Optional<String> before, String after) {}

    record RowJson(
            long row,
            String company,
            Revision.Verdict verdict,
            List<ChangeJson> changes,
            List<ApiProblem.Item> problems) {}

    /** @param rows those that change something or are at fault, the first 500 */
    record RevisionDetail(
            RevisionJson revision, long changes, long conflicts, long faulty, long applied, List<RowJson> rows) {}

    record Taken(
            @Described(zh = "仍要采用的冲突行", en = "the rows in conflict that are to be applied all the same")
            Set<Long> take) {}

    private final BringBackDesk desk;
    private final Revisions revisions;
    private final RevisionStore store;
    private final ApiProblems problems;

    RevisionsApi(BringBackDesk desk, Revisions revisions, RevisionStore store, ApiProblems problems) {
        this.desk = desk;
        this.revisions = revisions;
        this.store = store;
        this.problems = problems;
    }

    @GetMapping
    @Described(zh = "最近带回的文件", en = "The latest files that were brought back")
    List<RevisionJson> latest() {
        return store.latestFiles(LATEST).stream().map(RevisionJson::of).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Described(
            zh = "带回改过的导出文件：只比较差异，尚不修改",
            en = "Bring an edited export back: differences are shown, nothing is changed yet",
            gives = 201,
            refuses = {413, 422})
    ResponseEntity<RevisionDetail> preview(
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file,
            @RequestParam @Described(zh = "事由", en = "why") String reason,
            Visitor visitor)
            throws IOException {
        Revision.Id id = done(desk.preview(Optional.of(file).filter(f -> !f.isEmpty()), reason, visitor));
        return ResponseEntity.created(URI.create(ApiPath.V1 + "/revisions/" + id.value()))
                .body(detail(get(id.value())));
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Described(zh = "一次更正及其差异", en = "One act of corrections with its differences")
    RevisionDetail show(@PathVariable long id) {
        return detail(get(id));
    }

    @PostMapping("/{id:\\d{1,18}}/apply")
    @Described(zh = "按比较的结果修改", en = "Apply the differences", refuses = 409)
    RevisionDetail apply(@PathVariable long id, @RequestBody Taken taken, Visitor visitor) {
        done(revisions.apply(get(id).id(), taken.take(), visitor));
        return detail(get(id));
    }

    @PostMapping("/{id:\\d{1,18}}/undo")
    @Described(zh = "撤回一次更正", en = "Take one act of corrections back", refuses = 409)
    RevisionDetail undo(@PathVariable long id, Visitor visitor) {
        done(revisions.undo(get(id).id(), visitor));
        return detail(get(id));
    }

    static Revision.Id done(Outcome outcome) {
        return outcome.revision().orElseThrow(() -> {
            boolean late = outcome.problems().stream()
                    .anyMatch(p -> p.code().equals(RegistryProblem.CHANGED_MEANWHILE.code())
                            || p.code().equals(RegistryProblem.REVISION_PAST.code()));
            return late ? ApiRefused.conflict(outcome.problems()) : ApiRefused.input(outcome.problems());
        });
    }

    private RevisionDetail detail(Revision revision) {
        RevisionStore.Tally tally = store.tally(revision.id());
        return new RevisionDetail(
                RevisionJson.of(revision),
                tally.changes(),
                tally.conflicts(),
                tally.faulty(),
                tally.applied(),
                store.rows(revision.id(), 0, SHOWN_ROWS).stream().map(this::row).toList());
    }

    private RowJson row(Row row) {
        return new RowJson(
                row.number(),
                row.code(),
                row.verdict(),
                row.changes().stream()
                        .map(c -> new ChangeJson(c.property(), c.before(), c.after()))
                        .toList(),
                problems.items(row.problems()));
    }

    private Revision get(long id) {
        return store.find(new Revision.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

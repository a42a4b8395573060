package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.ImportId;
import io.tuji.importing.internal.FaultStore;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunListStore;
import io.tuji.importing.internal.RunStore;
import io.tuji.job.Job;
import io.tuji.job.Jobs;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files taken in, how each went, and what was wrong with its rows. */
@RestController
@RequestMapping(ApiPath.V1 + "/imports")
@Requires(module = "importing", act = Act.VIEW)
class ImportsApi {

    /** @param findings what was found wrong, by kind, the most frequent first */
    record RunDetail(RunJson run, List<FindingJson> findings) {}

    record FindingJson(
            String code,
            String severity,
            long count,

            @Described(zh = "首次出现的行", en = "the row where it was found first")
            long firstRow,

            Map<String, String> messages,
            Map<String, String> remedies) {}

    private final RunListStore list;
    private final RunStore runs;
    private final FaultStore faults;
    private final Jobs jobs;
    private final ApiProblems problems;
    private final Clock clock;

    ImportsApi(RunListStore list, RunStore runs, FaultStore faults, Jobs jobs, ApiProblems problems, Clock clock) {
        this.list = list;
        this.runs = runs;
        this.faults = faults;
        this.jobs = jobs;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    @Described(zh = "导入列表；q 查文件名", en = "The list of imports; q looks into file names")
    ResponseEntity<PageJson<RunJson>> list(@ListOf(RunListStore.class) Listing listing) {
        return PageJson.of(list.page(listing), run -> RunJson.of(run, run.state()));
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Described(zh = "一次导入：进度、结果与问题汇总", en = "One import: how far it is, its counts and its faults by kind")
    RunDetail show(@PathVariable long id) {
        ImportRun run = get(id);
        return new RunDetail(
                json(run), faults.tallies(run.id()).stream().map(this::finding).toList());
    }

    @GetMapping("/{id:\\d{1,18}}/faults")
    @Described(zh = "逐行的问题", en = "The faults, row by row")
    ResponseEntity<PageJson<ApiProblem.Item>> faults(
            @PathVariable long id, @ListOf(value = FaultStore.class, words = false) Listing listing) {
        PageOf<Problem> page = faults.page(get(id).id(), listing);
        return PageJson.of(page, problem -> problems.items(List.of(problem)).get(0));
    }

    @PostMapping("/{id:\\d{1,18}}/cancel")
    @Requires(module = "importing", act = Act.CHANGE)
    @Described(zh = "请导入在当前一批之后停止", en = "Ask the import to stop after its present batch")
    RunJson cancel(@PathVariable long id, Visitor visitor) {
        return steer(id, job -> jobs.cancel(job.id(), visitor.actor()));
    }

    @PostMapping("/{id:\\d{1,18}}/resume")
    @Requires(module = "importing", act = Act.CHANGE)
    @Described(zh = "让已取消或失败的导入从断点继续", en = "Let a cancelled or failed import go on where it stopped")
    RunJson resume(@PathVariable long id, Visitor visitor) {
        return steer(id, job -> jobs.resume(job.id(), visitor.actor()));
    }

    private RunJson steer(long id, Consumer<Job> act) {
        get(id).job().flatMap(jobs::find).ifPresent(act);
        return json(get(id));
    }

    private RunJson json(ImportRun run) {
        RunView view = new RunView(run, run.job().flatMap(jobs::find), clock.instant());
        return RunJson.of(run, view.state());
    }

    private FindingJson finding(FaultStore.Tally tally) {
        Problem first = new Problem(tally.code(), tally.severity(), Place.nowhere(), tally.arguments());
        return new FindingJson(
                tally.code(),
                tally.severity().name().toLowerCase(Locale.ROOT),
                tally.count(),
                tally.firstRow(),
                problems.messages(first),
                problems.remedies(first));
    }

    private ImportRun get(long id) {
        return runs.find(new ImportId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package io.tuji.job.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Severity;
import io.tuji.job.Job;
import io.tuji.job.JobFailure;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.job.internal.JobDirectory;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Long work: how far it is, what came of it, and the two things that can be done about it. */
@RestController
@RequestMapping(ApiPath.V1 + "/jobs")
@Requires(module = "job", act = Act.VIEW)
class JobsApi {

    private static final Right VIEW = Right.view("job");
    private static final Right CHANGE = Right.change("job");

    /** What is not known, or does not apply, is null. */
    record JobApiJson(
            String id,
            String code,
            String kind,
            JobState state,
            boolean cancelAsked,
            long done,
            Optional<Long> total,
            @Described(zh = "每秒件数", en = "pieces a second") Optional<Double> rate,
            Optional<Long> secondsLeft,
            Map<String, String> result,
            Optional<ApiProblem.Item> failure,
            String askedBy,
            Instant askedAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt) {}

    private final JobDirectory directory;
    private final Jobs jobs;
    private final ApiProblems problems;
    private final Clock clock;

    JobsApi(JobDirectory directory, Jobs jobs, ApiProblems problems, Clock clock) {
        this.directory = directory;
        this.jobs = jobs;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    @Described(zh = "任务列表", en = "The list of jobs")
    ResponseEntity<PageJson<JobApiJson>> list(
            @ListOf(value = JobDirectory.class, words = false) Listing listing, Visitor visitor) {
        return PageJson.of(directory.page(visitor, listing), this::json);
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Described(zh = "一个任务及其进度", en = "One job and how far it is")
    JobApiJson show(@PathVariable long id, Visitor visitor) {
        return json(get(id, visitor, VIEW));
    }

    @PostMapping("/{id:\\d{1,18}}/cancel")
    @Requires(module = "job", act = Act.CHANGE)
    @Described(zh = "请任务在当前一批之后停止", en = "Ask the job to stop after its present batch")
    JobApiJson cancel(@PathVariable long id, Visitor visitor) {
        jobs.cancel(get(id, visitor, CHANGE).id(), visitor.actor());
        return json(get(id, visitor, CHANGE));
    }

    @PostMapping("/{id:\\d{1,18}}/resume")
    @Requires(module = "job", act = Act.CHANGE)
    @Described(zh = "让已取消或失败的任务从断点继续", en = "Let a cancelled or failed job go on where it stopped")
    JobApiJson resume(@PathVariable long id, Visitor visitor) {
        jobs.resume(get(id, visitor, CHANGE).id(), visitor.actor());
        return json(get(id, visitor, CHANGE));
    }

    private Job get(long id, Visitor visitor, Right right) {
        return directory
                .find(new JobId(id), visitor, right)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private JobApiJson json(Job job) {
        Instant now = clock.instant();
        return new JobApiJson(
                Long.toString(job.id().value()),
                job.code(),
                job.kind(),
                job.state(),
                job.cancelAsked(),
                job.done(),
                job.total(),
                job.rate(now),
                job.timeLeft(now).map(Duration::toSeconds),
                job.result(),
                job.failure().map(this::item),
                job.actor().name(),
                job.askedAt(),
                job.startedAt(),
                job.endedAt());
    }

    private ApiProblem.Item item(JobFailure failure) {
        Problem problem = new Problem(failure.code(), Severity.ERROR, Place.nowhere(), failure.arguments());
        return problems.items(List.of(problem)).get(0);
    }
}

package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.task.Breakdowns;
import io.tuji.task.Bulletin;
import io.tuji.task.Bulletins;
import io.tuji.task.Outcome;
import io.tuji.task.Reports;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskReport;
import io.tuji.task.Tasks;
import io.tuji.task.internal.TaskListing;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

/** Tasks, their breakdown, reports and bulletins, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/yearly-tasks")
@Requires(module = "task", act = Act.VIEW)
class TaskApi {

    record NewRow(
            String part,

            @Described(zh = "责任单位的编号，可不写", en = "number of the body that owns it; may be left out")
            Optional<Long> owner,

            @Described(zh = "一月至十二月", en = "January to December")
            List<BigDecimal> months) {}

    record NewBreakdown(
            @Described(
                    zh = "分解方式的编号，如 subdistricts、layer.xxx、units",
                    en = "id of the layer: subdistricts, layer.xxx, units")
            String layer,

            @Described(zh = "看到的版本，没有为 0", en = "the version that was seen, 0 for none")
            int base,

            List<NewRow> rows,

            @Described(zh = "变更已确认的分解须写", en = "needed to change an accepted one")
            String reason,

            @Described(zh = "true 确认，false 存为草稿", en = "true to accept, false to keep a draft")
            boolean accept) {

        NewBreakdown {
            rows = rows == null ? List.of() : List.copyOf(rows);
            reason = Objects.requireNonNullElse(reason, "");
        }

        Breakdowns.Typed typed() {
            return new Breakdowns.Typed(
                    Objects.requireNonNullElse(layer, ""),
                    base,
                    rows.stream()
                            .map(row -> new Breakdowns.TypedRow(
                                    row.part(),
                                    row.owner().map(Object::toString).orElse(""),
                                    row.months().stream()
                                            .map(BigDecimal::toPlainString)
                                            .toList()))
                            .toList(),
                    reason);
        }
    }

    record NewReport(
            String part,
            int month,

            @Described(zh = "IN_MONTH 或 TO_DATE", en = "IN_MONTH or TO_DATE")
            String reach,

            BigDecimal amount,
            String note,

            @Described(zh = "更正时写已有的版本数，首次为 0", en = "how many versions there are; 0 for the first")
            int base,

            @Described(zh = "更正须写理由", en = "reason of a correction")
            String reason) {

        NewReport {
            note = Objects.requireNonNullElse(note, "");
            reason = Objects.requireNonNullElse(reason, "");
        }

        Reports.Typed typed() {
            return new Reports.Typed(part, Integer.toString(month), reach, amount.toPlainString(), note, base, reason);
        }
    }

    record LineJson(
            String task,
            Optional<String> part,
            BigDecimal target,
            Optional<BigDecimal> inMonth,
            Optional<BigDecimal> toDate,
            Optional<BigDecimal> share,

            @Described(zh = "序时进度", en = "share of the time that has gone")
            BigDecimal time,

            @Described(zh = "超（欠）序时，百分点", en = "lead in percentage points")
            Optional<BigDecimal> lead,

            TaskLight light,
            Optional<Integer> rank,
            Optional<BigDecimal> lastYear) {

        static LineJson of(Bulletin.Line line) {
            return new LineJson(
                    line.task().id().code(),
                    line.part(),
                    line.target(),
                    line.inMonth(),
                    line.toDate(),
                    line.share(),
                    line.time(),
                    line.lead(),
                    line.light(),
                    line.rank(),
                    line.lastYear());
        }
    }

    private final TaskListing list;
    private final Tasks tasks;
    private final Breakdowns breakdowns;
    private final Reports reports;
    private final Bulletins bulletins;
    private final TaskDesk desk;

    TaskApi(TaskListing list, Tasks tasks, Breakdowns breakdowns, Reports reports, Bulletins bulletins, TaskDesk desk) {
        this.list = list;
        this.tasks = tasks;
        this.breakdowns = breakdowns;
        this.reports = reports;
        this.bulletins = bulletins;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "一年的任务及亮灯；不写年份为最近一年", en = "The tasks of a year with their lights; the latest year by itself")
    ResponseEntity<PageJson<TaskJson>> list(@ListOf(TaskListing.class) Listing listing) {
        return PageJson.of(list.page(listing), TaskJson::of);
    }

    @GetMapping("/{code}")
    @Described(zh = "一项任务的分解、填报和亮灯", en = "One task: breakdown, reports, lights", refuses = 404)
    TaskJson show(@PathVariable String code) {
        return TaskJson.of(tasks.state(desk.task(code)));
    }

    @PostMapping
    @Requires(module = "task", act = Act.CHANGE)
    @Described(zh = "登记一项任务，或从区情包接过", en = "Enter a task, or take it over from the pack", gives = 201)
    ResponseEntity<TaskJson> enter(@RequestBody NewTask sent, Visitor visitor) {
        desk.requireAll(visitor);
        Outcome<Task> outcome = sent.ofPack()
                .map(id -> tasks.takeOver(sent.year(), id, sent.typed(), visitor))
                .orElseGet(() -> tasks.enter(sent.typed(), visitor));
        Task task = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(TaskJson.of(tasks.state(task)));
    }

    @PostMapping("/{code}/breakdowns")
    @Requires(module = "task", act = Act.CHANGE)
    @Described(zh = "保存或确认任务分解", en = "Keep or accept a breakdown", gives = 201, refuses = 404)
    ResponseEntity<TaskJson> apart(@PathVariable String code, @RequestBody NewBreakdown sent, Visitor visitor) {
        desk.requireAll(visitor);
        Task task = desk.task(code);
        Outcome<TaskBreakdown> outcome = breakdowns.save(task.id(), sent.typed(), sent.accept(), visitor);
        if (outcome.now().isEmpty()) {
            throw ApiRefused.input(outcome.problems());
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(TaskJson.of(tasks.state(task)));
    }

    @PostMapping("/{code}/reports")
    @Requires(module = "task", act = Act.CHANGE)
    @Described(
            zh = "填报或更正一方一个月的完成情况",
            en = "Report, or correct a report of, one part and month",
            gives = 201,
            refuses = 404)
    ResponseEntity<TaskJson.ReportJson> report(
            @PathVariable String code, @RequestBody NewReport sent, Visitor visitor) {
        Outcome<TaskReport> outcome = reports.report(desk.task(code).id(), sent.typed(), visitor);
        TaskReport kept = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(TaskJson.ReportJson.of(kept));
    }

    @GetMapping("/bulletins/{year}/{month}")
    @Described(zh = "一个月的通报", en = "The bulletin of a month", refuses = 404)
    List<LineJson> bulletin(@PathVariable int year, @PathVariable int month) {
        return bulletins
                .find(year, month)
                .map(found -> found.lines().stream().map(LineJson::of).toList())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

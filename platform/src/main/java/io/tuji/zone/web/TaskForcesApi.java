package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.internal.TaskForceListStore;
import io.tuji.zone.internal.ZoneProblem;
import io.tuji.zone.internal.ZoneRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Task forces, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/task-forces")
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class TaskForcesApi {

    record NewTaskForce(
            String name,
            String mandate,

            @Described(zh = "组长的登录名", en = "login of the lead")
            String lead,

            @Described(zh = "第一天", en = "the first day") LocalDate from,
            @Described(zh = "最后一天", en = "the last day") LocalDate until,

            @Described(zh = "更正时写看到的版本", en = "of a correction, the version that was seen")
            Optional<Integer> version) {

        TaskForces.Typed typed() {
            return new TaskForces.Typed(name, mandate, lead, Objects.toString(from, ""), Objects.toString(until, ""));
        }
    }

    record NewSeat(
            @Described(zh = "登录名", en = "login") String login,
            Optional<String> role,

            @Described(zh = "不写为整个任期", en = "the whole term where left out")
            Optional<LocalDate> from,

            Optional<LocalDate> until) {

        TaskForces.TypedSeat typed() {
            return new TaskForces.TypedSeat(
                    login,
                    role.orElse(""),
                    from.map(LocalDate::toString).orElse(""),
                    until.map(LocalDate::toString).orElse(""));
        }
    }

    record NewListed(
            @Described(zh = "项目编号", en = "code of the project")
            String project) {

        NewListed {
            project = Objects.requireNonNullElse(project, "");
        }
    }

    record NewEnding(
            @Described(zh = "总结报告", en = "what came of it") String report) {

        NewEnding {
            report = Objects.requireNonNullElse(report, "");
        }
    }

    record TaskForceJson(
            String code,
            int version,
            String name,
            String mandate,
            String lead,
            LocalDate from,
            LocalDate until,
            boolean running,

            @Described(zh = "任期已过而没有结束", en = "its term is over and nobody has ended it")
            boolean overdue,

            @Described(zh = "结束后才有", en = "only once it has ended")
            Optional<String> report,

            @Described(zh = "列表中为空", en = "empty in lists") List<SeatJson> members,

            @Described(zh = "调用者看得到的项目；列表中为空", en = "those that the caller may see; empty in lists")
            List<String> projects) {}

    record SeatJson(String login, String name, Optional<Long> unit, String role, LocalDate from, LocalDate until) {

        static SeatJson of(TaskForce.Seat seat) {
            return new SeatJson(
                    seat.login(),
                    seat.name(),
                    seat.unit().map(OrgUnitId::value),
                    seat.role(),
                    seat.term().from(),
                    seat.term().until());
        }
    }

    private final TaskForceListStore list;
    private final TaskForces forces;
    private final TaskForceDesk desk;
    private final ZoneWords words;

    TaskForcesApi(TaskForceListStore list, TaskForces forces, TaskForceDesk desk, ZoneWords words) {
        this.list = list;
        this.forces = forces;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    @Described(zh = "看得到的专班，最近设立的在前", en = "The task forces that the caller may see, the latest first")
    ResponseEntity<PageJson<TaskForceJson>> list(@ListOf(TaskForceListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), row -> json(row.force(), List.of(), List.of()));
    }

    @GetMapping("/{code}")
    @Described(zh = "一个专班和它的成员、目标清单", en = "One task force with members and target list", refuses = 404)
    TaskForceJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "设立专班（须能改所有项目）", en = "Set up a task force; for who may change all projects", gives = 201)
    ResponseEntity<TaskForceJson> setUp(@RequestBody NewTaskForce sent, Visitor visitor) {
        return done(forces.setUp(sent.typed(), visitor), visitor);
    }

    @PostMapping("/{code}/corrections")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(
            zh = "更正任务、组长、任期",
            en = "Correct mandate, lead or term",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TaskForceJson> correct(@PathVariable String code, @RequestBody NewTaskForce sent, Visitor visitor) {
        TaskForce.Id id = desk.get(code, visitor).id();
        return done(forces.correct(id, sent.version().orElse(0), sent.typed(), visitor), visitor);
    }

    @PostMapping("/{code}/members")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(
            zh = "加成员",
            en = "Add a member",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TaskForceJson> add(@PathVariable String code, @RequestBody NewSeat sent, Visitor visitor) {
        return done(forces.add(desk.get(code, visitor).id(), sent.typed(), visitor), visitor);
    }

    @DeleteMapping("/{code}/members/{login}")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "减成员", en = "Remove a member", refuses = 404)
    TaskForceJson remove(@PathVariable String code, @PathVariable String login, Visitor visitor) {
        return now(forces.remove(desk.get(code, visitor).id(), login, visitor), visitor);
    }

    @PostMapping("/{code}/projects")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(
            zh = "把项目列入目标清单",
            en = "Put a project on the target list",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TaskForceJson> take(@PathVariable String code, @RequestBody NewListed sent, Visitor visitor) {
        return done(forces.take(desk.get(code, visitor).id(), sent.project(), visitor), visitor);
    }

    @DeleteMapping("/{code}/projects/{project}")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "把项目移出目标清单", en = "Take a project off the target list", refuses = 404)
    TaskForceJson release(@PathVariable String code, @PathVariable String project, Visitor visitor) {
        return now(forces.release(desk.get(code, visitor).id(), project, visitor), visitor);
    }

    @PostMapping("/{code}/end")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(
            zh = "写总结并结束",
            en = "End it with a report",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TaskForceJson> end(@PathVariable String code, @RequestBody NewEnding sent, Visitor visitor) {
        return done(forces.end(desk.get(code, visitor).id(), sent.report(), visitor), visitor);
    }

    @PostMapping("/{code}/reopen")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(
            zh = "恢复已结束的专班",
            en = "Put an ended one back to work",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TaskForceJson> reopen(@PathVariable String code, Visitor visitor) {
        return done(forces.reopen(desk.get(code, visitor).id(), visitor), visitor);
    }

    private ResponseEntity<TaskForceJson> done(Outcome<TaskForce> outcome, Visitor visitor) {
        return ResponseEntity.status(HttpStatus.CREATED).body(now(outcome, visitor));
    }

    private TaskForceJson now(Outcome<TaskForce> outcome, Visitor visitor) {
        return json(outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), ZoneProblem.LATE)), visitor);
    }

    private TaskForceJson json(TaskForce force, Visitor visitor) {
        return json(
                force,
                forces.members(force.id()).stream().map(SeatJson::of).toList(),
                forces.projects(force.id(), visitor).stream()
                        .map(project -> project.code().toString())
                        .toList());
    }

    private TaskForceJson json(TaskForce force, List<SeatJson> members, List<String> projects) {
        return new TaskForceJson(
                force.id().code(),
                force.version(),
                force.what().name(),
                force.what().mandate(),
                force.what().lead().login(),
                force.what().term().from(),
                force.what().term().until(),
                force.isRunning(),
                words.isOverdue(force),
                force.ended().map(TaskForce.Ended::report),
                members,
                projects);
    }
}

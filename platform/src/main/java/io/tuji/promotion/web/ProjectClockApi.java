package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StageClocks.Standing;
import io.tuji.promotion.StagePause;
import io.tuji.promotion.internal.StagePauses;
import io.tuji.promotion.internal.StagePauses.Wanted;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of a project's stage. */
@RestController
@RequestMapping(ApiPath.V1 + "/projects/{code}")
@Requires(module = "promotion", act = Act.VIEW)
class ProjectClockApi {

    record ClockJson(
            @Described(zh = "进入阶段之日", en = "the day on which it came to its stage")
            LocalDate since,

            @Described(
                    zh = "STARTED、PAUSED、YELLOW、RED、DUE 或 STOPPED；工作日历未装载时缺",
                    en =
                            "STARTED, PAUSED, YELLOW, RED, DUE or STOPPED; absent where the calendar of a year is not loaded")
            Optional<WorkClock.State> state,

            @Described(zh = "计入的工作日", en = "working days that count")
            Optional<Integer> days,

            @Described(zh = "多少个工作日后转黄、转红、到期", en = "after so many working days it turns yellow, turns red, is due")
            Optional<Stage.Days> limits,

            @Described(zh = "今天的暂停；在走时缺", en = "the pause of today; absent while it runs")
            Optional<PauseJson> pause) {

        static ClockJson of(Standing standing) {
            return new ClockJson(
                    standing.since(),
                    standing.state().find(),
                    standing.days().find(),
                    standing.limits(),
                    standing.held().map(PauseJson::of));
        }
    }

    record PauseJson(
            LocalDate from,

            @Described(
                    zh = "最后一天，此后自动恢复；没有止日时缺",
                    en = "its last day, after which the clock runs on; absent without end")
            Optional<LocalDate> until,

            String reason,
            String words,

            @Described(zh = "手工暂停为 true，项目暂缓为 false", en = "false where the project was put off")
            boolean byHand,

            String by,
            Instant at) {

        static PauseJson of(StagePause pause) {
            return new PauseJson(
                    pause.from(),
                    pause.lastDay(),
                    pause.reason(),
                    pause.words(),
                    pause.byHand(),
                    pause.begun().by(),
                    pause.begun().at());
        }
    }

    record NewPause(
            @Described(
                    zh = "区情包 pauses 所列原因之一；没有列的不写",
                    en = "one of the reasons that the pack lists for pauses, if it does")
            Optional<String> reason,

            @Described(zh = "原因为 other 或区情包未列原因时必写", en = "needed for other, and where the pack lists no reasons")
            Optional<String> words,

            @Described(
                    zh = "最后一天；不写为没有止日，须可特批放行",
                    en = "the last day; without end when left out, which needs promotion.override")
            Optional<String> until) {}

    private final StagePauses pauses;
    private final StageClocks clocks;
    private final ProjectDoor door;

    ProjectClockApi(StagePauses pauses, StageClocks clocks, ProjectDoor door) {
        this.pauses = pauses;
        this.clocks = clocks;
        this.door = door;
    }

    @GetMapping("/clock")
    @Described(zh = "在本阶段的计时", en = "How long it has been at its stage", refuses = 404)
    ClockJson clock(@PathVariable String code, Visitor visitor) {
        return ClockJson.of(clocks.of(door.get(code, visitor)));
    }

    @PostMapping("/pause")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "从今天起暂停计时，写明原因", en = "Stop the clock from today, with a reason", refuses = 404)
    ClockJson pause(@PathVariable String code, @RequestBody NewPause sent, Visitor visitor) {
        Project project = door.get(code, visitor);
        Wanted wanted = new Wanted(
                sent.reason().orElse(""), sent.words().orElse(""), sent.until().orElse(""));
        return done(project, pauses.pause(project.id(), wanted, visitor));
    }

    @PostMapping("/run-on")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "从今天起恢复计时",
            en = "Let the clock run on from today",
            refuses = {404, 422})
    ClockJson runOn(@PathVariable String code, Visitor visitor) {
        Project project = door.get(code, visitor);
        return done(project, pauses.runOn(project.id(), visitor));
    }

    private ClockJson done(Project project, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
        return ClockJson.of(clocks.of(project));
    }
}

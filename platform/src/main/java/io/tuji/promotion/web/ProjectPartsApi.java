package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Seat;
import io.tuji.promotion.internal.PromotionProblem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Team and history of a project. */
@RestController
@RequestMapping(ApiPath.V1 + "/projects/{code}")
@Requires(module = "promotion", act = Act.VIEW)
class ProjectPartsApi {

    record MemberJson(
            String login,
            String name,
            String role,

            @Described(zh = "加入时所在单位的编号，此后不变", en = "number of the body of the person when the person joined")
            Optional<Long> unit,

            Instant since) {

        static MemberJson of(Member member) {
            return new MemberJson(
                    member.login(), member.name(), member.role(), member.unit().map(OrgUnitId::value), member.since());
        }
    }

    record NewMember(
            String login,

            @Described(zh = "在项目里做什么", en = "what the person does in it")
            Optional<String> role) {

        NewMember {
            login = Objects.requireNonNullElse(login, "");
        }
    }

    record NewNote(
            @Described(zh = "NOTE 记事、RISK 风险或 ISSUE 问题；不写为记事", en = "NOTE, RISK or ISSUE; a note when left out")
            Optional<String> kind,

            String words) {

        NewNote {
            words = Objects.requireNonNullElse(words, "");
        }
    }

    record HistoryJson(
            @Described(zh = "做了什么，用请求的语言", en = "what was done, in the language of the request")
            String what,

            @Described(zh = "改了哪些字段，每项一行", en = "what was changed, a line a field")
            List<String> changes,

            String words,
            String by,
            Instant at) {

        static HistoryJson of(ProjectHistory.Item item) {
            return new HistoryJson(item.what(), item.lines(), item.why(), item.by(), item.at());
        }
    }

    private final Projects projects;
    private final ProjectHistory history;
    private final ProjectDoor door;

    ProjectPartsApi(Projects projects, ProjectHistory history, ProjectDoor door) {
        this.projects = projects;
        this.history = history;
        this.door = door;
    }

    @GetMapping("/team")
    @Described(zh = "项目组", en = "Who works on a project beside its owner", refuses = 404)
    List<MemberJson> team(@PathVariable String code, Visitor visitor) {
        return team(door.get(code, visitor));
    }

    @PostMapping("/team")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "项目组加人", en = "Add somebody to the team", gives = 201, refuses = 404)
    ResponseEntity<List<MemberJson>> join(@PathVariable String code, @RequestBody NewMember sent, Visitor visitor) {
        Project project = door.get(code, visitor);
        done(projects.join(project.id(), sent.login(), sent.role().orElse(""), visitor));
        return ResponseEntity.status(HttpStatus.CREATED).body(team(project));
    }

    @PutMapping("/team")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "整个项目组改成这样；有一行不对就都不改，逐行说明",
            en = "The whole team as it is to be; one row at fault and nothing is changed, each fault at its row",
            refuses = {404, 422})
    List<MemberJson> seat(@PathVariable String code, @RequestBody List<@Nullable NewMember> sent, Visitor visitor) {
        Project project = door.get(code, visitor);
        List<Seat> seats = sent.stream()
                .map(one -> one == null
                        ? new Seat("", "")
                        : new Seat(one.login(), one.role().orElse("")))
                .toList();
        done(projects.seat(project.id(), seats, visitor));
        return team(project);
    }

    @DeleteMapping("/team/{login}")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "项目组减人",
            en = "Take somebody out of the team",
            refuses = {404, 422})
    List<MemberJson> dismiss(@PathVariable String code, @PathVariable String login, Visitor visitor) {
        Project project = door.get(code, visitor);
        Member member = projects.team(project.id()).stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow(() -> ApiRefused.input(List.of(PromotionProblem.NOT_IN_TEAM.at(Place.nowhere()))));
        done(projects.dismiss(project.id(), member.person(), visitor));
        return team(project);
    }

    @GetMapping("/history")
    @Described(zh = "经过：步骤和修改，最近的在前", en = "Steps and changes, the latest first", refuses = 404)
    List<HistoryJson> history(@PathVariable String code, Visitor visitor) {
        return history.of(door.get(code, visitor)).stream().map(HistoryJson::of).toList();
    }

    @PostMapping("/notes")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "记一笔，项目本身不变；答复为经过",
            en = "Write something down, changing nothing; the answer is the history",
            gives = 201,
            refuses = 404)
    ResponseEntity<List<HistoryJson>> note(@PathVariable String code, @RequestBody NewNote sent, Visitor visitor) {
        Project project = door.get(code, visitor);
        done(projects.note(project.id(), sent.kind().orElse(""), sent.words(), visitor));
        return ResponseEntity.status(HttpStatus.CREATED).body(history(code, visitor));
    }

    private List<MemberJson> team(Project project) {
        return projects.team(project.id()).stream().map(MemberJson::of).toList();
    }

    private static void done(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
    }
}

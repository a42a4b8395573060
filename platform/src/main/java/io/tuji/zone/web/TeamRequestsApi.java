package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.Kind;
import io.tuji.zone.TeamRequest.Move;
import io.tuji.zone.TeamRequest.State;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.internal.TeamRequestListStore;
import io.tuji.zone.internal.ZoneProblem;
import io.tuji.zone.internal.ZoneRights;
import java.time.Instant;
import java.time.LocalDate;
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

/** Hand-over of projects and help with them, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/team-requests")
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class TeamRequestsApi {

    private static final String PASS_ON = "PASS_ON";

    record NewTeamRequest(
            @Described(zh = "项目编号", en = "code of the project")
            String project,

            @Described(zh = "HAND_OVER 移交，HELP 协助", en = "HAND_OVER or HELP")
            String kind,

            @Described(zh = "登录名，或 unit: 加单位编号", en = "a login, or unit: and the number of a body")
            String to,

            @Described(zh = "协助者在项目组里的角色", en = "in the team, of whoever helps")
            Optional<String> role,

            @Described(zh = "为什么、要对方做什么", en = "why, and what is to be done")
            String words) {

        NewTeamRequest {
            project = Objects.requireNonNullElse(project, "");
            kind = Objects.requireNonNullElse(kind, "");
            to = Objects.requireNonNullElse(to, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    record NewTeamAnswer(
            @Described(zh = "ACCEPT、DECLINE、WITHDRAW 或 PASS_ON", en = "ACCEPT, DECLINE, WITHDRAW or PASS_ON")
            String move,

            @Described(
                    zh = "PASS_ON：改请谁，写登录名，或 unit: 加单位编号",
                    en = "of PASS_ON, whom to ask instead: a login, or unit: and the number of a body")
            Optional<String> to,

            @Described(zh = "DECLINE、PASS_ON 须写理由", en = "needed of DECLINE and PASS_ON")
            Optional<String> words) {

        NewTeamAnswer {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    record TeamRequestJson(
            long id,
            Kind kind,
            String project,
            String name,
            Optional<String> zone,
            String words,
            String role,
            String to,

            @Described(zh = "请的是单位时，单位编号", en = "number of the body where a body is asked")
            Optional<Long> toUnit,

            String from,
            Instant askedAt,

            @Described(zh = "最后答复日；工作日历未载入时缺", en = "the last day to answer; absent while the calendar is not loaded")
            Optional<LocalDate> due,

            State state,

            @Described(zh = "谁答复的；尚未答复或逾期退回时缺", en = "who answered; absent while nobody has, and where it lapsed")
            Optional<String> answeredBy,

            Optional<Instant> answeredAt,
            String answer) {

        static TeamRequestJson of(TeamRequest request) {
            return new TeamRequestJson(
                    request.id(),
                    request.kind(),
                    request.subject().code().toString(),
                    request.subject().name(),
                    request.subject().zone(),
                    request.words(),
                    request.role(),
                    request.to().name(),
                    request.to().unit().map(OrgUnitId::value),
                    request.from().login(),
                    request.from().at(),
                    request.due(),
                    request.state(),
                    request.answer().map(TeamRequest.Answer::by).filter(by -> !by.isEmpty()),
                    request.answer().map(TeamRequest.Answer::at),
                    request.answer().map(TeamRequest.Answer::words).orElse(""));
        }
    }

    private final TeamRequestListStore list;
    private final TeamRequests requests;
    private final Projects projects;

    TeamRequestsApi(TeamRequestListStore list, TeamRequests requests, Projects projects) {
        this.list = list;
        this.requests = requests;
        this.projects = projects;
    }

    @GetMapping
    @Described(
            zh = "移交和协助的请求，最近的在前；box=in 是请调用者的，box=out 是调用者发出的",
            en =
                    "Requests to take over or to help, the latest first; box=in are put to the caller, box=out asked by the caller")
    ResponseEntity<PageJson<TeamRequestJson>> list(
            @ListOf(TeamRequestListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), TeamRequestJson::of);
    }

    @GetMapping("/{id}")
    @Described(zh = "一个请求", en = "One request", refuses = 404)
    TeamRequestJson show(@PathVariable long id, Visitor visitor) {
        return TeamRequestJson.of(get(id, visitor));
    }

    @PostMapping
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "请人接手项目，或请人协助", en = "Ask somebody to take a project over, or to help with it", gives = 201)
    ResponseEntity<TeamRequestJson> ask(@RequestBody NewTeamRequest sent, Visitor visitor) {
        Project project = Project.Code.read(sent.project())
                .flatMap(code -> projects.find(code, visitor))
                .orElseThrow(() -> ApiRefused.input(
                        List.of(ZoneProblem.PROJECT_NOT_YOURS.at(Place.field("project"), sent.project()))));
        TeamRequests.Typed typed =
                new TeamRequests.Typed(sent.kind(), sent.to(), sent.role().orElse(""), sent.words());
        return done(requests.ask(project.id(), typed, visitor));
    }

    @PostMapping("/{id}/moves")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(
            zh = "接受、婉拒、改请别人（由被请的人或单位），或撤回（由发出的人）",
            en = "Accept, decline or pass on, by whoever is asked; withdraw, by whoever asked",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TeamRequestJson> answer(@PathVariable long id, @RequestBody NewTeamAnswer sent, Visitor visitor) {
        get(id, visitor);
        String said = sent.words().orElse("");
        if (sent.move().equals(PASS_ON)) {
            return done(requests.passOn(id, sent.to().orElse(""), said, visitor));
        }
        Move move = Move.read(sent.move())
                .orElseThrow(
                        () -> ApiRefused.input(List.of(ZoneProblem.WORD_UNKNOWN.at(Place.field("move"), sent.move()))));
        return done(requests.answer(id, move, said, visitor));
    }

    private TeamRequest get(long id, Visitor visitor) {
        return requests.find(id, visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<TeamRequestJson> done(Outcome<TeamRequest> outcome) {
        TeamRequest now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), ZoneProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(TeamRequestJson.of(now));
    }
}

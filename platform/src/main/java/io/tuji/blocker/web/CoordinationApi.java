package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.Meetings.Outcome;
import io.tuji.blocker.Meetings.Typed;
import io.tuji.blocker.Meetings.TypedDecision;
import io.tuji.blocker.internal.BlockerProblem;
import io.tuji.blocker.internal.CoordinationDecisionListStore;
import io.tuji.blocker.internal.CoordinationListStore;
import io.tuji.blocker.web.CoordinationJson.DecisionJson;
import io.tuji.engine.value.Place;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
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

/** Meetings and what they decide, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/coordination")
@Requires(module = "promotion", act = Act.VIEW)
class CoordinationApi {

    record NewMeeting(
            String title,
            String heldOn,
            Optional<String> place,

            @Described(zh = "主持人", en = "who leads it") String chair,

            @Described(zh = "参会单位的编号", en = "numbers of the bodies that take part")
            Optional<List<String>> bodies) {

        NewMeeting {
            title = Objects.requireNonNullElse(title, "");
            heldOn = Objects.requireNonNullElse(heldOn, "");
            chair = Objects.requireNonNullElse(chair, "");
        }

        Typed typed() {
            return new Typed(title, heldOn, place.orElse(""), chair, bodies.orElse(List.of()));
        }
    }

    record NewDecision(
            String words,

            @Described(zh = "责任人的登录名；与 unit 至少写一个", en = "login of the owner; it or unit has to be there")
            Optional<String> owner,

            @Described(zh = "责任单位的编号", en = "number of the body")
            Optional<String> unit,

            String due,

            @Described(zh = "针对的项目或堵点的编号", en = "code of the project or blocker that it is on")
            Optional<String> on) {

        NewDecision {
            words = Objects.requireNonNullElse(words, "");
            due = Objects.requireNonNullElse(due, "");
        }

        TypedDecision typed() {
            return new TypedDecision(words, owner.orElse(""), unit.orElse(""), due, on.orElse(""));
        }
    }

    record MoveOfDecision(
            @Described(
                    zh = "DONE、DROP、HAND_ON（转领导交办）或 REOPEN",
                    en = "DONE, DROP, HAND_ON (becomes an instruction) or REOPEN")
            String move,

            Optional<String> words) {

        MoveOfDecision {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    private final CoordinationListStore list;
    private final CoordinationDecisionListStore decisions;
    private final Meetings meetings;
    private final CoordinationDesk desk;

    CoordinationApi(
            CoordinationListStore list,
            CoordinationDecisionListStore decisions,
            Meetings meetings,
            CoordinationDesk desk) {
        this.list = list;
        this.decisions = decisions;
        this.meetings = meetings;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "看得到的调度会，最近的在前", en = "The meetings that the caller may see, the latest first")
    ResponseEntity<PageJson<CoordinationJson>> list(
            @ListOf(CoordinationListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), CoordinationJson::brief);
    }

    @GetMapping("/decisions")
    @Described(zh = "看得到的议定事项，期限最近的在前", en = "The decisions that the caller may see, the nearest day first")
    ResponseEntity<PageJson<DecisionJson>> decisions(
            @ListOf(CoordinationDecisionListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(decisions.page(listing, visitor), DecisionJson::of);
    }

    @GetMapping("/{code}")
    @Described(zh = "一次调度会：材料和议定事项", en = "One meeting with its pack and decisions", refuses = 404)
    CoordinationJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "召集调度会", en = "Call a meeting", gives = 201)
    ResponseEntity<CoordinationJson> call(@RequestBody NewMeeting sent, Visitor visitor) {
        return done(meetings.call(sent.typed(), visitor), visitor);
    }

    @PostMapping("/{code}/pack")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "生成材料，替换此前的",
            en = "Make the pack, in the place of an earlier one",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<CoordinationJson> pack(@PathVariable String code, Visitor visitor) {
        return done(meetings.pack(desk.get(code, visitor).id(), visitor), visitor);
    }

    @PostMapping("/{code}/close")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "闭会",
            en = "Close the meeting",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<CoordinationJson> close(@PathVariable String code, Visitor visitor) {
        return done(meetings.close(desk.get(code, visitor).id(), visitor), visitor);
    }

    @PostMapping("/{code}/decisions")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "记下议定事项",
            en = "Take down a decision",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<DecisionJson> decide(@PathVariable String code, @RequestBody NewDecision sent, Visitor visitor) {
        return decided(meetings.decide(desk.get(code, visitor).id(), sent.typed(), visitor));
    }

    @PostMapping("/{code}/decisions/{number}/moves")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "办结、撤销、转领导交办、恢复议定事项",
            en = "End a decision, drop it, hand it on as an instruction, open it again",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<DecisionJson> move(
            @PathVariable String code, @PathVariable int number, @RequestBody MoveOfDecision sent, Visitor visitor) {
        Meeting meeting = desk.get(code, visitor);
        desk.decision(meeting, number, visitor);
        Decision.Move move = Decision.Move.read(sent.move())
                .orElseThrow(() ->
                        ApiRefused.input(List.of(BlockerProblem.MOVE_UNKNOWN.at(Place.field("move"), sent.move()))));
        return decided(meetings.move(meeting.id(), number, move, sent.words().orElse(""), visitor));
    }

    private static ResponseEntity<DecisionJson> decided(Outcome<Decision> outcome) {
        Decision decision = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), BlockerProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(DecisionJson.of(decision));
    }

    private ResponseEntity<CoordinationJson> done(Outcome<Meeting> outcome, Visitor visitor) {
        Meeting meeting = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), BlockerProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(meeting, visitor));
    }

    private CoordinationJson json(Meeting meeting, Visitor visitor) {
        return CoordinationJson.whole(
                meeting,
                meetings.items(meeting, visitor),
                meetings.hidden(meeting, visitor),
                meetings.decisions(meeting, visitor));
    }
}

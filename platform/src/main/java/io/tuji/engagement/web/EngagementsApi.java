package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Move;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Outcome;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engagement.Engagements.TypedTheirs;
import io.tuji.engagement.internal.EngagementListStore;
import io.tuji.engagement.internal.EngagementProblem;
import io.tuji.engine.value.Place;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.web.TypedProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Engagements, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/engagements")
@Requires(module = "promotion", act = Act.VIEW)
class EngagementsApi {

    record NewEngagement(
            @Described(zh = "项目编号；写了就不写企业", en = "code of the project; the firm is then left out")
            Optional<String> project,

            @Described(zh = "企业编号、统一社会信用代码或全称", en = "company code, credit code or whole name")
            Optional<String> firm,

            @Described(zh = "尚未登记，按名称记", en = "no register lists it: known by name only")
            Optional<Boolean> unregistered,

            @Described(zh = "MEETING、CALL、VISIT、MESSAGE 或 EVENT", en = "MEETING, CALL, VISIT, MESSAGE or EVENT")
            String kind,

            @Described(zh = "true 为约定，还没有进行", en = "true of what is yet to take place")
            Optional<Boolean> planned,

            String day,

            @Described(zh = "如 14:30", en = "such as 14:30") Optional<String> begins,

            Optional<String> place,
            String subject,
            Optional<String> summary,

            @Described(zh = "企业提出的诉求", en = "what the firm asked for")
            Optional<String> asks,

            @Described(zh = "写在项目的下一步里", en = "becomes the next step of the project")
            Optional<String> nextStep,

            Optional<LocalDate> nextOn,

            @Described(
                    zh = "我方参加人的登录名，带队的在前；不写为调用者",
                    en = "logins of ours, the one who leads first; the caller where left out")
            Optional<List<String>> ours,

            @Described(zh = "对方参加人，只写姓名和职务", en = "theirs, names and positions only")
            Optional<List<TypedTheirs>> theirs,

            @Described(zh = "更正时须写理由", en = "needed of a correction")
            Optional<String> reason,

            @Described(zh = "更正时写看到的版本", en = "of a correction, the version that was seen")
            Optional<Integer> version) {

        NewEngagement {
            kind = Objects.requireNonNullElse(kind, "");
            day = Objects.requireNonNullElse(day, "");
            subject = Objects.requireNonNullElse(subject, "");
        }

        Typed typed(boolean isPlanned) {
            return new Typed(
                    project.orElse(""),
                    firm.orElse(""),
                    unregistered.orElse(false),
                    kind,
                    isPlanned,
                    day,
                    begins.orElse(""),
                    place.orElse(""),
                    subject,
                    summary.orElse(""),
                    asks.orElse(""),
                    nextStep.orElse(""),
                    nextOn.map(LocalDate::toString).orElse(""),
                    ours.orElse(List.of()),
                    theirs.orElse(List.of()),
                    reason.orElse(""));
        }
    }

    record NewEngagementMove(
            @Described(zh = "HOLD、CANCEL 或 WITHDRAW", en = "HOLD, CANCEL or WITHDRAW")
            String move,

            @Described(zh = "CANCEL 和 WITHDRAW 须写原因", en = "needed of CANCEL and WITHDRAW")
            Optional<String> words) {

        NewEngagementMove {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    private final EngagementListStore list;
    private final Engagements engagements;
    private final EngagementDesk desk;

    EngagementsApi(EngagementListStore list, Engagements engagements, EngagementDesk desk) {
        this.list = list;
        this.engagements = engagements;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "与企业的接触", en = "Engagements with firms")
    ResponseEntity<PageJson<EngagementJson>> list(@ListOf(EngagementListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), EngagementJson::inList);
    }

    @GetMapping("/{code}")
    @Described(zh = "一次接触和它的经过", en = "One engagement with all that was done", refuses = 404)
    EngagementJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "记一次接触或约定；答复里说还有哪些单位在接触这家企业",
            en = "Record an engagement; the answer says which other bodies speak with the firm",
            gives = 201)
    ResponseEntity<EngagementJson> add(@RequestBody NewEngagement sent, Visitor visitor) {
        return done(engagements.add(sent.typed(sent.planned().orElse(false)), visitor), visitor);
    }

    @PostMapping("/{code}/corrections")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "更正一次接触；原来的内容保留",
            en = "Correct an engagement; what it said is kept",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<EngagementJson> correct(
            @PathVariable String code, @RequestBody NewEngagement sent, Visitor visitor) {
        Engagement before = desk.get(code, visitor);
        Typed typed = sent.typed(before.state() == State.PLANNED);
        return done(engagements.correct(before.id(), sent.version().orElse(0), typed, visitor), visitor);
    }

    @PostMapping("/{code}/moves")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "已进行、取消、记错作废",
            en = "Held, cancelled, recorded by mistake",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<EngagementJson> move(
            @PathVariable String code, @RequestBody NewEngagementMove sent, Visitor visitor) {
        Engagement before = desk.get(code, visitor);
        Move move = Arrays.stream(Move.values())
                .filter(one -> one.name().equals(sent.move()))
                .findFirst()
                .orElseThrow(() -> ApiRefused.input(
                        List.of(TypedProblem.CHOICE_UNKNOWN.at(Place.field("move"), sent.move(), all(Move.values())))));
        return done(engagements.move(before.id(), move, sent.words().orElse(""), visitor), visitor);
    }

    @PostMapping(path = "/{code}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "为一次接触添加材料",
            en = "Add papers to an engagement",
            gives = 201,
            refuses = {404, 413})
    ResponseEntity<EngagementJson> keep(
            @PathVariable String code,
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file,
            Visitor visitor) {
        Engagement engagement = desk.get(code, visitor);
        desk.keep(engagement, List.of(file), visitor);
        return ResponseEntity.status(HttpStatus.CREATED).body(json(engagement, visitor));
    }

    @PostMapping("/{code}/undo")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "撤回上一步",
            en = "Take back the last step",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<EngagementJson> undo(@PathVariable String code, Visitor visitor) {
        return done(engagements.undo(desk.get(code, visitor).id(), visitor), visitor);
    }

    private static String all(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private ResponseEntity<EngagementJson> done(Outcome outcome, Visitor visitor) {
        Engagement now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), EngagementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(now, visitor));
    }

    private EngagementJson json(Engagement engagement, Visitor visitor) {
        return EngagementJson.of(
                engagement,
                engagements.others(
                        engagement.what().about().firm(),
                        engagement.what().when().day(),
                        visitor),
                desk.papers(engagement),
                engagements.steps(engagement.id()));
    }
}

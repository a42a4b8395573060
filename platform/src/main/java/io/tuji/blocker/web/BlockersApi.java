package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Blockers.Outcome;
import io.tuji.blocker.Blockers.Step;
import io.tuji.blocker.Blockers.Typed;
import io.tuji.blocker.internal.BlockerListStore;
import io.tuji.blocker.internal.BlockerProblem;
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
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Blockers, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/blockers")
@Requires(module = "promotion", act = Act.VIEW)
class BlockersApi {

    record NewBlocker(
            @Described(zh = "项目编号；不在项目上时写 company", en = "code of the project; where it is on none write company")
            Optional<String> project,

            @Described(zh = "企业库编号或全称", en = "code or whole name of the firm")
            Optional<String> company,

            @Described(zh = "企业不在库中时为 true", en = "true where no register lists the firm")
            Optional<Boolean> unregistered,

            @Described(zh = "由哪条需求转来", en = "code of the need that is turned into it")
            Optional<String> need,

            String words,
            Optional<String> details,

            @Described(
                    zh = "SPACE、APPROVAL、FUNDING、POLICY、TALENT、UTILITIES、OUR_COORDINATION、FIRM_DECISION 或 OTHER",
                    en =
                            "SPACE, APPROVAL, FUNDING, POLICY, TALENT, UTILITIES, OUR_COORDINATION, FIRM_DECISION or OTHER")
            String cause,

            @Described(
                    zh = "STREET、DISTRICT 或 CITY；不写为 DISTRICT",
                    en = "STREET, DISTRICT or CITY; DISTRICT when left out")
            Optional<String> level,

            String askedBy,

            @Described(zh = "不写为今天", en = "today when left out")
            Optional<String> askedOn,

            @Described(zh = "责任人的登录名；与 unit 都不写为调用者", en = "login of the owner; the caller where unit is left out, too")
            Optional<String> owner,

            @Described(zh = "责任单位的编号", en = "number of the body")
            Optional<String> unit) {

        NewBlocker {
            words = Objects.requireNonNullElse(words, "");
            cause = Objects.requireNonNullElse(cause, "");
            askedBy = Objects.requireNonNullElse(askedBy, "");
        }

        Typed typed() {
            return new Typed(
                    project.orElse(""),
                    company.orElse(""),
                    unregistered.orElse(false) ? "yes" : "",
                    need.orElse(""),
                    words,
                    details.orElse(""),
                    cause,
                    level.orElse(Blocker.Level.DISTRICT.name()),
                    askedBy,
                    askedOn.orElse(""),
                    owner.orElse(""),
                    unit.orElse(""),
                    "");
        }
    }

    /** What is left out stays. */
    record BlockerCorrection(
            int version,
            Optional<String> words,
            Optional<String> details,
            Optional<String> cause,
            Optional<String> askedBy,
            Optional<String> askedOn,

            @Described(zh = "更正的原因", en = "why it is worded anew")
            String reason) {

        BlockerCorrection {
            reason = Objects.requireNonNullElse(reason, "");
        }

        Typed typed(Typed before) {
            return new Typed(
                    before.project(),
                    before.company(),
                    before.unregistered(),
                    before.need(),
                    words.orElse(before.words()),
                    details.orElse(before.details()),
                    cause.orElse(before.cause()),
                    before.level(),
                    askedBy.orElse(before.askedBy()),
                    askedOn.orElse(before.askedOn()),
                    "",
                    "",
                    reason);
        }
    }

    record MoveOfBlocker(
            @Described(
                    zh = "VERIFY、ANSWER、SOLVE、CONFIRM、REOPEN、PAUSE、RESUME、HARDEN、ASSIGN、NOTE、WITHDRAW 或 UNDO",
                    en =
                            "VERIFY, ANSWER, SOLVE, CONFIRM, REOPEN, PAUSE, RESUME, HARDEN, ASSIGN, NOTE, WITHDRAW or UNDO")
            String move,

            @Described(
                    zh = "ANSWER、SOLVE、REOPEN、PAUSE、HARDEN、NOTE、WITHDRAW 须写",
                    en = "needed of ANSWER, SOLVE, REOPEN, PAUSE, HARDEN, NOTE, WITHDRAW")
            Optional<String> words,

            @Described(zh = "ASSIGN 的责任人", en = "the owner, of ASSIGN")
            Optional<String> owner,

            @Described(zh = "ASSIGN 的责任单位", en = "the body, of ASSIGN")
            Optional<String> unit,

            @Described(
                    zh = "CONFIRM 的满意度：SATISFIED 或 FAIR；不满意用 REOPEN",
                    en = "of CONFIRM: SATISFIED or FAIR; who is not satisfied reopens")
            Optional<String> satisfaction) {

        MoveOfBlocker {
            move = Objects.requireNonNullElse(move, "");
        }

        Step step(BlockerMove read) {
            return new Step(read, words.orElse(""), owner.orElse(""), unit.orElse(""), satisfaction.orElse(""));
        }
    }

    record CauseCount(Cause cause, BlockerLight light, long count) {

        static CauseCount of(BlockerListStore.Count count) {
            return new CauseCount(count.cause(), count.light(), count.number());
        }
    }

    private final BlockerListStore list;
    private final Blockers blockers;
    private final BlockerDesk desk;

    BlockersApi(BlockerListStore list, Blockers blockers, BlockerDesk desk) {
        this.list = list;
        this.blockers = blockers;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "看得到的堵点，最急的在前", en = "The blockers that the caller may see, the most pressing first")
    ResponseEntity<PageJson<BlockerJson>> list(@ListOf(BlockerListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(
                list.page(listing, visitor), one -> BlockerJson.of(one, blockers.time(one), List.of(), List.of()));
    }

    @GetMapping("/counts")
    @Described(zh = "未了结的堵点按根因和亮灯的个数", en = "How many running blockers there are by cause and light")
    List<CauseCount> counts(Visitor visitor) {
        return list.counts(visitor).stream().map(CauseCount::of).toList();
    }

    @GetMapping("/{code}")
    @Described(zh = "一个堵点和它的经过", en = "One blocker with all that was done", refuses = 404)
    BlockerJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "登记堵点", en = "Enter a blocker", gives = 201)
    ResponseEntity<BlockerJson> enter(@RequestBody NewBlocker sent, Visitor visitor) {
        return done(HttpStatus.CREATED, blockers.enter(sent.typed(), visitor), visitor);
    }

    @PatchMapping("/{code}")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "更正堵点的内容",
            en = "Word a blocker anew",
            refuses = {404, 409})
    ResponseEntity<BlockerJson> correct(
            @PathVariable String code, @RequestBody BlockerCorrection sent, Visitor visitor) {
        Blocker before = desk.get(code, visitor);
        Typed typed = sent.typed(BlockerDesk.again(before));
        return done(HttpStatus.OK, blockers.correct(before.id(), sent.version(), typed, visitor), visitor);
    }

    @PostMapping("/{code}/moves")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "核实、答复、解决、确认、重开、暂停、恢复、标疑难、转派、记事、撤销",
            en = "Verify, answer, solve, confirm, reopen, pause, resume, mark as hard, assign, note, withdraw, undo",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<BlockerJson> move(@PathVariable String code, @RequestBody MoveOfBlocker sent, Visitor visitor) {
        Blocker before = desk.get(code, visitor);
        BlockerMove move = BlockerMove.read(sent.move())
                .orElseThrow(() ->
                        ApiRefused.input(List.of(BlockerProblem.MOVE_UNKNOWN.at(Place.field("move"), sent.move()))));
        return done(HttpStatus.CREATED, blockers.move(before.id(), sent.step(move), visitor), visitor);
    }

    private ResponseEntity<BlockerJson> done(HttpStatus status, Outcome outcome, Visitor visitor) {
        Blocker blocker = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), BlockerProblem.LATE));
        return ResponseEntity.status(status).body(json(blocker, visitor));
    }

    private BlockerJson json(Blocker blocker, Visitor visitor) {
        return BlockerJson.of(
                blocker, blockers.time(blocker), blockers.moves(blocker, visitor), blockers.acts(blocker.id()));
    }
}

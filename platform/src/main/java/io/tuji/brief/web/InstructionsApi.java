package io.tuji.brief.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.brief.Instructions.Done;
import io.tuji.brief.internal.BriefProblem;
import io.tuji.brief.internal.InstructionListStore;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.value.Place;
import io.tuji.task.Outcome;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
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

/** Instructions, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/instructions")
@Requires(module = "brief", act = Act.VIEW)
class InstructionsApi {

    record NewInstruction(
            String words,

            @Described(
                    zh = "INDICATOR:规划:指标、AREA:区域、PLAN:规划；可不写",
                    en = "INDICATOR:plan:measure, AREA:part, PLAN:plan; may be left out")
            Optional<String> subject,

            @Described(zh = "牵头单位的编号", en = "number of the body that answers for it")
            long owner,

            @Described(zh = "配合单位的编号", en = "numbers of the bodies that help")
            List<Long> coOwners,

            @Described(zh = "完成期限；与 days 只写一个", en = "the day; either this or days")
            Optional<LocalDate> due,

            @Described(zh = "从今天起几个工作日", en = "working days from today")
            Optional<Integer> days,

            @Described(
                    zh = "MOST_URGENT、URGENT 或 ORDINARY；不写为 ORDINARY",
                    en = "MOST_URGENT, URGENT or ORDINARY, which it is when left out")
            Optional<String> urgency,

            @Described(zh = "更正时须写理由", en = "needed of a correction")
            Optional<String> reason,

            @Described(zh = "更正时写看到的版本", en = "of a correction, the version that was seen")
            Optional<Integer> version) {

        NewInstruction {
            coOwners = coOwners == null ? List.of() : List.copyOf(coOwners);
        }

        Instructions.Typed typed() {
            return new Instructions.Typed(
                    words,
                    subject.orElse(""),
                    Long.toString(owner),
                    coOwners.stream().map(String::valueOf).toList(),
                    due.map(LocalDate::toString).orElse(""),
                    days.map(String::valueOf).orElse(""),
                    urgency.orElse(Instruction.Urgency.ORDINARY.name()),
                    reason.orElse(""));
        }
    }

    record NewMove(
            @Described(
                    zh = "ACCEPT、RETURN、PROGRESS、REPORT、ASK、GRANT、REFUSE、SEND_BACK、CLOSE、WITHDRAW、REOPEN 或 REMIND",
                    en =
                            "ACCEPT, RETURN, PROGRESS, REPORT, ASK, GRANT, REFUSE, SEND_BACK, CLOSE, WITHDRAW, REOPEN or REMIND")
            String move,

            @Described(
                    zh = "说明或理由；ACCEPT、CLOSE、REOPEN 可不写",
                    en = "words or reason; not needed of ACCEPT, CLOSE, REOPEN")
            Optional<String> words,

            @Described(zh = "ASK 和 GRANT 须写", en = "needed of ASK and GRANT")
            Optional<LocalDate> due) {

        NewMove {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    private final InstructionListStore list;
    private final Instructions instructions;
    private final InstructionDesk desk;

    InstructionsApi(InstructionListStore list, Instructions instructions, InstructionDesk desk) {
        this.list = list;
        this.instructions = instructions;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "看得到的领导交办，最紧迫的在前", en = "The instructions that the caller may see, the most pressing first")
    ResponseEntity<PageJson<InstructionJson>> list(
            @ListOf(InstructionListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(
                list.page(listing, visitor),
                one -> InstructionJson.of(one, instructions.light(one), instructions.moves(one, visitor), List.of()));
    }

    @GetMapping("/{code}")
    @Described(zh = "一件交办和它的办理经过", en = "One instruction with all that was done", refuses = 404)
    InstructionJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = "brief", act = Act.APPROVE)
    @Described(zh = "交办", en = "Give an instruction", gives = 201)
    ResponseEntity<InstructionJson> give(@RequestBody NewInstruction sent, Visitor visitor) {
        Outcome<Instruction> outcome = instructions.give(sent.typed(), visitor);
        Instruction given = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(given, visitor));
    }

    @PostMapping("/{code}/corrections")
    @Requires(module = "brief", act = Act.APPROVE)
    @Described(zh = "更正一件交办；原来的内容保留", en = "Word an instruction anew; what it said is kept", gives = 201, refuses = 404)
    ResponseEntity<InstructionJson> correct(
            @PathVariable String code, @RequestBody NewInstruction sent, Visitor visitor) {
        Instruction before = desk.get(code, visitor);
        return done(instructions.correct(before.id(), sent.version().orElse(0), sent.typed(), visitor), visitor);
    }

    @PostMapping("/{code}/moves")
    @Requires(module = "brief", act = Act.CHANGE)
    @Described(
            zh = "接收、退回、报告、办结、催办等",
            en = "Take on, return, report, close, remind and so on",
            gives = 201,
            refuses = 404)
    ResponseEntity<InstructionJson> move(@PathVariable String code, @RequestBody NewMove sent, Visitor visitor) {
        Instruction before = desk.get(code, visitor);
        Move move = InstructionDesk.readMove(sent.move())
                .orElseThrow(() ->
                        ApiRefused.input(List.of(BriefProblem.MOVE_UNKNOWN.at(Place.field("move"), sent.move()))));
        String due = sent.due().map(LocalDate::toString).orElse("");
        return done(desk.move(before, move, sent.words().orElse(""), due, List.of(), visitor), visitor);
    }

    private ResponseEntity<InstructionJson> done(Outcome<Done> outcome, Visitor visitor) {
        Done done = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(done.now(), visitor));
    }

    private InstructionJson json(Instruction instruction, Visitor visitor) {
        return InstructionJson.of(
                instruction,
                instructions.light(instruction),
                instructions.moves(instruction, visitor),
                instructions.acts(instruction.id()));
    }
}

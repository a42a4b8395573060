package io.tuji.brief.web;

import io.tuji.access.OrgUnitId;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Act;
import io.tuji.brief.Instruction.Urgency;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.plan.instruction.Step;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An instruction for programs. */
record InstructionJson(
        String code,
        int version,
        String words,

        @Described(
                zh = "INDICATOR:规划:指标、AREA:区域、PLAN:规划，不针对具体对象为空",
                en = "INDICATOR:plan:measure, AREA:part, PLAN:plan; empty where it is about none of these")
        String subject,

        @Described(zh = "牵头单位的编号", en = "number of the body that answers for it")
        long owner,

        @Described(zh = "配合单位的编号", en = "numbers of the bodies that help")
        List<Long> coOwners,

        @Described(zh = "期限未定时缺", en = "absent where no day has been set")
        Optional<LocalDate> due,

        @Described(zh = "申请延期到哪天；没有待答复的申请时缺", en = "the day that is asked for; absent unless that waits for an answer")
        Optional<LocalDate> asked,

        Urgency urgency,
        Step step,
        InstructionLight light,
        String givenBy,
        Instant givenAt,

        @Described(zh = "调用者现在可以做什么", en = "what the caller can do now")
        List<Move> moves,

        @Described(zh = "办理经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<ActJson> acts) {

    record ActJson(
            @Described(zh = "交办本身为 GIVE", en = "GIVE for the giving itself")
            String act,

            String words,
            Optional<LocalDate> dueBefore,

            @Described(zh = "申请的或此后的期限", en = "the day asked for, or holding from then on")
            Optional<LocalDate> dueAfter,

            @Described(zh = "更正以前的内容", en = "what it said until this correction")
            Optional<String> before,

            String by,
            Instant at) {

        static ActJson of(Act act) {
            return new ActJson(
                    act.move().map(Move::name).orElse("GIVE"),
                    act.words(),
                    act.dueBefore(),
                    act.dueAfter(),
                    act.before().map(Instruction.What::words),
                    act.by(),
                    act.at());
        }
    }

    static InstructionJson of(Instruction instruction, InstructionLight light, Collection<Move> moves, List<Act> acts) {
        Instruction.What what = instruction.what();
        return new InstructionJson(
                instruction.id().code(),
                instruction.version(),
                what.words(),
                what.subject().text(),
                what.owner().value(),
                what.coOwners().stream().map(OrgUnitId::value).toList(),
                what.due(),
                instruction.asked(),
                what.urgency(),
                instruction.step(),
                light,
                instruction.givenBy(),
                instruction.givenAt(),
                List.copyOf(moves),
                acts.stream().map(ActJson::of).toList());
    }
}

package io.tuji.blocker.web;

import io.tuji.access.OrgUnitId;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Act;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.Satisfaction;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.BlockerTime;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.demand.Need;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A blocker for programs. */
record BlockerJson(
        String code,

        @Described(zh = "更正时带上看到的版本", en = "send the version you saw when you correct it")
        int version,

        @Described(zh = "项目编号；不在项目上时缺", en = "code of the project; absent where it is on none")
        Optional<String> project,

        @Described(zh = "项目所在的阶段；不在项目上时为空", en = "stage of the project; empty where it is on none")
        String stage,

        @Described(zh = "企业库编号；企业不在库中时缺", en = "code of the firm; absent while no register lists it")
        Optional<String> company,

        String firm,
        String words,
        String details,
        Cause cause,
        Level level,
        State state,
        String askedBy,
        LocalDate askedOn,

        @Described(zh = "由哪条需求转来", en = "the need that was turned into it")
        Optional<String> need,

        @Described(zh = "责任人的登录名；只有责任单位时为空", en = "login of whoever has to solve it; empty where only a body has")
        String owner,

        @Described(zh = "责任单位的编号", en = "number of the body that has to solve it")
        Optional<Long> unit,

        BlockerLight light,

        @Described(zh = "本轮已用的工作日；日历没有装载时缺", en = "working days of this round; absent while the calendar is not loaded")
        Optional<Integer> days,

        @Described(
                zh = "下一步限几个工作日，从提出起算；不等下一步时为 0",
                en = "working days until the next step, from the asking; 0 where none is waited for")
        int term,

        @Described(
                zh = "下一步的期限；暂停或日历没有装载时缺",
                en = "the last day for the next step; absent while paused or while the calendar is not loaded")
        Optional<LocalDate> due,

        @Described(zh = "是否疑难", en = "whether it was marked as hard")
        boolean hard,

        @Described(zh = "第几轮，重开一次加 1", en = "round, one more with every reopening")
        int round,

        List<Pause> pauses,
        Optional<Satisfaction> satisfaction,
        Instant createdAt,

        @Described(zh = "调用者现在可以做什么；列表中为空", en = "what the caller can do now; empty in lists")
        List<BlockerMove> moves,

        @Described(zh = "经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<ActJson> acts) {

    record ActJson(
            BlockerMove move,
            String words,
            State state,
            Level level,
            String owner,

            @Described(zh = "此后是否被撤销", en = "whether it was undone afterwards")
            boolean takenBack,

            String by,
            Instant at) {

        static ActJson of(Act act) {
            return new ActJson(
                    act.move(),
                    act.words(),
                    act.state(),
                    act.level(),
                    act.owner(),
                    act.takenBack(),
                    act.by(),
                    act.at());
        }
    }

    static BlockerJson of(Blocker blocker, BlockerTime time, Collection<BlockerMove> moves, List<Act> acts) {
        Blocker.Standing standing = blocker.standing();
        return new BlockerJson(
                blocker.id().code(),
                blocker.version(),
                blocker.subject().project().map(project -> project.code().toString()),
                blocker.subject().stage(),
                blocker.subject().company().map(CompanyId::code),
                blocker.subject().firm(),
                blocker.what().words(),
                blocker.what().details(),
                blocker.what().cause(),
                standing.level(),
                standing.state(),
                blocker.what().askedBy(),
                blocker.what().askedOn(),
                blocker.what().need().map(Need.Id::code),
                standing.owner().login(),
                standing.owner().unit().map(OrgUnitId::value),
                time.light(),
                time.days().find(),
                time.term(),
                time.due().find(),
                standing.hard(),
                standing.round(),
                standing.pauses(),
                standing.satisfaction(),
                blocker.created().at(),
                List.copyOf(moves),
                acts.stream().map(ActJson::of).toList());
    }
}

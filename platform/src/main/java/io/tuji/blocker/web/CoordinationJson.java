package io.tuji.blocker.web;

import io.tuji.access.OrgUnitId;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting for programs. */
record CoordinationJson(
        String code,
        int version,
        String title,
        LocalDate heldOn,
        String place,
        String chair,

        @Described(zh = "参会单位的编号", en = "numbers of the bodies that take part")
        List<Long> bodies,

        @Described(zh = "材料的生成时间；还没有生成时缺", en = "when the pack was made; absent before")
        Optional<Instant> packedAt,

        @Described(zh = "闭会时间；闭会后不再变动", en = "when it was closed; from then on it stays as it is")
        Optional<Instant> closedAt,

        @Described(
                zh = "材料：看得到的卡住的事项；列表中为空",
                en = "the pack: what was stuck, as far as the caller may see it; empty in lists")
        List<ItemJson> items,

        @Described(zh = "材料中看不到的还有几项", en = "how many more stand in the pack")
        long hidden,

        @Described(zh = "列表中为空", en = "empty in lists") List<DecisionJson> decisions) {

    record ItemJson(
            @Described(
                    zh = "根因，或 STAGE（超过阶段时限）、STEP（下一步过期）",
                    en = "cause of a blocker, or STAGE (too long in its stage), or STEP (next step overdue)")
            String cause,

            BlockerLight light,
            Optional<Integer> days,
            Optional<Integer> over,
            String name,

            @Described(zh = "堵点或项目的编号", en = "code of the blocker or project")
            String code,

            String words,
            String stage,
            String owner,
            String lastStep) {

        static ItemJson of(Meeting.Item item) {
            return new ItemJson(
                    item.cause(),
                    item.light(),
                    item.days(),
                    item.over(),
                    item.name(),
                    item.code(),
                    item.words(),
                    item.stage(),
                    item.owner(),
                    item.lastStep());
        }
    }

    record DecisionJson(
            String code,
            int number,
            String words,
            String owner,
            Optional<Long> unit,
            LocalDate due,
            Optional<String> project,
            Optional<String> blocker,
            Decision.State state,

            @Described(zh = "转成的领导交办的编号；没有转时为空", en = "code of the instruction that it became; empty of every other")
            String instruction,

            Optional<String> ended) {

        static DecisionJson of(Decision decision) {
            return new DecisionJson(
                    decision.code(),
                    decision.number(),
                    decision.words(),
                    decision.owner().login(),
                    decision.owner().unit().map(OrgUnitId::value),
                    decision.due(),
                    decision.project().map(project -> project.code().toString()),
                    decision.blocker().map(Blocker.Id::code),
                    decision.state(),
                    decision.instruction(),
                    decision.ended().map(Decision.Ended::words));
        }
    }

    /** As it stands in a list. */
    static CoordinationJson brief(Meeting meeting) {
        return whole(meeting, List.of(), 0, List.of());
    }

    static CoordinationJson whole(Meeting meeting, List<Meeting.Item> items, long hidden, List<Decision> decisions) {
        return new CoordinationJson(
                meeting.id().code(),
                meeting.version(),
                meeting.what().title(),
                meeting.what().heldOn(),
                meeting.what().place(),
                meeting.what().chair(),
                meeting.what().bodies().stream().map(body -> body.id().value()).toList(),
                meeting.packedAt(),
                meeting.closed().map(Meeting.Closed::at),
                items.stream().map(ItemJson::of).toList(),
                hidden,
                decisions.stream().map(DecisionJson::of).toList());
    }
}

package io.tuji.lead.web;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.value.Explanation;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.Act;
import io.tuji.lead.Lead.DropReason;
import io.tuji.lead.Lead.Source;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Move;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A lead for programs. */
record LeadJson(
        String code,

        @Described(zh = "企业库编号；企业不在库中时缺", en = "code of the firm; absent while no register lists it")
        Optional<String> company,

        String firm,

        @Described(zh = "不针对产业链时为空", en = "empty where it is for no chain")
        String chain,

        String node,
        Source source,

        @Described(zh = "负责人的登录名", en = "login of whoever follows it up")
        String owner,

        @Described(zh = "负责人接手时所在单位的编号", en = "number of the body of the owner when the owner took it")
        Optional<Long> unit,

        String note,
        State state,

        @Described(zh = "不跟进的原因；其他状态时缺", en = "why nobody follows it up; of dropped leads only")
        Optional<DropReason> dropped,

        String raisedBy,
        Instant raisedAt,
        Instant touchedAt,

        @Described(zh = "调用者现在可以做什么；列表中为空", en = "what the caller can do now; empty in lists")
        List<Move> moves,

        @Described(zh = "经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<ActJson> acts,

        @Described(zh = "提出时的排序依据，此后不变；列表中为空", en = "why it was ranked as it was when it was raised; empty in lists")
        List<WhyJson> why) {

    record ActJson(
            Move move,
            String words,
            State state,
            Optional<DropReason> dropped,
            String owner,

            @Described(zh = "此后是否被撤销", en = "whether it was undone afterwards")
            boolean takenBack,

            String by,
            Instant at) {

        static ActJson of(Act act) {
            return new ActJson(
                    act.move(),
                    act.words(),
                    act.after(),
                    act.dropped(),
                    act.ownerAfter(),
                    act.takenBack(),
                    act.by(),
                    act.at());
        }
    }

    /** A line of the explanation. */
    record WhyJson(
            @Described(zh = "层级，最上层为 0", en = "how deep it lies, 0 at the top")
            int depth,

            @Described(zh = "界面文字中这一项的键", en = "key of the term in the texts of the pages")
            String term,

            String value,
            Optional<String> source,
            Optional<LocalDate> date) {

        static List<WhyJson> of(Explanation tree) {
            List<WhyJson> lines = new ArrayList<>();
            add(tree, 0, lines);
            return List.copyOf(lines);
        }

        private static void add(Explanation tree, int depth, List<WhyJson> lines) {
            lines.add(new WhyJson(depth, tree.term(), tree.value(), tree.source(), tree.date()));
            tree.parts().forEach(part -> add(part, depth + 1, lines));
        }
    }

    /** As it stands in a list. */
    static LeadJson brief(Lead lead) {
        return of(lead, List.of(), List.of(), List.of());
    }

    static LeadJson whole(Lead lead, Collection<Move> moves, List<Act> acts) {
        return of(
                lead,
                List.copyOf(moves),
                acts.stream().map(ActJson::of).toList(),
                lead.why().map(WhyJson::of).orElse(List.of()));
    }

    private static LeadJson of(Lead lead, List<Move> moves, List<ActJson> acts, List<WhyJson> why) {
        return new LeadJson(
                lead.id().code(),
                lead.subject().company().map(CompanyId::code),
                lead.subject().firm(),
                lead.subject().chain(),
                lead.subject().node(),
                lead.source(),
                lead.owner().login(),
                lead.owner().unit().map(OrgUnitId::value),
                lead.note(),
                lead.state(),
                lead.dropped(),
                lead.raisedBy(),
                lead.raisedAt(),
                lead.touchedAt(),
                moves,
                acts,
                why);
    }
}

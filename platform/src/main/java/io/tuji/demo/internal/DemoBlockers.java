package io.tuji.demo.internal;

import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Blockers;
import io.tuji.demand.Facet;
import io.tuji.demand.Needs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What invented firms need, and what holds their projects up: blockers in every state and under every light. */
@Component
class DemoBlockers {

    /** @param to short name of the department that solves it; empty of the officers themselves */
    private record Trouble(Cause cause, String words, String to) {}

    /** How far a blocker has come, and how many working days ago it was asked. */
    private record Way(int worked, List<BlockerMove> moves) {

        /** Those that are late are so by more or less. */
        int worked(int which) {
            return LATE.contains(worked) ? worked + which % LATE_BY : worked;
        }
    }

    private static final Set<Integer> LATE = Set.of(3, 6, 19, 37);
    private static final int LATE_BY = 9;

    private record Wish(Facet facet, String words, String amount, String unit) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(Cause.SPACE, "层高 6 米的厂房只剩 800 平方米，不够一条产线", "规划资源局"),
            new Trouble(Cause.APPROVAL, "环评要等所在地块规划调整", "生态环境局"),
            new Trouble(Cause.UTILITIES, "机房要双路供电，现有容量差 2000 千伏安", "建管委"),
            new Trouble(Cause.SPACE, "看中的楼层原租户年底才退", ""),
            new Trouble(Cause.OUR_COORDINATION, "两个街道都说工地出入口不归自己管", ""),
            new Trouble(Cause.APPROVAL, "施工许可缺人防部门意见", "建管委"),
            new Trouble(Cause.FUNDING, "跟投基金两次未过会", "国资委"),
            new Trouble(Cause.TALENT, "三名核心工程师落户材料被退回", "人社局"),
            new Trouble(Cause.SPACE, "实验室楼板承重不够，业主不同意加固", ""),
            new Trouble(Cause.FIRM_DECISION, "总部董事会第三次推迟表决", ""),
            new Trouble(Cause.POLICY, "新设公司不满一年，扶持条款用不上", "投促办"),
            new Trouble(Cause.APPROVAL, "产品注册地址变更卡在现场核查", "市场监管局"),
            new Trouble(Cause.OUR_COORDINATION, "企业问的通勤班车没有部门答复", ""));

    private static final List<Way> WAYS = List.of(
            new Way(19, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER)),
            new Way(5, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER)),
            new Way(0, List.of()),
            new Way(37, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER)),
            new Way(2, List.of(BlockerMove.VERIFY)),
            new Way(9, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER, BlockerMove.SOLVE)),
            new Way(13, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER)),
            new Way(3, List.of()),
            new Way(24, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER, BlockerMove.HARDEN)),
            new Way(12, List.of(BlockerMove.VERIFY, BlockerMove.ANSWER, BlockerMove.SOLVE, BlockerMove.CONFIRM)),
            new Way(8, List.of(BlockerMove.VERIFY, BlockerMove.PAUSE)),
            new Way(6, List.of(BlockerMove.VERIFY)));

    private static final List<Wish> WISHES = List.of(
            new Wish(Facet.PREMISES, "需要 2000 平方米、层高 6 米的厂房", "2000", "AREA"),
            new Wish(Facet.FUNDS, "需要产线设备融资", "3000", "MONEY"),
            new Wish(Facet.POLICY_SERVICE, "需要办理人才落户", "12", "PEOPLE"),
            new Wish(Facet.FRONTIER_TECHNOLOGY, "需要联合研发单位", "", ""),
            new Wish(Facet.VALUE_ADDING, "需要第三方检测平台", "", ""));

    private static final Map<BlockerMove, String> WORDS = Map.of(
            BlockerMove.ANSWER, "已答复企业：一周内给出两个备选（演示）",
            BlockerMove.SOLVE, "已落实，企业可以进场（演示）",
            BlockerMove.HARDEN, "涉及规划调整，按疑难办理（演示）",
            BlockerMove.PAUSE, "等企业补材料（演示）");
    private static final String MARK = "（演示）";
    private static final String ASKER = "企业政府事务经理" + MARK;

    private final Blockers blockers;
    private final Needs needs;
    private final DemoDays days;

    DemoBlockers(Blockers blockers, Needs needs, DemoDays days) {
        this.blockers = blockers;
        this.needs = needs;
        this.days = days;
    }

    /** @param departments number of the body by its short name */
    void fill(Deal deal, Map<String, String> departments) {
        String need = deal.place() >= Deal.TRACKING && deal.isEach(3, 0) ? need(deal) : "";
        if (deal.isOpenFrom(Deal.TRACKING) && deal.isEach(4, 1)) {
            block(deal, deal.number() / 4, need, departments);
        }
        if (deal.isOpenFrom(0) && deal.isEach(17, 3)) {
            block(deal, deal.number(), "", departments);
        }
    }

    private String need(Deal deal) {
        Wish wish = WISHES.get(deal.number() % WISHES.size());
        Needs.Typed typed = new Needs.Typed(
                deal.project().firm().company().orElseThrow().code(),
                "",
                "",
                wish.facet().name(),
                wish.words() + MARK,
                "",
                wish.amount(),
                wish.unit(),
                days.ahead(30 + deal.number() % 90),
                deal.owner().name(),
                days.ago(20, deal),
                "登门拜访",
                "");
        var outcome = needs.add(typed, deal.owner());
        return Accepted.of(outcome.now(), outcome.problems()).id().code();
    }

    private void block(Deal deal, int which, String need, Map<String, String> departments) {
        Trouble trouble = TROUBLES.get(which % TROUBLES.size());
        Way way = WAYS.get(which % WAYS.size());
        String unit = departments.getOrDefault(trouble.to(), "");
        Blockers.Typed typed = new Blockers.Typed(
                deal.code(),
                "",
                "",
                need,
                trouble.words() + MARK,
                "",
                trouble.cause().name(),
                (which % 5 == 0 ? Level.CITY : which % 3 == 0 ? Level.STREET : Level.DISTRICT).name(),
                ASKER,
                days.workedAgo(way.worked(which)),
                unit.isEmpty() ? deal.owner().login() : "",
                unit,
                "");
        Blockers.Outcome entered = blockers.enter(typed, deal.owner());
        Blocker blocker = Accepted.of(entered.now(), entered.problems());
        way.moves().forEach(move -> move(blocker, move, deal));
    }

    private void move(Blocker blocker, BlockerMove move, Deal deal) {
        String said = move == BlockerMove.CONFIRM ? Blocker.Satisfaction.SATISFIED.name() : "";
        Blockers.Step step = new Blockers.Step(move, WORDS.getOrDefault(move, ""), "", "", said);
        Blockers.Outcome outcome = blockers.move(blocker.id(), step, deal.owner());
        Accepted.of(outcome.now(), outcome.problems());
    }
}

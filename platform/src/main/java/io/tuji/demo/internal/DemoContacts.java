package io.tuji.demo.internal;

import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engagement.Engagements.TypedTheirs;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was talked about with the firms of invented projects, and what is agreed for the days ahead. */
@Component
class DemoContacts {

    private static final List<Kind> KINDS = List.of(Kind.VISIT, Kind.MEETING, Kind.CALL, Kind.MEETING, Kind.EVENT);
    private static final List<String> PLACES = List.of("企业厂区", "投促办会客室", "", "演示大厦 8 楼", "产业对接会现场");
    private static final List<String> SUBJECTS =
            List.of("登门了解扩产打算（演示）", "介绍可用楼宇和厂房（演示）", "电话确认立项进度（演示）", "商谈设备进场和用电（演示）", "对接会上谈上下游配套（演示）");
    private static final List<String> SUMMARIES = List.of(
            "企业两年内要增一条产线，在三个地方比选。", "看了两处楼宇，层高合适，停车位不够。", "总部批复要等下月董事会。", "用电容量要再核，约供电单位一起看。", "愿与本区两家零部件企业先签样品合同。");
    private static final List<String> ASKS = List.of("层高 6 米以上的厂房", "员工公寓 20 套", "", "双路供电", "牵线本地供应商");
    private static final List<TypedTheirs> THEIRS = List.of(
            new TypedTheirs("陈某（演示）", "总经理"),
            new TypedTheirs("林某（演示）", "投资总监"),
            new TypedTheirs("周某（演示）", "政府事务经理"),
            new TypedTheirs("吴某（演示）", "生产副总"));

    private final Engagements engagements;
    private final DemoDays days;

    DemoContacts(Engagements engagements, DemoDays days) {
        this.engagements = engagements;
        this.days = days;
    }

    void fill(Deal deal) {
        if (deal.place() == 0) {
            if (deal.isEach(4, 0)) {
                add(deal, Kind.MESSAGE, false, days.ago(3, deal), 2);
            }
            return;
        }
        boolean isSilent = !deal.project().isOpen() || deal.isEach(5, 3);
        if (isSilent || deal.isEach(4, 0)) {
            add(deal, KINDS.get(deal.number() % KINDS.size()), false, days.ago(40 + deal.number() % 30, deal), 0);
        }
        if (isSilent) {
            return;
        }
        add(deal, KINDS.get((deal.number() + 1) % KINDS.size()), false, days.ago(deal.number() % 13, deal), 1);
        if (deal.isEach(7, 2)) {
            add(deal, Kind.MEETING, true, days.ahead(1 + deal.number() % 9), 3);
        }
    }

    private void add(Deal deal, Kind kind, boolean planned, String day, int shift) {
        int which = (deal.number() / SUBJECTS.size() + deal.number() + shift) % SUBJECTS.size();
        List<String> ours = deal.isEach(2, 0)
                ? List.of(deal.owner().login(), deal.colleague().login())
                : List.of(deal.owner().login());
        Typed typed = new Typed(
                deal.code(),
                "",
                false,
                kind.name(),
                planned,
                day,
                planned ? "14:00" : "",
                PLACES.get(which),
                SUBJECTS.get(which),
                planned ? "" : SUMMARIES.get(which),
                planned ? "" : ASKS.get(which),
                "",
                "",
                ours,
                List.of(THEIRS.get(deal.number() % THEIRS.size())),
                "");
        Engagements.Outcome outcome = engagements.add(typed, deal.owner());
        Accepted.of(outcome.now(), outcome.problems());
    }
}

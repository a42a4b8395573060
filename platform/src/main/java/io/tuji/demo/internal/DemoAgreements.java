package io.tuji.demo.internal;

import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.OldAgreements;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promises;
import io.tuji.agreement.Signings;
import io.tuji.promotion.Project;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was signed with invented firms and promised to them, all of it lawful, and what came of it. */
@Component
class DemoAgreements {

    private record Offer(Promise.Kind kind, Promise.Tie tie, String words) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer(Promise.Kind.SPACE, Promise.Tie.SPACE, "提供 1200 平方米研发用房，租金按评估价（演示）"),
            new Offer(Promise.Kind.TALENT, Promise.Tie.JOBS, "人才公寓 20 套，随到岗人数安排（演示）"),
            new Offer(Promise.Kind.SERVICE, Promise.Tie.NONE, "专人代办设立登记和施工许可（演示）"),
            new Offer(Promise.Kind.FUND, Promise.Tie.RESEARCH, "研发项目按公开办法申报专项资金（演示）"),
            new Offer(Promise.Kind.PROCEDURE, Promise.Tie.INVESTMENT, "建设用地手续按并联流程办理（演示）"));

    private static final String YES = "yes";
    private static final String FORMAL = "FORMAL";

    private final Signings signings;
    private final Promises promises;
    private final Commitments commitments;
    private final Milestones milestones;
    private final OldAgreements old;
    private final DemoDays days;

    DemoAgreements(
            Signings signings,
            Promises promises,
            Commitments commitments,
            Milestones milestones,
            OldAgreements old,
            DemoDays days) {
        this.signings = signings;
        this.promises = promises;
        this.commitments = commitments;
        this.milestones = milestones;
        this.old = old;
        this.days = days;
    }

    void fill(Deal deal) {
        if (deal.place() == Deal.TRACKING && deal.isEach(9, 1)) {
            sign(deal, "INTENT");
        }
        if (deal.place() >= Deal.SIGNED) {
            sign(deal, FORMAL);
            promise(deal);
        }
        if (deal.place() >= Deal.REGISTERED) {
            commit(deal);
        }
        if (deal.place() >= Deal.LANDED) {
            reach(deal);
        }
        if (deal.isEach(60, 7)) {
            lookThrough(deal);
        }
    }

    private void sign(Deal deal, String kind) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind",
                kind,
                "signed_on",
                deal.place() <= Deal.SIGNED ? days.since(deal) : days.ago(60, deal),
                "parties",
                "演示·投促办、" + deal.firm()));
        Object investment = deal.project().fields().get("investment");
        if (investment instanceof BigDecimal amount) {
            typed.put("amount", amount.toPlainString());
            typed.put("currency", deal.isEach(11, 0) ? "USD" : "CNY");
        } else {
            typed.put("undisclosed", YES);
        }
        var outcome = signings.enter(deal.project(), typed, deal.owner());
        Accepted.of(outcome.now(), outcome.problems());
    }

    private void promise(Deal deal) {
        if (!deal.isEach(3, 1)) {
            var none = promises.deny(deal.project(), true, deal.owner());
            Accepted.of(none.now(), none.problems());
            return;
        }
        Offer offer = OFFERS.get(deal.number() % OFFERS.size());
        Map<String, String> typed = Map.of(
                "kind",
                offer.kind().name(),
                "words",
                offer.words(),
                "tie",
                offer.tie().name(),
                "basis_title",
                "关于支持产业发展的若干意见（演示）",
                "basis_number",
                "演示〔2025〕1 号",
                "basis_article",
                "第" + (3 + deal.number() % 9) + "条");
        var drafted = promises.draft(deal.project(), typed, deal.owner());
        Promise promise = Accepted.of(drafted.now(), drafted.problems());
        Map<String, String> check = Map.of(
                "check_on",
                days.ago(15, deal),
                "check_body",
                "演示·市场监管局",
                "check_result",
                "PASSED",
                "words",
                "未见排除限制竞争");
        move(promise, Promise.Move.CHECK, check, deal);
        if (!deal.isEach(5, 4)) {
            move(promise, Promise.Move.MAKE, Map.of(), deal);
            if (deal.place() >= Deal.LANDED) {
                move(promise, Promise.Move.KEEP, Map.of(), deal);
            }
        }
    }

    private void move(Promise promise, Promise.Move move, Map<String, String> typed, Deal deal) {
        var outcome = promises.move(promise.id(), move, typed, deal.owner());
        Accepted.of(outcome.now(), outcome.problems());
    }

    private void commit(Deal deal) {
        int year = days.today().getYear();
        if (deal.isEach(3, 1)) {
            commit(deal, Commitment.Side.DISTRICT, Commitment.Subject.SERVICE, year, Map.of("words", "专人代办，一事一议（演示）"));
        }
        if (deal.isEach(2, 1)) {
            return;
        }
        Commitment jobs = commit(
                deal,
                Commitment.Side.FIRM,
                Commitment.Subject.JOBS,
                deal.isEach(4, 0) ? year - 1 : year,
                Map.of("amount", Integer.toString(20 + deal.number() % 80)));
        if (deal.isEach(4, 0)) {
            var told = commitments.report(
                    jobs.id(),
                    Map.of("state", deal.isEach(8, 0) ? "MISSED" : "PARTLY", "actual", deal.isEach(8, 0) ? "4" : "16"),
                    deal.owner());
            Accepted.of(told.now(), told.problems());
        }
    }

    private Commitment commit(
            Deal deal, Commitment.Side side, Commitment.Subject subject, int year, Map<String, String> much) {
        Map<String, String> typed = new HashMap<>(much);
        typed.put("side", side.name());
        typed.put("subject", subject.name());
        typed.put("year", Integer.toString(year));
        var outcome = commitments.enter(deal.project(), typed, deal.owner());
        return Accepted.of(outcome.now(), outcome.problems());
    }

    private void reach(Deal deal) {
        Project project = deal.project();
        enter(deal, Milestone.Kind.IN_STATISTICS, Map.of());
        if (Boolean.TRUE.equals(project.fields().get("foreign_hq"))) {
            enter(deal, Milestone.Kind.CAPITAL_PAID_IN, Map.of("usd", Integer.toString(100 + deal.number() % 9 * 50)));
        }
    }

    private void enter(Deal deal, Milestone.Kind kind, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.put("kind", kind.name());
        typed.put("reached_on", days.since(deal));
        typed.put("source", "演示·统计局回执");
        var outcome = milestones.enter(deal.project(), typed, deal.owner());
        Accepted.of(outcome.now(), outcome.problems());
    }

    private void lookThrough(Deal deal) {
        Map<String, String> typed = Map.of(
                "firm", deal.project().firm().company().orElseThrow().code(),
                "title", "投资协议书（演示）",
                "signed_on", days.ago(1500),
                "words", "约定的办公用房面积和年限（演示）",
                "tie", Promise.Tie.SPACE.name());
        var entered = old.enter(typed, deal.owner());
        var found = Accepted.of(entered.now(), entered.problems());
        if (deal.isEach(2, 1)) {
            var judged = old.judge(
                    found.id(),
                    Map.of("verdict", "AMEND", "why", "面积条款要按现行办法改签（演示）", "deadline", days.ahead(20)),
                    deal.owner());
            Accepted.of(judged.now(), judged.problems());
        }
    }
}

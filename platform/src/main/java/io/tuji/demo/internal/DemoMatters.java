package io.tuji.demo.internal;

import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.TypedShare;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.zone.TeamRequests;
import java.util.List;
import org.springframework.stereotype.Component;

/** What bodies settle about invented firms and projects: a dispute that waits, one that is decided, shared credit, hand-over and help. */
@Component
class DemoMatters {

    private static final int NEEDED = 6;

    private final Claims claims;
    private final TeamRequests requests;

    DemoMatters(Claims claims, TeamRequests requests) {
        this.claims = claims;
        this.requests = requests;
    }

    /** @param talking projects whose firms were met lately, of one zone */
    void fill(List<Deal> talking, Visitor stranger, Visitor leader) {
        if (talking.size() < NEEDED) {
            return;
        }
        dispute(talking.get(0), stranger, "第一次登门是我们陪同的，名单也先报（演示）");
        Matter decided = dispute(talking.get(1), stranger, "企业注册前一直由我们对接（演示）");
        Visitor holder = talking.get(1).owner();
        done(claims.decide(decided.id(), body(holder), "接触记录早且连续，仍由原战区负责（演示）", leader));
        share(talking.get(2), stranger);
        Firm firm = firm(talking.get(3));
        Matter offered = done(claims.transfer(
                firm, body(stranger), "企业选址在对方辖区（演示）", talking.get(3).owner()));
        done(claims.act(offered.id(), Claims.Act.ACCEPT, "", stranger));
        ask(talking.get(4), "HAND_OVER", "选址已定在贵战区，请接手（演示）", stranger);
        ask(talking.get(5), "HELP", "请帮助对接辖区楼宇业主（演示）", stranger);
    }

    private Matter dispute(Deal deal, Visitor stranger, String words) {
        return done(claims.dispute(firm(deal), words, stranger));
    }

    private void share(Deal deal, Visitor stranger) {
        List<TypedShare> shares =
                List.of(new TypedShare(body(deal.owner()), "60"), new TypedShare(body(stranger), "40"));
        done(claims.share(firm(deal), shares, "一方引荐、一方落地（演示）", deal.owner()));
    }

    private void ask(Deal deal, String kind, String words, Visitor to) {
        var asked = requests.ask(
                deal.project().id(), new TeamRequests.Typed(kind, to.login(), "对接载体", words), deal.owner());
        Accepted.of(asked.now(), asked.problems());
    }

    private Firm firm(Deal deal) {
        Claims.Found found =
                claims.firm(deal.project().firm().company().orElseThrow().code(), false, deal.owner());
        return Accepted.of(found.firm(), found.problems());
    }

    private static Matter done(Claims.Outcome outcome) {
        return Accepted.of(outcome.now(), outcome.problems());
    }

    private static String body(Visitor person) {
        return Long.toString(person.orgUnit().orElseThrow().value());
    }
}

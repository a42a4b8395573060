package io.tuji.demo.internal;

import io.tuji.access.Visitor;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.Meetings.TypedDecision;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.TaskForces.TypedSeat;
import io.tuji.zone.Zones;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the leader of the demonstration has set up: bodies in their zones, a task force, a meeting that was held and one that is to come. */
@Component
class DemoMeetings {

    private static final int LISTED = 5;
    private static final int DECIDED = 3;

    private final Zones zones;
    private final TaskForces forces;
    private final Meetings meetings;
    private final DemoDays days;

    DemoMeetings(Zones zones, TaskForces forces, Meetings meetings, DemoDays days) {
        this.zones = zones;
        this.forces = forces;
        this.meetings = meetings;
        this.days = days;
    }

    /** A zone that a real body leads keeps it. */
    void tie(Map<String, List<Visitor>> officers, Visitor leader) {
        officers.forEach((zone, own) -> {
            boolean isLed = zones.bodies(zone).stream().anyMatch(tie -> tie.leads());
            Accepted.of(zones.tie(zone, body(own.get(0)), !isLed, leader));
        });
    }

    /** @param listed projects that it goes for */
    void setUp(List<Deal> listed, Collection<List<Visitor>> officers, Visitor leader) {
        Visitor lead = officers.iterator().next().get(0);
        var made = forces.setUp(
                new TaskForces.Typed("演示·强链补链专班", "半年内推动名单上的项目签约（演示）", lead.login(), days.ago(60), days.ahead(120)),
                leader);
        TaskForce.Id force = Accepted.of(made.now(), made.problems()).id();
        officers.stream().map(own -> own.get(1)).forEach(person -> {
            var seated = forces.add(force, new TypedSeat(person.login(), "联络员", "", ""), leader);
            Accepted.of(seated.now(), seated.problems());
        });
        listed.stream().limit(LISTED).forEach(deal -> {
            var taken = forces.take(force, deal.code(), leader);
            Accepted.of(taken.now(), taken.problems());
        });
    }

    /** @param bodies numbers of those that take part */
    void meet(List<Deal> stuck, Collection<String> bodies, Visitor leader) {
        Meeting.Id held = call("演示·上一次项目调度会", days.ago(9), bodies, leader);
        List<Deal> decided = stuck.stream().limit(DECIDED).toList();
        for (int n = 0; n < decided.size(); n++) {
            Deal deal = decided.get(n);
            TypedDecision typed = new TypedDecision(
                    "会同业主拿出过渡用房方案（演示）",
                    deal.owner().login(),
                    "",
                    n == 0 ? days.ago(2) : days.ahead(3 * n),
                    deal.code());
            var made = meetings.decide(held, typed, leader);
            Decision decision = Accepted.of(made.now(), made.problems());
            if (n == 1) {
                var done = meetings.move(held, decision.number(), Decision.Move.DONE, "方案已送企业（演示）", leader);
                Accepted.of(done.now(), done.problems());
            }
        }
        var closed = meetings.close(held, leader);
        Accepted.of(closed.now(), closed.problems());
        Meeting.Id next = call("演示·项目调度会", days.ahead(2), bodies, leader);
        var packed = meetings.pack(next, leader);
        Accepted.of(packed.now(), packed.problems());
    }

    private Meeting.Id call(String title, String day, Collection<String> bodies, Visitor leader) {
        var called = meetings.call(new Meetings.Typed(title, day, "演示会议室", "分管区领导（演示）", List.copyOf(bodies)), leader);
        return Accepted.of(called.now(), called.problems()).id();
    }

    private static String body(Visitor person) {
        return Long.toString(person.orgUnit().orElseThrow().value());
    }
}

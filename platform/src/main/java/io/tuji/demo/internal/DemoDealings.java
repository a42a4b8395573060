package io.tuji.demo.internal;

import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.registry.CompanyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the people of the demonstration have done with its projects, entered through the doors that people use. */
@Component
class DemoDealings {

    private static final List<String> DEPARTMENTS = List.of("规划资源局", "生态环境局", "建管委", "国资委", "人社局", "投促办", "市场监管局");

    /** Among so many there are enough of every zone. */
    private static final int JOINED = 150;

    private final DemoPromotion promotion;
    private final DemoPeople people;
    private final DemoContacts contacts;
    private final DemoBlockers blockers;
    private final DemoAgreements agreements;
    private final DemoMatters matters;
    private final DemoMeetings meetings;

    DemoDealings(
            DemoPromotion promotion,
            DemoPeople people,
            DemoContacts contacts,
            DemoBlockers blockers,
            DemoAgreements agreements,
            DemoMatters matters,
            DemoMeetings meetings) {
        this.promotion = promotion;
        this.people = people;
        this.contacts = contacts;
        this.blockers = blockers;
        this.agreements = agreements;
        this.matters = matters;
        this.meetings = meetings;
    }

    /** Of the projects with these numbers, each by itself. */
    void fill(int from, int to, List<InventedFirm> firms, Map<String, CompanyId> ids, Actor actor) {
        Map<String, String> departments = departments(actor);
        promotion.deals(from, to, firms, ids, promotion.officers(actor)).forEach(deal -> {
            contacts.fill(deal);
            blockers.fill(deal, departments);
            agreements.fill(deal);
        });
    }

    /** What goes for several projects at once, after each by itself. */
    void join(List<InventedFirm> firms, Map<String, CompanyId> ids, Actor actor) {
        Map<String, List<Visitor>> officers = promotion.officers(actor);
        if (officers.size() < 2) {
            return;
        }
        Visitor leader = people.ofOffice(Role.LEADER, actor);
        List<List<Visitor>> teams = List.copyOf(officers.values());
        List<Deal> talking = promotion.deals(0, JOINED, firms, ids, officers).stream()
                .filter(deal -> deal.project().isOpen() && deal.place() == Deal.TRACKING && !deal.isEach(5, 3))
                .toList();
        List<Deal> first = talking.stream()
                .filter(deal -> teams.get(0).contains(deal.owner()))
                .toList();
        meetings.tie(officers, leader);
        matters.fill(first, teams.get(1).get(0), leader);
        meetings.setUp(talking, teams, leader);
        meetings.meet(talking, departments(actor).values(), leader);
    }

    private Map<String, String> departments(Actor actor) {
        Map<String, String> numbers = new LinkedHashMap<>();
        DEPARTMENTS.forEach(name ->
                numbers.put(name, Long.toString(people.department(name, actor).value())));
        return numbers;
    }
}

package io.tuji.demo.internal;

import io.tuji.access.InventedPeople;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.setting.Home;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The people of the demonstration: two officers in each war zone of the pack, and one person of every role. */
@Component
class DemoPeople {

    /** Where the launcher finds the tokens to print. */
    static final String TOKENS = "demo-tokens";

    private static final String MARK = "演示·";
    private static final String OFFICE = "投促办";
    private static final int OFFICERS = 2;

    private static final Map<Role, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Role.ADMINISTRATOR, "管理员");
        NAMES.put(Role.LEADER, "领导");
        NAMES.put(Role.ANALYST, "分析员");
        NAMES.put(Role.PROMOTER, "招商员");
        NAMES.put(Role.VERIFIER, "核验员");
        NAMES.put(Role.SERVICE_OFFICER, "服务专员");
        NAMES.put(Role.VIEWER, "查看者");
        NAMES.put(Role.FIRM, "企业");
    }

    private final InventedPeople people;
    private final District district;
    private final Home home;

    DemoPeople(InventedPeople people, District district, Home home) {
        this.people = people;
        this.district = district;
        this.home = home;
    }

    /** By zone of the pack; where it has none, all are of one body. */
    Map<String, List<Visitor>> officers(Actor actor) {
        Map<String, List<Visitor>> officers = new LinkedHashMap<>();
        List<PromotionRules.Zone> zones = zones();
        for (int zone = 0; zone < zones.size(); zone++) {
            OrgUnitId body = people.zone(MARK + zones.get(zone).name().zh(), actor);
            List<Visitor> own = new ArrayList<>();
            for (int n = 1; n <= OFFICERS; n++) {
                String login = "demo-zone" + (zone + 1) + "-" + n;
                own.add(people.person(
                        login, MARK + zones.get(zone).name().zh() + "招商员" + n, body, Role.PROMOTER, actor));
            }
            if (zone == 0) {
                own.add(promoter(body, actor));
            }
            officers.put(zones.get(zone).id(), own);
        }
        return officers;
    }

    private List<PromotionRules.Zone> zones() {
        return district.find()
                .flatMap(DistrictPack::promotion)
                .map(PromotionRules::zones)
                .orElse(List.of());
    }

    /** Works in the first zone, so that whoever signs in as a promoter finds projects. */
    private Visitor promoter(OrgUnitId body, Actor actor) {
        String name = MARK + Objects.requireNonNull(NAMES.get(Role.PROMOTER));
        return people.person(login(Role.PROMOTER), name, body, Role.PROMOTER, actor);
    }

    /** Of the office that looks after promotion in the whole district. */
    Visitor ofOffice(Role role, Actor actor) {
        String name = MARK + Objects.requireNonNull(NAMES.get(role));
        return people.person(login(role), name, department(OFFICE, actor), role, actor);
    }

    OrgUnitId department(String name, Actor actor) {
        return people.department(MARK + name, actor);
    }

    private static String login(Role role) {
        return "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One token and one password for each role, told in a file that only the operator can read. */
    void tellTokens(Actor actor) {
        OrgUnitId zone = zones().stream()
                .findFirst()
                .map(first -> people.zone(MARK + first.name().zh(), actor))
                .orElseGet(() -> department(OFFICE, actor));
        StringBuilder lines = new StringBuilder();
        NAMES.keySet().forEach(role -> {
            Visitor person = role == Role.PROMOTER ? promoter(zone, actor) : ofOffice(role, actor);
            lines.append("%-16s %-22s %s %s%n"
                    .formatted(role, person.login(), people.token(person, actor), people.password(person, actor)));
        });
        home.writeSecret(TOKENS, lines.toString());
    }

    void sendAway(Actor actor) {
        people.sendAway(actor);
        home.removeSecret(TOKENS);
    }
}

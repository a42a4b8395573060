package io.tuji.demo.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.chain.Chains;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.district.Subdistrict;
import io.tuji.promotion.InventedProjects;
import io.tuji.promotion.Project.Aim;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Projects on invented firms, dealt out to the officers of all war zones. */
@Component
class DemoPromotion {

    static final int PROJECTS = 300;
    private static final int STRIDE = 13;

    private final DemoPeople people;
    private final InventedProjects projects;
    private final Chains chains;
    private final District district;
    private final Clock clock;

    DemoPromotion(DemoPeople people, InventedProjects projects, Chains chains, District district, Clock clock) {
        this.people = people;
        this.projects = projects;
        this.chains = chains;
        this.district = district;
        this.clock = clock;
    }

    /** Nothing where the pack does not say how the district promotes. */
    void fill(List<InventedFirm> firms, Map<String, CompanyId> ids, Actor actor) {
        Optional<PromotionRules> rules = district.find().flatMap(DistrictPack::promotion);
        Map<String, List<Visitor>> officers = new TreeMap<>(people.officers(actor));
        if (rules.isEmpty() || officers.isEmpty()) {
            return;
        }
        InventedWays ways = new InventedWays(rules.get(), aims(), places(), LocalDate.now(clock), clock.getZone());
        List<String> zones = List.copyOf(officers.keySet());
        for (int n = 0; n < PROJECTS; n++) {
            InventedFirm firm = firms.get(n * STRIDE % firms.size());
            String zone = zones.get(n % zones.size());
            List<Visitor> own = officers.getOrDefault(zone, List.of());
            Visitor owner = own.get(n / zones.size() % own.size());
            Optional.ofNullable(ids.get(firm.code().text()))
                    .ifPresent(company -> projects.add(ways.next(company, firm.name(), zone, owner)));
        }
    }

    private List<Aim> aims() {
        return chains.list().stream()
                .flatMap(edition -> edition.chain().nodes().stream()
                        .map(node -> new Aim(edition.chain().id(), node.id())))
                .toList();
    }

    private List<String> places() {
        return district.find().stream()
                .flatMap(pack -> pack.places().subdistricts().stream())
                .map(Subdistrict::code)
                .toList();
    }
}

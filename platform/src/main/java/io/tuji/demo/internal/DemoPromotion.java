package io.tuji.demo.internal;

import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.chain.Chains;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.district.Subdistrict;
import io.tuji.promotion.InventedProjects;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Projects on invented firms, dealt out to the officers of all war zones. */
@Component
class DemoPromotion {

    static final int PROJECTS = 300;
    /** Has no divisor in common with the number of firms, so that each has one project. */
    private static final int STRIDE = 13;

    private final DemoPeople people;
    private final InventedProjects invented;
    private final Projects projects;
    private final Chains chains;
    private final District district;
    private final Clock clock;

    DemoPromotion(
            DemoPeople people,
            InventedProjects invented,
            Projects projects,
            Chains chains,
            District district,
            Clock clock) {
        this.people = people;
        this.invented = invented;
        this.projects = projects;
        this.chains = chains;
        this.district = district;
        this.clock = clock;
    }

    /** Whose a project is. */
    private record Share(int number, CompanyId company, String firm, String zone, Visitor owner, Visitor colleague) {}

    /** Nothing where the pack does not say how the district promotes. */
    void fill(List<InventedFirm> firms, Map<String, CompanyId> ids, Actor actor) {
        rules().ifPresent(rules -> {
            InventedWays ways = new InventedWays(rules, aims(), places(), LocalDate.now(clock), clock.getZone());
            Visitor accepter = people.ofOffice(Role.VERIFIER, actor);
            shares(firms, ids, officers(actor))
                    .forEach(share -> invented.add(
                            ways.next(share.company(), share.firm(), share.zone(), share.owner(), accepter)));
        });
    }

    /** The officers of each zone. */
    Map<String, List<Visitor>> officers(Actor actor) {
        return new TreeMap<>(people.officers(actor));
    }

    /** The projects with these numbers as they were filled in. */
    List<Deal> deals(
            int from,
            int to,
            List<InventedFirm> firms,
            Map<String, CompanyId> ids,
            Map<String, List<Visitor>> officers) {
        return rules().stream()
                .flatMap(rules -> shares(firms, ids, officers)
                        .filter(share -> share.number() >= from && share.number() < to)
                        .flatMap(share -> projects.of(share.company(), share.owner()).stream()
                                .limit(1)
                                .map(project -> deal(share, project, rules))))
                .toList();
    }

    private static Deal deal(Share share, Project project, PromotionRules rules) {
        int place = rules.findWay(project.spot().pipeline())
                .map(way -> way.pipeline().place(project.spot().stage()))
                .orElse(0);
        return new Deal(share.number(), project, place, share.firm(), share.owner(), share.colleague());
    }

    private Stream<Share> shares(
            List<InventedFirm> firms, Map<String, CompanyId> ids, Map<String, List<Visitor>> officers) {
        List<String> zones = List.copyOf(officers.keySet());
        List<InventedFirm> wanted =
                firms.stream().filter(firm -> firm.line().isTechnical()).toList();
        return IntStream.range(0, zones.isEmpty() ? 0 : PROJECTS).boxed().flatMap(n -> {
            InventedFirm firm = wanted.get(n * STRIDE % wanted.size());
            String zone = zones.get(n % zones.size());
            List<Visitor> own = officers.getOrDefault(zone, List.of());
            int turn = n / zones.size();
            return Optional.ofNullable(ids.get(firm.code().text()))
                    .map(company -> new Share(
                            n,
                            company,
                            firm.name(),
                            zone,
                            own.get(turn % own.size()),
                            own.get((turn + 1) % own.size())))
                    .stream();
        });
    }

    private Optional<PromotionRules> rules() {
        return district.find().flatMap(DistrictPack::promotion);
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

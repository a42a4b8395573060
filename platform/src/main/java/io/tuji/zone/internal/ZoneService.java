package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.Chains;
import io.tuji.demand.Outcome;
import io.tuji.district.District;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Zone;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.zone.Assignment;
import io.tuji.zone.WarZone;
import io.tuji.zone.WarZone.Help;
import io.tuji.zone.WarZone.Load;
import io.tuji.zone.WarZone.Standing;
import io.tuji.zone.WarZone.Tie;
import io.tuji.zone.Zones;
import io.tuji.zone.internal.ZoneFigureStore.Count;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ZoneService implements Zones {

    private final ZoneBodyStore bodies;
    private final ZoneFigureStore figures;
    private final TeamRequestReach reach;
    private final Assigning assigning;
    private final StageCutoffs cutoffs;
    private final Projects projects;
    private final Chains chains;
    private final District district;
    private final OrgUnits units;
    private final AuditLog audit;
    private final Clock clock;

    ZoneService(
            ZoneBodyStore bodies,
            ZoneFigureStore figures,
            TeamRequestReach reach,
            Assigning assigning,
            StageCutoffs cutoffs,
            Projects projects,
            Chains chains,
            District district,
            OrgUnits units,
            AuditLog audit,
            Clock clock) {
        this.bodies = bodies;
        this.figures = figures;
        this.reach = reach;
        this.assigning = assigning;
        this.cutoffs = cutoffs;
        this.projects = projects;
        this.chains = chains;
        this.district = district;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<WarZone> list(Visitor visitor) {
        return projects.rules().map(rules -> list(rules, visitor)).orElse(List.of());
    }

    private List<WarZone> list(PromotionRules rules, Visitor visitor) {
        Map<String, List<Count>> counts = figures.counts(cutoffs.of(rules), projects.visible(visitor)).stream()
                .collect(Collectors.groupingBy(Count::zone));
        Map<String, List<Tie>> ties = bodies.all().stream().collect(Collectors.groupingBy(Tie::zone));
        Map<String, Load> load = figures.load(OfficerLoadStore.MOST, projects.visible(visitor));
        Map<String, Help> help = figures.help(reach.seen(visitor));
        return rules.zones().stream()
                .map(zone -> zone(
                        zone,
                        ties.getOrDefault(zone.id(), List.of()),
                        counts.getOrDefault(zone.id(), List.of()),
                        load.getOrDefault(zone.id(), new Load(0, 0)),
                        help.getOrDefault(zone.id(), new Help(0, 0))))
                .toList();
    }

    private static WarZone zone(Zone zone, List<Tie> ties, List<Count> counts, Load load, Help help) {
        long open = counts.stream().mapToLong(Count::open).sum();
        long late = counts.stream().mapToLong(Count::late).sum();
        long unclear = counts.stream().mapToLong(Count::unclear).sum();
        Map<String, Long> stages = counts.stream().collect(Collectors.toMap(Count::stage, Count::open));
        Standing standing = new Standing(open, late, unclear, ZoneLight.of(open, late, unclear));
        return new WarZone(zone, ties, stages, standing, load, help);
    }

    @Override
    public List<Tie> bodies(String zone) {
        return bodies.of(zone);
    }

    @Override
    public List<Proposal> proposals(Project project) {
        Optional<String> cluster = chains.find(project.aim().chain()).flatMap(edition -> edition.cluster());
        Set<String> places = project.space()
                .place()
                .flatMap(place -> district.find().map(pack -> PlacesAround.of(place, pack.places())))
                .orElse(Set.of());
        return Routing.of(zones(), cluster, places);
    }

    @Override
    public long unknownScopes() {
        return zones().stream().filter(zone -> zone.scope().find().isEmpty()).count();
    }

    private List<Zone> zones() {
        return projects.rules().map(PromotionRules::zones).orElse(List.of());
    }

    @Override
    @Transactional
    public List<Problem> tie(String zone, String unit, boolean leads, Visitor visitor) {
        bodies.oneAtATime();
        Problems problems = new Problems();
        Optional<OrgUnitId> body = told(zone, unit, visitor, problems);
        List<Tie> there = bodies.of(zone);
        there.stream()
                .filter(tie -> body.equals(Optional.of(tie.unit())))
                .forEach(tie -> problems.add(ZoneProblem.TIED_ALREADY, Place.field("unit"), tie.name()));
        there.stream()
                .filter(tie -> leads && tie.leads())
                .forEach(tie -> problems.add(ZoneProblem.LED_ALREADY, Place.field("leads"), tie.name()));
        if (!problems.hasErrors()) {
            bodies.tie(zone, body.orElseThrow(), leads, visitor.id(), now());
            note("zone.tie", zone, Map.of(), facts(body.get(), leads), visitor);
        }
        return problems.all();
    }

    @Override
    @Transactional
    public List<Problem> untie(String zone, String unit, Visitor visitor) {
        bodies.oneAtATime();
        Problems problems = new Problems();
        Optional<OrgUnitId> body = Optional.of(unit)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new OrgUnitId(Long.parseLong(text)));
        Optional<Tie> there = bodies.of(zone).stream()
                .filter(tie -> body.equals(Optional.of(tie.unit())))
                .findFirst();
        if (!ZoneRights.leads(visitor)) {
            problems.add(ZoneProblem.FOR_LEADERS, Place.nowhere());
        }
        if (there.isEmpty()) {
            problems.add(ZoneProblem.NOT_TIED, Place.field("unit"));
        }
        if (!problems.hasErrors()) {
            Tie tie = there.orElseThrow();
            bodies.untie(zone, tie.unit(), visitor.id(), now());
            note("zone.untie", zone, facts(tie.unit(), tie.leads()), Map.of(), visitor);
        }
        return problems.all();
    }

    private Optional<OrgUnitId> told(String zone, String unit, Visitor visitor, Problems problems) {
        if (!ZoneRights.leads(visitor)) {
            problems.add(ZoneProblem.FOR_LEADERS, Place.nowhere());
        }
        if (zones().stream().noneMatch(one -> one.id().equals(zone))) {
            problems.add(ZoneProblem.ZONE_NOT_NAMED, Place.field("zone"), zone);
        }
        Optional<OrgUnitId> body = units.read(unit);
        if (body.isEmpty()) {
            problems.add(ZoneProblem.BODY_UNKNOWN, Place.field("unit"), unit);
        }
        return body;
    }

    private static Map<String, String> facts(OrgUnitId unit, boolean leads) {
        return Map.of("unit", Long.toString(unit.value()), "leads", Boolean.toString(leads));
    }

    private void note(String act, String zone, Map<String, String> before, Map<String, String> after, Visitor visitor) {
        audit.record(AuditLog.Entry.of(visitor.actor(), act, "zone:" + zone)
                .from(before)
                .to(after));
    }

    @Override
    public Outcome<Assignment> assign(TypedAssignment typed, Visitor visitor) {
        return assigning.assign(typed, visitor);
    }

    @Override
    public Outcome<Assignment> undo(long assignment, Visitor visitor) {
        return assigning.undo(assignment, visitor);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

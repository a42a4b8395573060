package io.tuji.zone.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.demand.ChainNode;
import io.tuji.demand.NodeNames;
import io.tuji.district.District;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Zone;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.WarZone;
import io.tuji.zone.Zones.Proposal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says zones, requests and task forces in the language of the request; templates call it {@code @zoneWords}. */
@Component("zoneWords")
public class ZoneWords {

    private final MessageSource messages;
    private final Projects projects;
    private final District district;
    private final NodeNames nodes;
    private final OrgUnits units;
    private final Clock clock;

    ZoneWords(
            MessageSource messages,
            Projects projects,
            District district,
            NodeNames nodes,
            OrgUnits units,
            Clock clock) {
        this.messages = messages;
        this.projects = projects;
        this.district = district;
        this.nodes = nodes;
        this.units = units;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String name(Name name) {
        return name.in(LocaleContextHolder.getLocale());
    }

    public List<Zone> zones() {
        return projects.rules().map(PromotionRules::zones).orElse(List.of());
    }

    /** The name of a zone; its id where the pack no longer has it. */
    public String zone(String id) {
        return projects.rules()
                .flatMap(rules -> rules.findZone(id))
                .map(zone -> name(zone.name()))
                .orElse(id);
    }

    public String zone(Optional<String> id) {
        return id.map(this::zone).orElseGet(() -> say("zone.none"));
    }

    public String stage(String id) {
        return projects.rules()
                .flatMap(rules -> Optional.ofNullable(rules.stageNames().get(id)))
                .map(this::name)
                .orElse(id);
    }

    /** A stage with how many projects stand there. */
    public record StageCount(String stage, String name, long projects) {}

    /** In the order of the pipelines. */
    public List<StageCount> stages(WarZone zone) {
        return projects.rules().stream()
                .flatMap(rules -> rules.ways().stream())
                .flatMap(way -> way.pipeline().stages().stream())
                .map(one -> one.id())
                .distinct()
                .filter(zone.stages()::containsKey)
                .map(id -> new StageCount(id, stage(id), zone.stages().getOrDefault(id, 0L)))
                .toList();
    }

    public String unit(Optional<OrgUnitId> unit) {
        return unit.flatMap(units::find).map(OrgUnits.Body::name).orElseGet(() -> say("zone.unit.none"));
    }

    /** Clusters and places of a scope by name. */
    public List<String> parts(List<String> scope) {
        return scope.stream().map(this::part).toList();
    }

    private String part(String id) {
        return district.find()
                .flatMap(pack -> pack.findPart(id))
                .map(this::name)
                .orElse(id);
    }

    public String aim(Project project) {
        Project.Aim aim = project.aim();
        return aim.chain().isEmpty() ? say("zone.aim.none") : nodes.full(new ChainNode(aim.chain(), aim.node()));
    }

    public String firm(Project project) {
        return project.firm().name().isEmpty()
                ? say("zone.firm.none")
                : project.firm().name();
    }

    /** Why a zone is proposed. */
    public String why(Proposal proposal) {
        return Stream.of(
                        proposal.cluster().map(cluster -> say("zone.why.cluster", part(cluster))),
                        proposal.place().map(place -> say("zone.why.place", part(place))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(say("zone.why.and")));
    }

    public String term(TaskForce.Term term) {
        return say("force.term.days", term.from().toString(), term.until().toString());
    }

    public boolean isOverdue(TaskForce force) {
        return force.isOverdue(LocalDate.now(clock));
    }

    /** Whether the time of a member is over. */
    public boolean isOver(TaskForce.Term term) {
        return LocalDate.now(clock).isAfter(term.until());
    }

    public String due(TeamRequest request) {
        return request.due().map(LocalDate::toString).orElseGet(() -> say("zone.due.unknown"));
    }

    public Look look(WarZone.Light light) {
        return switch (light) {
            case GREEN -> new Look("good", "check-circle-fill");
            case YELLOW -> new Look("warn", "exclamation-circle");
            case RED -> new Look("bad", "exclamation-triangle-fill");
            case NONE, UNKNOWN -> new Look("unknown", "circle");
        };
    }

    public Look look(TeamRequest.State state) {
        return switch (state) {
            case ASKED -> new Look("warn", "hourglass-split");
            case ACCEPTED -> new Look("good", "check-circle-fill");
            case DECLINED -> new Look("bad", "x-circle");
            case WITHDRAWN, LAPSED -> new Look("unknown", "arrow-counterclockwise");
        };
    }

    /** How a state looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon) {}
}

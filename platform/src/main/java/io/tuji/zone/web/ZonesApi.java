package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.zone.Assignment;
import io.tuji.zone.Zones;
import io.tuji.zone.Zones.Proposal;
import io.tuji.zone.Zones.TypedAssignment;
import io.tuji.zone.internal.OfficerLoadStore;
import io.tuji.zone.internal.OfficerLoadStore.OfficerLoad;
import io.tuji.zone.internal.WaitingListStore;
import io.tuji.zone.internal.Wing;
import io.tuji.zone.internal.ZoneFigures;
import io.tuji.zone.internal.ZoneProblem;
import io.tuji.zone.internal.ZoneRights;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** War zones, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/zones")
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class ZonesApi {

    record NewTie(
            @Described(zh = "单位编号", en = "number of the body")
            long unit,

            @Described(zh = "是否牵头；不写为否", en = "whether it leads; no where left out")
            Optional<Boolean> leads) {}

    record NewAssignment(
            @Described(zh = "项目编号，全部分派或全部不分派", en = "codes of projects: all of them, or none")
            List<String> projects,

            String zone,

            @Described(
                    zh = "同时请谁接手：登录名，或 unit: 加单位编号；不写则负责人不变",
                    en = "whom to ask to take them over: a login, or unit: and a number; the owners stay when left out")
            Optional<String> to,

            @Described(zh = "请人接手时须写", en = "needed where somebody is asked to take them over")
            Optional<String> words) {

        NewAssignment {
            projects = projects == null ? List.of() : List.copyOf(projects);
            zone = Objects.requireNonNullElse(zone, "");
        }

        TypedAssignment typed() {
            return new TypedAssignment(projects, zone, to.orElse(""), words.orElse(""));
        }
    }

    record AssignmentJson(
            long id,
            String zone,
            List<String> projects,
            String by,
            Instant at,

            @Described(zh = "被谁撤销；未撤销时缺", en = "who took it back; absent while it stands")
            Optional<String> undoneBy) {

        static AssignmentJson of(Assignment made) {
            return new AssignmentJson(
                    made.id(),
                    made.zone(),
                    made.projects().stream()
                            .map(given -> given.code().toString())
                            .toList(),
                    made.by(),
                    made.at(),
                    made.undoneBy());
        }
    }

    record WaitingJson(
            String code,
            String name,
            String firm,
            String stage,
            String chain,
            String node,
            String owner,

            @Described(zh = "按已知范围建议的战区和理由", en = "zones whose known scope holds it, and why")
            List<ProposalJson> proposals) {}

    record ProposalJson(
            String zone,

            @Described(zh = "项目的产业链所属、在其范围内的集群", en = "the cluster of the scope to which its chain belongs")
            Optional<String> cluster,

            @Described(zh = "项目选址所在、在其范围内的地点", en = "the place of the scope in which it is to lie")
            Optional<String> place) {

        static ProposalJson of(Proposal proposal) {
            return new ProposalJson(proposal.zone(), proposal.cluster(), proposal.place());
        }
    }

    record OfficerLoadJson(
            String login,
            String name,
            Optional<Long> unit,
            long open,

            @Described(zh = "下一步已过期的项目", en = "whose next step is overdue")
            long overdue,

            @Described(zh = "没有写下一步日期的项目", en = "without a day for the next step")
            long unplanned,

            @Described(zh = "超过 7 个", en = "more than 7") boolean tooMuch) {

        static OfficerLoadJson of(OfficerLoad load) {
            return new OfficerLoadJson(
                    load.login(),
                    load.name(),
                    load.unit().map(OrgUnitId::value),
                    load.open(),
                    load.overdue(),
                    load.unplanned(),
                    load.isTooMuch());
        }
    }

    record WingJson(
            @Described(zh = "单位编号", en = "number of the body")
            long unit,

            String name,

            @Described(zh = "STREET_OFFICE 或 PARK_COMPANY", en = "STREET_OFFICE or PARK_COMPANY")
            String kind,

            long created,
            long open,
            long lost,
            long owned) {

        static WingJson of(Wing wing) {
            return new WingJson(
                    wing.unit().value(),
                    wing.name(),
                    wing.kind(),
                    wing.created(),
                    wing.open(),
                    wing.lost(),
                    wing.owned());
        }
    }

    private final Zones zones;
    private final ZoneFigures figures;
    private final WaitingListStore waiting;
    private final OfficerLoadStore load;
    private final ZoneWords words;

    ZonesApi(Zones zones, ZoneFigures figures, WaitingListStore waiting, OfficerLoadStore load, ZoneWords words) {
        this.zones = zones;
        this.figures = figures;
        this.waiting = waiting;
        this.load = load;
        this.words = words;
    }

    @GetMapping
    @Described(zh = "战区：单位、范围、各阶段项目、灯", en = "The war zones: bodies, scope, projects by stage, light")
    List<WarZoneJson> list(Visitor visitor) {
        return zones.list(visitor).stream()
                .map(zone -> WarZoneJson.of(zone, words))
                .toList();
    }

    @PostMapping("/{zone}/bodies")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "把平台里的单位编入战区", en = "Tie a body of the platform to a zone", gives = 201)
    ResponseEntity<List<WarZoneJson>> tie(@PathVariable String zone, @RequestBody NewTie sent, Visitor visitor) {
        refuse(zones.tie(zone, Long.toString(sent.unit()), sent.leads().orElse(false), visitor));
        return ResponseEntity.status(HttpStatus.CREATED).body(list(visitor));
    }

    @DeleteMapping("/{zone}/bodies/{unit}")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "把单位移出战区", en = "Take a body out of a zone")
    List<WarZoneJson> untie(@PathVariable String zone, @PathVariable String unit, Visitor visitor) {
        refuse(zones.untie(zone, unit, visitor));
        return list(visitor);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ApiRefused.of(problems, ZoneProblem.LATE);
        }
    }

    @GetMapping("/queue")
    @Described(zh = "还没有分派战区的项目，最早的在前", en = "Open projects that no zone has, the earliest first")
    ResponseEntity<PageJson<WaitingJson>> queue(@ListOf(WaitingListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(waiting.page(listing, visitor), this::waiting);
    }

    private WaitingJson waiting(Project project) {
        return new WaitingJson(
                project.code().toString(),
                project.name(),
                project.firm().name(),
                project.spot().stage(),
                project.aim().chain(),
                project.aim().node(),
                project.owner().login(),
                zones.proposals(project).stream().map(ProposalJson::of).toList());
    }

    @PostMapping("/assignments")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "把项目分派给战区", en = "Give projects to a zone", gives = 201)
    ResponseEntity<AssignmentJson> assign(@RequestBody NewAssignment sent, Visitor visitor) {
        return done(zones.assign(sent.typed(), visitor), HttpStatus.CREATED);
    }

    @PostMapping("/assignments/{id}/undo")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    @Described(zh = "撤销自己的一次分派", en = "Take back one assignment of one’s own")
    ResponseEntity<AssignmentJson> undo(@PathVariable long id, Visitor visitor) {
        return done(zones.undo(id, visitor), HttpStatus.OK);
    }

    private static ResponseEntity<AssignmentJson> done(Outcome<Assignment> outcome, HttpStatus status) {
        Assignment made = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), ZoneProblem.LATE));
        return ResponseEntity.status(status).body(AssignmentJson.of(made));
    }

    @GetMapping("/load")
    @Described(zh = "每人手上的项目，最多的在前", en = "How many projects each officer owns, the most first")
    ResponseEntity<PageJson<OfficerLoadJson>> load(@ListOf(OfficerLoadStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(load.page(listing, visitor), OfficerLoadJson::of);
    }

    @GetMapping("/wings")
    @Described(zh = "两翼：街镇和功能区公司带来的项目", en = "What streets and companies of functional areas have brought")
    List<WingJson> wings(Visitor visitor) {
        return figures.wings(visitor).stream().map(WingJson::of).toList();
    }
}

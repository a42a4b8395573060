package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.Rosters.Outcome;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.Effects;
import io.tuji.roster.internal.MemberListStore;
import io.tuji.roster.internal.RosterFilter;
import io.tuji.roster.internal.RosterListStore;
import io.tuji.roster.internal.RosterProblem;
import io.tuji.roster.web.RosterJson.AboutJson;
import io.tuji.roster.web.RosterJson.DifferenceJson;
import io.tuji.roster.web.RosterJson.EffectJson;
import io.tuji.roster.web.RosterJson.ListedJson;
import io.tuji.roster.web.RosterJson.MemberJson;
import io.tuji.roster.web.RosterJson.VersionJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of firms with their versions and members, and what follows from a change; as the pages show them. */
@RestController
@RequestMapping(ApiPath.V1 + "/rosters")
@Requires(module = "registry", act = Act.VIEW)
class RostersApi {

    record NewRoster(
            String name,
            Purpose purpose,

            @Described(zh = "负责单位的编号", en = "number of the body that keeps it")
            Optional<Long> unit,

            Optional<String> note) {

        About about() {
            return new About(name, purpose, unit.map(OrgUnitId::new), note.orElse(""));
        }
    }

    record ChangedRoster(
            @Described(zh = "所见的 version", en = "the version that was seen")
            int version,

            String name,
            Purpose purpose,
            Optional<Long> unit,
            Optional<String> note) {

        About about() {
            return new NewRoster(name, purpose, unit, note).about();
        }
    }

    record Closing(
            @Described(zh = "true 停用，false 恢复", en = "true to close, false to reopen")
            boolean closed) {}

    private final Rosters rosters;
    private final RosterListStore list;
    private final MemberListStore members;
    private final DifferenceListStore differences;
    private final Effects effects;
    private final RosterDesk desk;

    RostersApi(
            Rosters rosters,
            RosterListStore list,
            MemberListStore members,
            DifferenceListStore differences,
            Effects effects,
            RosterDesk desk) {
        this.rosters = rosters;
        this.list = list;
        this.members = members;
        this.differences = differences;
        this.effects = effects;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "企业名录", en = "Lists of firms")
    ResponseEntity<PageJson<ListedJson>> list(@ListOf(RosterListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, RosterFilter.of(visitor, RosterFilter.VIEW)), ListedJson::of);
    }

    @PostMapping
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "新建名录", en = "Make a list", gives = 201)
    ResponseEntity<AboutJson> create(@RequestBody NewRoster sent, Visitor visitor) {
        return ResponseEntity.status(HttpStatus.CREATED).body(done(rosters.create(sent.about(), visitor)));
    }

    @GetMapping("/{code}")
    @Described(zh = "一份名录", en = "One list", refuses = 404)
    AboutJson show(@PathVariable String code, Visitor visitor) {
        return AboutJson.of(desk.get(code, visitor));
    }

    @PutMapping("/{code}")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(
            zh = "修改名录的名称、用途、负责单位和说明",
            en = "Change name, purpose, keeper and note of a list",
            refuses = {404, 409})
    AboutJson change(@PathVariable String code, @RequestBody ChangedRoster sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        Outcome outcome = rosters.change(roster.id(), sent.version(), sent.about(), visitor);
        if (outcome.problems().stream().anyMatch(p -> p.code().equals(RosterProblem.CHANGED_SINCE.code()))) {
            throw ApiRefused.conflict(outcome.problems());
        }
        return done(outcome);
    }

    @PostMapping("/{code}/closings")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "停用或恢复一份名录", en = "Close a list or reopen it", refuses = 404)
    AboutJson close(@PathVariable String code, @RequestBody Closing sent, Visitor visitor) {
        return done(rosters.close(desk.get(code, visitor).id(), sent.closed(), visitor));
    }

    private static AboutJson done(Outcome outcome) {
        return outcome.roster().map(AboutJson::of).orElseThrow(() -> ApiRefused.input(outcome.problems()));
    }

    @GetMapping("/{code}/versions")
    @Described(zh = "生效过的版本，新的在前", en = "The versions that have been in force, the newest first", refuses = 404)
    List<VersionJson> versions(@PathVariable String code, Visitor visitor) {
        return rosters.versions(desk.get(code, visitor).id()).stream()
                .map(VersionJson::of)
                .toList();
    }

    @GetMapping("/{code}/members")
    @Described(zh = "现行版本的企业", en = "The firms of the version in force", refuses = 404)
    ResponseEntity<PageJson<MemberJson>> members(
            @PathVariable String code, @ListOf(MemberListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(members.page(listing, inForce(desk.get(code, visitor))), MemberJson::of);
    }

    @GetMapping("/{code}/versions/{number}/members")
    @Described(zh = "某一版本的企业", en = "The firms of a version", refuses = 404)
    ResponseEntity<PageJson<MemberJson>> members(
            @PathVariable String code,
            @PathVariable int number,
            @ListOf(MemberListStore.class) Listing listing,
            Visitor visitor) {
        return PageJson.of(members.page(listing, id(desk.get(code, visitor), number)), MemberJson::of);
    }

    @GetMapping("/{code}/versions/{number}/changes/{from}")
    @Described(
            zh = "一个版本与较早版本（0 为空）相比的差异",
            en = "What a version differs in from an earlier one, 0 for none",
            refuses = 404)
    ResponseEntity<PageJson<DifferenceJson>> changes(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable int from,
            @ListOf(DifferenceListStore.class) Listing listing,
            Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return PageJson.of(differences.page(listing, id(roster, from), id(roster, number)), DifferenceJson::of);
    }

    @GetMapping("/{code}/versions/{number}/effects/{from}")
    @Described(
            zh = "一个版本与较早版本（0 为空）相比的影响",
            en = "What follows from a version beside an earlier one, 0 for none",
            refuses = 404)
    List<EffectJson> effects(
            @PathVariable String code, @PathVariable int number, @PathVariable int from, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return effects.between(roster, id(roster, from), id(roster, number), visitor).stream()
                .map(EffectJson::of)
                .toList();
    }

    private RosterVersion.Id inForce(Roster roster) {
        return RosterDesk.idOf(rosters.inForce(roster.id()));
    }

    private RosterVersion.Id id(Roster roster, int number) {
        return number == 0 ? RosterVersion.Id.NONE : RosterDesk.idOf(desk.version(roster, Optional.of(number)));
    }
}

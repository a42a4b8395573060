package io.tuji.zone.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Change;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.Listing;
import io.tuji.zone.Assignment;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequest.Kind;
import io.tuji.zone.TeamRequest.Move;
import io.tuji.zone.TeamRequest.State;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.WarZone;
import io.tuji.zone.WarZone.Light;
import io.tuji.zone.Zones;
import io.tuji.zone.Zones.TypedAssignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** To whom projects are given, and who may answer when asked. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ZoneIT {

    @Autowired
    private Zones zones;

    @Autowired
    private TeamRequests requests;

    @Autowired
    private Projects projects;

    @Autowired
    private ZoneFigures figures;

    @Autowired
    private OfficerLoadStore load;

    @Autowired
    private TeamRequestLapse lapse;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId street;
    private OrgUnitId park;
    private Visitor leader;
    private Visitor owner;
    private Visitor colleague;
    private Visitor stranger;

    @BeforeEach
    void people() {
        street = invented.body("STREET_OFFICE", "虚构街道");
        park = invented.body("PARK_COMPANY", "虚构功能区公司");
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(Optional.of(street), Role.PROMOTER);
        colleague = accounts.create(Optional.of(street), Role.PROMOTER);
        stranger = accounts.create(Optional.of(park), Role.PROMOTER);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private Project now(Project project) {
        return projects.find(project.id(), leader).orElseThrow();
    }

    private Outcome<Assignment> assign(String zone, String to, Visitor visitor, Project... chosen) {
        List<String> codes =
                List.of(chosen).stream().map(one -> one.code().toString()).toList();
        return zones.assign(new TypedAssignment(codes, zone, to, "牵头合适"), visitor);
    }

    private Outcome<TeamRequest> ask(Project project, Kind kind, String to, Visitor visitor) {
        return requests.ask(project.id(), new TeamRequests.Typed(kind.name(), to, "顾问", "请接着谈"), visitor);
    }

    private String told(Visitor person, String key) {
        return jdbc.sql("select count(*)::text from notice where person = :person and key = :key")
                .param("person", person.id().value())
                .param("key", key)
                .query(String.class)
                .single();
    }

    @Test
    void projectsAreGivenToAZoneInOneActAndTakenBackAsOne() {
        Project first = invented.of(owner, "甲项目");
        Project second = invented.of(owner, "乙项目");
        Project foreign = invented.of(stranger, "丙项目");
        assertThat(codes(assign("zone_9", "", owner, first))).containsExactly("ZON-101");
        assertThat(codes(assign("zone_1", "", owner, first, foreign))).containsExactly("ZON-108");
        assertThat(now(first).zone()).isEmpty();
        Assignment made = assign("zone_1", "", owner, first, second).now().orElseThrow();
        assertThat(now(first).zone()).contains("zone_1");
        assertThat(projects.changes(second.id())).extracting(Change::field).containsExactly("zone");
        assertThat(codes(assign("zone_1", "", owner, first))).containsExactly("ZON-109");
        assign("zone_2", "", leader, second);
        assertThat(codes(zones.undo(made.id(), leader))).containsExactly("ZON-111");
        assertThat(zones.undo(made.id(), owner).now().orElseThrow().undoneBy()).isPresent();
        assertThat(now(first).zone()).isEmpty();
        assertThat(now(second).zone()).contains("zone_2");
        assertThat(codes(zones.undo(made.id(), owner))).containsExactly("ZON-110");
    }

    @Test
    void anAssignmentThatAsksSomebodyToTakeOverIsTakenBackWithTheRequest() {
        Project project = invented.of(owner, "甲项目");
        Assignment made =
                assign("zone_1", stranger.login(), owner, project).now().orElseThrow();
        assertThat(requests.of(project.id())).extracting(TeamRequest::state).containsExactly(State.ASKED);
        zones.undo(made.id(), owner);
        assertThat(requests.of(project.id())).extracting(TeamRequest::state).containsExactly(State.WITHDRAWN);
    }

    @Test
    void aZoneTellsItsProjectsByStageAndItsLight() {
        long before = zone("zone_3").standing().open();
        Project late = invented.of(owner, "甲项目");
        assign("zone_3", "", owner, late);
        invented.set(invented.of(owner, "乙项目", clock.instant()), "zone = 'zone_3'");
        WarZone zone = zone("zone_3");
        assertThat(zone.standing().open()).isEqualTo(before + 2);
        assertThat(zone.stages()).containsKey("target");
        assertThat(zone.zone().scope().find()).isEmpty();
        assertThat(zone.standing().light()).isNotEqualTo(Light.NONE);
        assertThat(zone.standing().late() + zone.standing().unclear()).isGreaterThanOrEqualTo(1);
    }

    private WarZone zone(String id) {
        return zones.list(leader).stream()
                .filter(zone -> zone.zone().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoMayChangeAllTiesBodiesAndAZoneHasOneLead() {
        String unit = Long.toString(street.value());
        assertThat(codes(zones.tie("zone_4", unit, true, owner))).containsExactly("ZON-106");
        assertThat(zones.tie("zone_4", unit, true, leader)).isEmpty();
        assertThat(codes(zones.tie("zone_4", unit, false, leader))).containsExactly("ZON-103");
        assertThat(codes(zones.tie("zone_4", Long.toString(park.value()), true, leader)))
                .containsExactly("ZON-104");
        assertThat(zones.untie("zone_4", unit, leader)).isEmpty();
        assertThat(zones.bodies("zone_4")).isEmpty();
        assertThat(codes(zones.untie("zone_4", unit, leader))).containsExactly("ZON-105");
    }

    @Test
    void onlyWhoIsAskedTakesAProjectOverAndUntilThenItsOwnerStays() {
        Project project = invented.of(owner, "甲项目");
        TeamRequest asked =
                ask(project, Kind.HAND_OVER, stranger.login(), owner).now().orElseThrow();
        assertThat(codes(ask(project, Kind.HAND_OVER, colleague.login(), owner)))
                .containsExactly("ZON-123");
        assertThat(codes(requests.answer(asked.id(), Move.ACCEPT, "", colleague)))
                .containsExactly("ZON-126");
        assertThat(codes(requests.answer(asked.id(), Move.ACCEPT, "", leader))).containsExactly("ZON-126");
        assertThat(projects.find(project.id(), stranger)).isEmpty();
        assertThat(now(project).owner().login()).isEqualTo(owner.login());
        assertThat(requests.answer(asked.id(), Move.ACCEPT, "", stranger)
                        .now()
                        .orElseThrow()
                        .state())
                .isEqualTo(State.ACCEPTED);
        assertThat(now(project).owner().unit()).contains(park);
        assertThat(projects.find(project.id(), stranger)).isPresent();
        assertThat(projects.entries(project.id()))
                .extracting(Entry::act, Entry::by, Entry::askedBy)
                .containsExactly(tuple(Entry.Act.HAND_OVER, stranger.name(), Optional.of(owner.name())));
        assertThat(projects.changes(project.id()))
                .extracting(Change::field, Change::before, Change::after)
                .containsExactly(tuple("owner", owner.login(), stranger.login()));
        assertThat(told(owner, "zone.notice.ACCEPTED")).isEqualTo("1");
        assertThat(jdbc.sql(
                                "select actor || ' ' || (after_value ->> 'asked_by') from audit_entry where act = 'project.hand_over' and subject = :subject")
                        .param("subject", "project:" + project.code())
                        .query(String.class)
                        .list())
                .containsExactly(stranger.login() + " " + owner.login());
        assertThat(codes(requests.answer(asked.id(), Move.DECLINE, "不合适", stranger)))
                .containsExactly("ZON-125");
    }

    @Test
    void aBodyIsAskedAndAnybodyOfItAnswers() {
        Project project = invented.of(owner, "甲项目");
        String body = "unit:" + park.value();
        assertThat(codes(ask(project, Kind.HAND_OVER, "unit:999999", owner))).containsExactly("ZON-121");
        TeamRequest asked = ask(project, Kind.HAND_OVER, body, owner).now().orElseThrow();
        assertThat(codes(requests.answer(asked.id(), Move.DECLINE, " ", stranger)))
                .containsExactly("ZON-128");
        assertThat(codes(requests.answer(asked.id(), Move.WITHDRAW, "", stranger)))
                .containsExactly("ZON-127");
        requests.answer(asked.id(), Move.DECLINE, "没有人手", stranger);
        assertThat(now(project).owner().login()).isEqualTo(owner.login());
        assertThat(told(owner, "zone.notice.DECLINED")).isEqualTo("1");
        TeamRequest again = ask(project, Kind.HAND_OVER, body, owner).now().orElseThrow();
        requests.answer(again.id(), Move.WITHDRAW, "", owner);
        assertThat(requests.moves(requests.find(again.id(), owner).orElseThrow(), stranger))
                .isEmpty();
    }

    @Test
    void aProjectIsHandedOverByItsOwnerTheLeadOfItsZoneAndWhoMayChangeAll() {
        Project project = invented.of(owner, "甲项目");
        assertThat(codes(ask(project, Kind.HAND_OVER, stranger.login(), colleague)))
                .containsExactly("ZON-124");
        assign("zone_5", "", owner, project);
        zones.tie("zone_5", Long.toString(street.value()), true, leader);
        assertThat(requests.mayHandOver(now(project), colleague)).isTrue();
        assertThat(requests.mayHandOver(now(project), leader)).isTrue();
        assertThat(requests.mayHandOver(now(project), stranger)).isFalse();
    }

    @Test
    void whatNobodyAnswersGoesBackOnceAfterThreeWorkingDays() {
        Project project = invented.of(owner, "甲项目");
        TeamRequest asked =
                ask(project, Kind.HAND_OVER, stranger.login(), owner).now().orElseThrow();
        lapse.lapse();
        assertThat(requests.find(asked.id(), owner).orElseThrow().isOpen()).isTrue();
        jdbc.sql("update zone_request set asked_on = '2026-09-30', due = null where id = :id")
                .param("id", asked.id())
                .update();
        lapse.lapse();
        lapse.lapse();
        TeamRequest gone = requests.find(asked.id(), owner).orElseThrow();
        assertThat(gone.state()).isEqualTo(State.LAPSED);
        assertThat(gone.due()).as("the National Day week is not worked").contains(LocalDate.of(2026, 10, 10));
        assertThat(told(owner, "zone.notice.LAPSED")).isEqualTo("1");
        assertThat(now(project).owner().login()).isEqualTo(owner.login());
    }

    @Test
    void whoAcceptsToHelpJoinsTheTeamAndBothZonesCountIt() {
        Project project = invented.of(owner, "甲项目");
        assign("zone_1", "", owner, project);
        zones.tie("zone_2", Long.toString(park.value()), false, leader);
        WarZone.Help before = zone("zone_2").help();
        TeamRequest asked =
                ask(project, Kind.HELP, "unit:" + park.value(), owner).now().orElseThrow();
        assertThat(zone("zone_2").help().of()).isEqualTo(before.of() + 1);
        requests.answer(asked.id(), Move.ACCEPT, "可以", stranger);
        assertThat(projects.team(project.id()))
                .extracting(Member::login, Member::role)
                .containsExactly(tuple(stranger.login(), "顾问"));
        assertThat(projects.find(project.id(), stranger)).isPresent();
        assertThat(codes(ask(project, Kind.HELP, stranger.login(), owner))).containsExactly("ZON-131");
    }

    @Test
    void theLoadOfAnOfficerCountsOpenProjectStoreAndOverdueSteps() {
        for (int i = 0; i < 8; i++) {
            invented.set(invented.of(owner, "项目" + i), i == 0 ? "next_on = '2026-01-01'" : "next_on = null");
        }
        OfficerLoadStore.OfficerLoad own = load(leader).stream()
                .filter(one -> one.login().equals(owner.login()))
                .findFirst()
                .orElseThrow();
        assertThat(own.open()).isEqualTo(8);
        assertThat(own.overdue()).isEqualTo(1);
        assertThat(own.unplanned()).isEqualTo(7);
        assertThat(own.isTooMuch()).isTrue();
        WarZone.Load before = zone("zone_2").load();
        invented.set(invented.of(owner, "第九个"), "zone = 'zone_2'");
        assertThat(zone("zone_2").load()).isEqualTo(new WarZone.Load(before.officers() + 1, before.over() + 1));
        assertThat(load(stranger)).isEmpty();
        assertThat(figures.wings(leader))
                .filteredOn(wing -> wing.unit().equals(street))
                .extracting(Wing::created, Wing::open, Wing::owned)
                .containsExactly(tuple(9L, 9L, 9L));
    }

    private List<OfficerLoadStore.OfficerLoad> load(Visitor visitor) {
        Map<String, String[]> widest = Map.of("size", new String[] {"200"});
        return load.page(Listing.read(widest, OfficerLoadStore.SHAPE), visitor).rows();
    }
}

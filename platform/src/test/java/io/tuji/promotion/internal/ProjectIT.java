package io.tuji.promotion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.calendar.WorkClock;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Change;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.Projects.Move;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StageClocks.Standing;
import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A project from the target list to landing: what holds it back, who may do what, what is kept. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectIT {

    @Autowired
    private Projects projects;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private Leads leads;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private StageClocks clocks;

    @Autowired
    private JdbcClient jdbc;

    private OrgUnitId body;
    private Visitor promoter;
    private Visitor colleague;
    private Visitor stranger;
    private Visitor leader;
    private Visitor verifier;
    private CompanyId firm;

    @BeforeEach
    void people() {
        firms.chain();
        body = firms.body("虚构招商中心");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        colleague = accounts.create(Optional.of(body), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        firm = firms.firm(InventedFirms.name("面粉"), "110101");
    }

    private static List<String> codes(Collection<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static List<String> missing(Outcome outcome) {
        return outcome.problems().stream()
                .filter(problem -> problem.code().equals("PRO-121"))
                .map(problem -> problem.arguments().get(0))
                .toList();
    }

    private Project edited(Project project, Map<String, String> typed, Visitor visitor) {
        return projects.edit(project.id(), new Edit(project.version(), typed, ""), visitor)
                .now()
                .orElseThrow();
    }

    private Project fresh(Project project) {
        return projects.find(project.id(), leader).orElseThrow();
    }

    @Test
    void enteringIsRefusedWithAllReasonsAtOnceAndEnteredOnceAllIsTold() {
        Outcome refused = projects.enter(Map.of("pipeline", "new", "name", "什么都没说"), promoter);
        assertThat(missing(refused)).containsExactlyInAnyOrder("firm", "aim", "reason", "size");
        Project project = invented.entered(firm, promoter);
        assertThat(project.code().toString()).matches("XM-\\d{4}-\\d{6}");
        assertThat(project.spot().stage()).isEqualTo("target");
        assertThat(project.owner().unit()).contains(body);
        assertThat(project.firm().company()).contains(firm);
        Project next = invented.entered(firm, promoter);
        assertThat(next.code().number()).isEqualTo(project.code().number() + 1);
    }

    @Test
    void allThatIsWrongWithWhatIsTypedIsToldAtOnce() {
        Map<String, String> wrong = InventedProjects.typed(firm);
        wrong.putAll(Map.of(
                "company",
                "QY-99999999",
                "aim",
                "no_chain:x",
                "zone",
                "zone_9",
                "owner",
                "nobody",
                "lead",
                "XS-2020-000009",
                "size",
                "huge",
                "colour",
                "red"));
        assertThat(codes(projects.enter(wrong, promoter).problems()))
                .contains("PRO-105", "PRO-106", "PRO-107", "PRO-108", "PRO-109", "PRO-104", "WEB-128");
        assertThat(codes(projects.enter(InventedProjects.typed(firm), verifier).problems()))
                .containsExactly("PRO-124");
    }

    @Test
    void noAndZeroAreAnswersAndStayThroughTheirStorage() {
        Project project = invented.entered(firm, promoter);
        Project told = edited(
                project, Map.of("compared", "no", "jobs", "0", "undisclosed", "no", "investment", "1,200.5"), promoter);
        assertThat(fresh(told).fields())
                .containsEntry("compared", false)
                .containsEntry("jobs", BigDecimal.ZERO)
                .containsEntry("investment", new BigDecimal("1200.5"));
        assertThat(projects.missing(told, "landed"))
                .extracting("key")
                .doesNotContain("jobs", "compared", "rival", "investment")
                .contains("likelihood", "foreign_hq", "registration");
    }

    @Test
    void aMoveTakesAlongWhatIsToldWithItAndIsHeldBackAsAWhole() {
        Project project = invented.entered(firm, promoter);
        Outcome held = invented.move(project, "tracking", Map.of("likelihood", "high"), "", promoter);
        assertThat(missing(held)).containsExactlyInAnyOrder("next_step", "expected_on", "compared");
        assertThat(fresh(project).fields()).doesNotContainKey("likelihood");
        Project moved = invented.moved(project, "tracking", InventedProjects.tracking(), promoter);
        assertThat(moved.spot().stage()).isEqualTo("tracking");
        assertThat(projects.entries(project.id())).extracting(Entry::stage).containsExactly("target", "tracking");
        assertThat(projects.changes(project.id()).stream()
                        .filter(change -> change.version() == moved.version())
                        .map(Change::field))
                .containsExactlyInAnyOrder("next_step", "next_on", "expected_on", "likelihood", "compared");
    }

    @Test
    void stagesMayBeLeftOutForwardAndGoingBackNeedsAReasonButNothingElse() {
        Project project = invented.entered(firm, promoter);
        assertThat(missing(invented.move(project, "signed", Map.of(), "", promoter)))
                .contains("expected_on", "authenticity");
        Map<String, String> told = new HashMap<>(InventedProjects.tracking());
        told.putAll(Map.of("undisclosed", "yes", "authenticity", "passed"));
        Project signed = invented.moved(project, "signed", told, promoter);
        assertThat(codes(invented.move(signed, "target", Map.of(), "", promoter).problems()))
                .containsExactly("PRO-127");
        Project back = invented.move(signed, "target", Map.of(), "对方退回", promoter)
                .now()
                .orElseThrow();
        assertThat(back.spot().stage()).isEqualTo("target");
        assertThat(projects.entries(project.id())).extracting(Entry::act).endsWith(Entry.Act.BACK);
        assertThat(codes(invented.move(back, "target", Map.of(), "", promoter).problems()))
                .containsExactly("PRO-122");
        assertThat(codes(invented.move(back, "moon", Map.of(), "", promoter).problems()))
                .containsExactly("PRO-103");
    }

    @Test
    void landingNeedsRegistrationAndSpaceAndSomebodyWhoDoesNotBelongToIt() {
        Project signed = signed();
        assertThat(missing(invented.move(signed, "registered", Map.of(), "", promoter)))
                .containsExactly("registration");
        firms.set(firm, "division_code = '310104', credit_code = '91310104MA1FR0P107', code_grade = 'VALID'");
        Project registered = invented.moved(signed, "registered", Map.of(), promoter);
        Map<String, String> landing = Map.of(
                "space_place",
                subdistrict(),
                "space_words",
                "虚构大厦 8 层",
                "landed_on",
                "2026-11-20",
                "jobs",
                "0",
                "foreign_hq",
                "no",
                "confirmed",
                "by_firm");
        assertThat(codes(invented.move(registered, "landed", landing, "", promoter)
                        .problems()))
                .containsExactly("PRO-123");
        Project told = edited(registered, landing, promoter);
        assertThat(projects.join(told.id(), verifier.login(), "看看", promoter)).isEmpty();
        assertThat(codes(invented.move(told, "landed", Map.of(), "", verifier).problems()))
                .containsExactly("PRO-123");
        projects.dismiss(told.id(), verifier.id(), promoter);
        assertThat(invented.moved(told, "landed", Map.of(), verifier).spot().stage())
                .isEqualTo("landed");
    }

    private Project signed() {
        Map<String, String> told = new HashMap<>(InventedProjects.tracking());
        told.putAll(Map.of("undisclosed", "yes", "authenticity", "passed"));
        return invented.moved(invented.entered(firm, promoter), "signed", told, promoter);
    }

    private String subdistrict() {
        return "310104003";
    }

    @Test
    void aRecordThatNoLongerSatisfiesItsStageCanBeMendedFieldByField() {
        Project project = invented.entered(firm, promoter);
        jdbc.sql(
                        "update promotion_project set stage = 'signed', fields = '{\"reason\": \"旧记录\"}', chain = '', node = '' where id = :id")
                .param("id", project.id().value())
                .update();
        Project mended = edited(fresh(project), Map.of("size", "under_50m"), promoter);
        assertThat(mended.fields()).containsEntry("size", "under_50m");
        Outcome blanked = projects.edit(mended.id(), new Edit(mended.version(), Map.of("reason", ""), ""), promoter);
        assertThat(codes(blanked.problems())).containsExactly("PRO-113");
    }

    @Test
    void lettingThroughNeedsTheRightAndAReason() {
        Project project = invented.entered(firm, promoter);
        Move bare = new Move("registered", new Edit(project.version(), Map.of(), ""), true);
        assertThat(codes(projects.move(project.id(), bare, promoter).problems()))
                .contains("PRO-130", "PRO-121");
        assertThat(codes(projects.move(project.id(), bare, leader).problems())).containsExactly("PRO-127");
        Move reasoned = new Move("registered", new Edit(project.version(), Map.of(), "会议定"), true);
        assertThat(projects.move(project.id(), reasoned, leader).now()).isPresent();
        assertThat(projects.entries(project.id())).extracting(Entry::act).endsWith(Entry.Act.OVERRIDE);
        assertThat(acts(project)).containsExactly("project.enter", "project.move");
    }

    private List<String> acts(Project project) {
        return jdbc.sql("select act from audit_entry where subject = :subject order by id")
                .param("subject", "project:" + project.code())
                .query(String.class)
                .list();
    }

    @Test
    void leavesWithACodedReasonStandsStillAndComesBackWhereItWas() {
        Project project = invented.entered(firm, promoter);
        assertThat(codes(leave(project, "LOST", "rumour", "").problems()))
                .containsExactlyInAnyOrder("PRO-128", "PRO-129");
        assertThat(codes(leave(project, "DELAYED", "other", "").problems())).containsExactly("PRO-127");
        Project delayed = leave(project, "DELAYED", "funding", "").now().orElseThrow();
        assertThat(delayed.left().orElseThrow().leaving()).isEqualTo(Leaving.DELAYED);
        assertThat(codes(invented.move(delayed, "tracking", InventedProjects.tracking(), "", promoter)
                        .problems()))
                .containsExactly("PRO-125");
        assertThat(codes(leave(delayed, "ENDED", "given_up", "").problems())).containsExactly("PRO-125");
        Project resumed = projects.resume(project.id(), "资金到位", promoter).now().orElseThrow();
        assertThat(resumed.spot()).isEqualTo(project.spot());
        assertThat(codes(projects.resume(project.id(), "", promoter).problems()))
                .containsExactly("PRO-126");
    }

    private Outcome leave(Project project, String leaving, String reason, String to) {
        return projects.leave(project.id(), new Leave(leaving, reason, "", to), promoter);
    }

    @Test
    void daysInAStageAreWorkingDaysAndNoneCountWhileItIsPutOff() {
        Project project = invented.entered(firm, promoter);
        stageSince(project, Instant.parse("2026-09-28T02:00:00Z"));
        assertThat(stay(project).state().find()).contains(WorkClock.State.DUE);
        leave(project, "DELAYED", "funding", "");
        jdbc.sql("update promotion_pause set from_day = '2026-09-29' where project_id = :id")
                .param("id", project.id().value())
                .update();
        Standing paused = stay(project);
        assertThat(paused.state().find()).contains(WorkClock.State.PAUSED);
        assertThat(paused.days().find()).contains(0);
        stageSince(project, Instant.parse("2022-09-28T02:00:00Z"));
        assertThat(stay(project).days().find()).isEmpty();
    }

    private void stageSince(Project project, Instant since) {
        jdbc.sql("update promotion_project set stage_since = :since where id = :id")
                .param("since", Timestamp.from(since))
                .param("id", project.id().value())
                .update();
    }

    private Standing stay(Project project) {
        return clocks.of(fresh(project));
    }

    @Test
    void ofTwoWhoChangeTheSameFieldTheSecondIsToldAndWhatOnlyOneTouchedIsTaken() {
        Project seen = invented.entered(firm, promoter);
        edited(seen, Map.of("size", "under_50m", "jobs", "7"), colleague);
        Outcome second = projects.edit(
                seen.id(), new Edit(seen.version(), Map.of("size", "from_500m", "rival", "苏州"), ""), promoter);
        assertThat(codes(second.problems())).containsExactly("PRO-131");
        assertThat(second.problems().get(0).arguments()).containsExactly("size", "under_50m", colleague.name());
        Outcome other = projects.edit(seen.id(), new Edit(seen.version(), Map.of("rival", "苏州"), ""), promoter);
        assertThat(other.now().orElseThrow().fields())
                .containsEntry("rival", "苏州")
                .containsEntry("size", "under_50m");
        Project knowing = edited(fresh(seen), Map.of("size", "from_500m"), promoter);
        assertThat(knowing.fields()).containsEntry("size", "from_500m").containsEntry("jobs", new BigDecimal("7"));
    }

    @Test
    void whoJoinsTheTeamSeesAndChangesItUntilDismissed() {
        Project project = invented.entered(firm, promoter);
        assertThat(projects.find(project.id(), stranger)).isEmpty();
        assertThat(projects.join(project.id(), stranger.login(), "牵线", promoter))
                .isEmpty();
        assertThat(projects.mayChange(project, stranger)).isTrue();
        assertThat(projects.team(project.id())).extracting(Member::role).containsExactly("牵线");
        assertThat(codes(projects.join(project.id(), stranger.login(), "", promoter)))
                .containsExactly("PRO-141");
        assertThat(codes(projects.join(project.id(), promoter.login(), "", promoter)))
                .containsExactly("PRO-141");
        assertThat(codes(projects.join(project.id(), "nobody", "", promoter))).containsExactly("PRO-108");
        assertThat(projects.dismiss(project.id(), stranger.id(), promoter)).isEmpty();
        assertThat(projects.find(project.id(), stranger)).isEmpty();
        assertThat(codes(projects.dismiss(project.id(), stranger.id(), promoter)))
                .containsExactly("PRO-142");
        assertThat(acts(project)).containsExactly("project.enter", "project.join", "project.dismiss");
    }

    @Test
    void aLeadTellsFirmNodeAndNameAndIsHandedOn() {
        Leads.Typed raised = new Leads.Typed(firm.code(), "", InventedFirms.CHAIN + ":flour", "EVENT", "", "", "");
        Lead lead = leads.raise(raised, Optional.empty(), promoter).now().orElseThrow();
        Map<String, String> typed = InventedProjects.typed(firm);
        typed.keySet().removeAll(List.of("company", "aim"));
        typed.put("lead", lead.id().code());
        Project project = projects.enter(typed, promoter).now().orElseThrow();
        assertThat(project.firm().company()).contains(firm);
        assertThat(project.aim().node()).isEqualTo("flour");
        assertThat(leads.find(lead.id(), promoter).orElseThrow().state()).isEqualTo(Lead.State.HANDED_ON);
    }
}

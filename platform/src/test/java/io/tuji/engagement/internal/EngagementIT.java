package io.tuji.engagement.internal;

import static io.tuji.engagement.internal.EngagementTalks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagement.Move;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Other;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engagement.Engagements.TypedTheirs;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.value.Problem;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is agreed with firms and took place, and what the gates hear of it. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class EngagementIT {

    @Autowired
    private Engagements engagements;

    @Autowired
    private Projects projects;

    @Autowired
    private EngagementEvidence evidence;

    @Autowired
    private EngagementReferences references;

    @Autowired
    private EngagementTalks talks;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId body;
    private Visitor promoter;
    private Visitor colleague;
    private Visitor stranger;
    private Visitor leader;
    private CompanyId firm;
    private LocalDate today;

    @BeforeEach
    void people() {
        firms.chain();
        body = firms.body("虚构接触中心");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        colleague = accounts.create(Optional.of(body), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一接触中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        firm = firms.firm(InventedFirms.name("接触"), "310104");
        today = LocalDate.now(clock);
    }

    private static List<String> codes(Engagements.Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private Set<Evidence> told(Project project) {
        return evidence.of(projects.find(project.id(), leader).orElseThrow());
    }

    private Typed on(Project project, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("project", project.code().toString());
        return typed("", today, all);
    }

    @Test
    void onlyWhatWasHeldWithPeopleOfBothSidesIsAContact() {
        Project project = talks.project(firm, promoter);
        assertThat(told(project)).containsExactly(Evidence.NO_OTHER_CLAIM);
        talks.add(on(project, Map.of("alone", "yes")), promoter);
        talks.add(on(project, Map.of("kind", "MESSAGE")), promoter);
        Engagement planned = talks.add(on(project, Map.of("planned", "yes")), promoter);
        assertThat(told(project)).doesNotContain(Evidence.CONTACT);
        Engagement held =
                engagements.move(planned.id(), Move.HOLD, "", promoter).now().orElseThrow();
        assertThat(held.isContact()).isTrue();
        assertThat(told(project)).contains(Evidence.CONTACT);
        engagements.undo(held.id(), promoter);
        assertThat(told(project)).doesNotContain(Evidence.CONTACT);
    }

    @Test
    void aTalkOfTheSameBodyBeforeTheProjectCountsForIt() {
        talks.held(firm, today.minusDays(3), promoter);
        assertThat(told(talks.project(firm, colleague))).contains(Evidence.CONTACT, Evidence.NO_OTHER_CLAIM);
    }

    @Test
    void aFirmThatAnotherBodySpeaksWithIsNotEntered() {
        talks.held(firm, today.minusDays(90), stranger);
        assertThat(talks.entered(firm, promoter).problems())
                .extracting(problem -> problem.arguments().get(0))
                .containsExactly("no_other_claim");
        CompanyId lapsed = firms.firm(InventedFirms.name("过期"), "310104");
        talks.held(lapsed, today.minusDays(91), stranger);
        assertThat(talks.entered(lapsed, promoter).problems()).isEmpty();
    }

    @Test
    void whatWasAgreedNextStandsOnTheProject() {
        Project project = talks.project(firm, promoter);
        String day = today.plusDays(7).toString();
        talks.add(on(project, Map.of("nextStep", "看场地", "nextOn", day, "planned", "yes")), promoter);
        assertThat(projects.find(project.id(), promoter).orElseThrow().next().words())
                .isEmpty();
        talks.add(on(project, Map.of("nextStep", "送方案", "nextOn", day)), promoter);
        Project.Next next = projects.find(project.id(), promoter).orElseThrow().next();
        assertThat(next.words()).isEqualTo("送方案");
        assertThat(next.day()).contains(today.plusDays(7));
    }

    @Test
    void whoTookPartStaysOfTheBodyOfThatDay() {
        Typed typed = typed(firm.code(), today, Map.of("ours", colleague.login() + " " + promoter.login()));
        Engagement held = talks.add(typed, promoter);
        OrgUnitId other = firms.body("调入单位");
        jdbc.sql("update app_user set org_unit = :unit where id = :id")
                .param("unit", other.value())
                .param("id", colleague.id().value())
                .update();
        Typed corrected = typed(
                firm.code(),
                today,
                Map.of("ours", colleague.login() + " " + leader.login(), "subject", "谈选址", "reason", "写错"));
        Engagement now = engagements
                .correct(held.id(), held.version(), corrected, promoter)
                .now()
                .orElseThrow();
        assertThat(now.what().ours()).extracting(Ours::unit).containsExactly(Optional.of(body), Optional.empty());
        assertThat(now.what().subject()).isEqualTo("谈选址");
        assertThat(codes(engagements.correct(held.id(), held.version(), corrected, promoter)))
                .containsExactly("ENG-123");
        Engagement back = engagements.undo(held.id(), promoter).now().orElseThrow();
        assertThat(back.what().subject()).isEqualTo("谈落地");
        assertThat(back.what().ours()).extracting(Ours::login).containsExactly(colleague.login(), promoter.login());
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Typed typed = new Typed(
                "XM-1999-000001",
                "",
                false,
                "CHAT",
                false,
                today.plusDays(1).toString(),
                "25:00",
                "",
                "",
                "",
                "",
                "",
                today.toString(),
                List.of(promoter.login(), promoter.login(), "nobody"),
                List.of(new TypedTheirs("甲某 13800000000", ""), new TypedTheirs("", "经理")),
                "");
        assertThat(codes(engagements.add(typed, promoter)))
                .containsExactlyInAnyOrder(
                        "ENG-106", "WEB-128", "WEB-121", "WEB-125", "ENG-110", "ENG-113", "ENG-108", "ENG-107",
                        "ENG-111", "ENG-112");
        assertThat(codes(engagements.add(typed(firm.code(), today.minusDays(1), Map.of("planned", "yes")), promoter)))
                .containsExactly("ENG-109");
        Engagement planned = talks.planned(firm, today.plusDays(1), promoter);
        assertThat(codes(engagements.move(planned.id(), Move.HOLD, "", promoter)))
                .containsExactly("ENG-124");
        assertThat(codes(engagements.move(planned.id(), Move.CANCEL, "", promoter)))
                .containsExactly("WEB-121");
        assertThat(engagements
                        .move(planned.id(), Move.CANCEL, "对方出差", promoter)
                        .now()
                        .orElseThrow()
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void saysThatAnotherBodyIsAboutToSpeakWithTheFirmButNotOfWhat() {
        Engagement theirs = talks.planned(firm, today.plusDays(14), stranger);
        talks.held(firm, today.minusDays(15), stranger);
        talks.held(firm, today, colleague);
        Firm asked = new Firm(Optional.of(firm), "", false);
        List<Other> others = engagements.others(asked, today, promoter);
        assertThat(others)
                .containsExactly(
                        new Other("另一接触中心", stranger.name(), today.plusDays(14), State.PLANNED, Optional.empty()));
        assertThat(engagements.others(asked, today, leader))
                .extracting(Other::id)
                .contains(Optional.of(theirs.id()));
        engagements.move(theirs.id(), Move.CANCEL, "取消", stranger);
        assertThat(engagements.others(asked, today, promoter)).isEmpty();
    }

    @Test
    void oneWithoutAProjectIsOfItsBodyAndOfThoseWhoTookPart() {
        Engagement own = talks.held(firm, today, promoter);
        assertThat(engagements.find(own.id(), colleague)).isPresent();
        assertThat(engagements.mayChange(own, colleague)).isTrue();
        assertThat(engagements.find(own.id(), leader)).isPresent();
        assertThat(engagements.find(own.id(), stranger)).isEmpty();
        Engagement joint = talks.add(
                typed(firm.code(), today, Map.of("ours", promoter.login() + " " + stranger.login())), promoter);
        assertThat(engagements.find(joint.id(), stranger)).isPresent();
        assertThat(engagements.find(joint.id(), accounts.create(Optional.of(body), Role.VIEWER)))
                .isEmpty();
    }

    @Test
    void oneOnAProjectIsSeenByWhoeverSeesTheProject() {
        Project project = talks.project(firm, promoter);
        Engagement held = talks.add(on(project, Map.of("ours", promoter.login() + " " + stranger.login())), promoter);
        assertThat(engagements.find(held.id(), stranger)).isEmpty();
        assertThat(projects.join(project.id(), stranger.login(), "协办", promoter))
                .isEmpty();
        assertThat(engagements.find(held.id(), stranger)).isPresent();
        assertThat(engagements.of(project, stranger)).extracting(Engagement::id).containsExactly(held.id());
    }

    @Test
    void mergedFirmsHaveTheirTalksTogetherAndApartAgain() {
        CompanyId other = firms.firm(InventedFirms.name("并入"), "310104");
        talks.held(firm, today, promoter);
        talks.add(on(talks.project(other, promoter), Map.of()), promoter);
        jdbc.sql("update company set merged_into = :into where id = :id")
                .param("into", firm.value())
                .param("id", other.value())
                .update();
        assertThat(engagements.of(firm, promoter))
                .hasSize(2)
                .allMatch(one -> one.what().about().firm().company().equals(Optional.of(firm)));
        jdbc.sql("update company set merged_into = null where id = :id")
                .param("id", other.value())
                .update();
        assertThat(engagements.of(firm, promoter)).hasSize(1);
        assertThat(engagements.of(other, promoter)).hasSize(1);
    }

    @Test
    void withInventedFirmsTheirTalksGo() {
        jdbc.sql("update company set invented = true where id = :id")
                .param("id", firm.value())
                .update();
        Engagement held = talks.held(firm, today, promoter);
        assertThat(references.heldBy(firm))
                .extracting(held1 -> held1.labelKey() + held1.count())
                .containsExactly("engagement.held1");
        references.eraseInvented();
        assertThat(engagements.find(held.id(), promoter)).isEmpty();
    }
}

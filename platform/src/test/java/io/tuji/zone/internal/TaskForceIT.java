package io.tuji.zone.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForces;
import io.tuji.zone.TaskForces.TypedSeat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who sets task forces up, what they let their members see, and how they end. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class TaskForceIT {

    @Autowired
    private TaskForces forces;

    @Autowired
    private Projects projects;

    @Autowired
    private TaskForceReminders reminders;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Visitor leader;
    private Visitor owner;
    private Visitor colleague;
    private Visitor stranger;

    @BeforeEach
    void people() {
        Optional<OrgUnitId> street = Optional.of(invented.body("STREET_OFFICE", "虚构街道"));
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(street, Role.PROMOTER);
        colleague = accounts.create(street, Role.PROMOTER);
        stranger = accounts.create(Optional.of(invented.body("PARK_COMPANY", "虚构功能区公司")), Role.PROMOTER);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private String told(Visitor person, String key) {
        return jdbc.sql("select count(*)::text from notice where person = :person and key = :key")
                .param("person", person.id().value())
                .param("key", key)
                .query(String.class)
                .single();
    }

    private TaskForce force(Visitor lead) {
        LocalDate today = LocalDate.now(clock);
        TaskForces.Typed typed = new TaskForces.Typed(
                "总部专班",
                "引进三家总部",
                lead.login(),
                today.minusDays(9).toString(),
                today.minusDays(1).toString());
        return forces.setUp(typed, leader).now().orElseThrow();
    }

    private TypedSeat seat(Visitor person) {
        return new TypedSeat(person.login(), "联络", "", "");
    }

    @Test
    void membersOfATaskForceSeeItsProjectsAsLongAsItIsAtWork() {
        Project project = invented.of(owner, "甲项目");
        Project beside = invented.of(owner, "乙项目");
        projects.join(beside.id(), stranger.login(), "早就在", owner);
        TaskForce force = force(owner);
        assertThat(force.id().code()).startsWith("ZB-");
        assertThat(codes(forces.add(force.id(), seat(colleague), colleague))).containsExactly("ZON-150");
        forces.take(force.id(), project.code().toString(), owner);
        forces.add(force.id(), seat(stranger), owner);
        forces.take(force.id(), beside.code().toString(), owner);
        assertThat(codes(forces.take(force.id(), beside.code().toString(), owner)))
                .containsExactly("ZON-146");
        assertThat(projects.team(project.id()))
                .extracting(Member::role)
                .containsExactly(force.id().code() + " 联络");
        assertThat(forces.projects(force.id(), stranger)).hasSize(2);
        assertThat(codes(forces.end(force.id(), " ", owner))).containsExactly("WEB-121");
        assertThat(forces.end(force.id(), "引进两家", owner).now().orElseThrow().isRunning())
                .isFalse();
        assertThat(projects.find(project.id(), stranger)).isEmpty();
        assertThat(projects.find(beside.id(), stranger))
                .as("who was there before stays")
                .isPresent();
        assertThat(codes(forces.add(force.id(), seat(colleague), owner))).containsExactly("ZON-148");
        assertThat(forces.reopen(force.id(), leader).now().orElseThrow().isRunning())
                .isTrue();
        assertThat(projects.find(project.id(), stranger)).isPresent();
    }

    @Test
    void onlyWhoMayChangeAllSetsUpATaskForceAndAfterItsTermIsToldOnceToEndIt() {
        LocalDate today = LocalDate.now(clock);
        TaskForces.Typed typed = new TaskForces.Typed(
                "专班", "", owner.login(), today.toString(), today.minusDays(1).toString());
        assertThat(codes(forces.setUp(typed, owner))).containsExactlyInAnyOrder("ZON-106", "WEB-121", "ZON-141");
        TaskForce force = force(owner);
        assertThat(force.isOverdue(today)).isTrue();
        reminders.remind();
        reminders.remind();
        assertThat(told(owner, "zone.notice.overdue")).isEqualTo("1");
        TypedSeat outside =
                new TypedSeat(stranger.login(), "", today.minusDays(30).toString(), "");
        assertThat(codes(forces.add(force.id(), outside, leader))).containsExactly("ZON-145");
        assertThat(forces.find(force.id(), stranger)).isEmpty();
        forces.add(force.id(), seat(stranger), leader);
        assertThat(forces.find(force.id(), stranger)).isPresent();
        assertThat(codes(forces.correct(force.id(), 7, typed, leader))).contains("ZON-151");
        TaskForces.Typed longer = new TaskForces.Typed(
                "总部专班",
                "引进四家总部",
                stranger.login(),
                today.minusDays(9).toString(),
                today.plusDays(9).toString());
        assertThat(forces.correct(force.id(), 1, longer, leader)
                        .now()
                        .orElseThrow()
                        .isOverdue(today))
                .isFalse();
        assertThat(forces.members(force.id()))
                .allMatch(seat -> seat.term().until().equals(today.plusDays(9)));
    }
}

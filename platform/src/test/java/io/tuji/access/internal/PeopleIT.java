package io.tuji.access.internal;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts are made, changed, locked and ended; somebody can always administer. */
@PlatformTest
class PeopleIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    PersonDirectory people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Visitor admin;
    Visitor viewer;

    @BeforeEach
    void twoPeople() {
        admin = accounts.create(Optional.empty(), Role.ADMINISTRATOR);
        viewer = accounts.create(Optional.empty(), Role.VIEWER);
    }

    @Test
    void theDatabaseKnowsTheSameRoles() {
        List<String> stored = List.of(jdbc.sql("""
                        select pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = 'user_role'::regclass and contype = 'c'
                        """).query(String.class).single().split("'"));
        assertThat(stored)
                .contains(java.util.Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/new", "/people.csv", "/people.xlsx", "/units", "/people/rights"})
    void onlyWhoMayAdministerSeesThePages(String address) throws Exception {
        mvc.perform(get(address).with(signedInAs(admin))).andExpect(status().isOk());
        mvc.perform(get(address).with(signedInAs(viewer))).andExpect(status().isForbidden());
    }

    @Test
    void aNewPersonGetsAOneTimePasswordThatIsShownOnce() throws Exception {
        String address = mvc.perform(post("/people/new")
                        .with(csrf())
                        .with(signedInAs(admin))
                        .param("login", "Zhang.San-" + viewer.id().value())
                        .param("name", "张三")
                        .param("roles", "PROMOTER"))
                .andExpect(flash().attributeExists("password"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(String.valueOf(address)).with(signedInAs(admin)))
                .andExpect(content().string(containsString("张三")))
                .andExpect(content().string(not(containsString("one-time-password"))));
    }

    @Test
    void aFaultyFormComesBackWithAllFaultsAndWhatWasTyped() throws Exception {
        mvc.perform(post("/people/new")
                        .with(csrf())
                        .with(signedInAs(admin))
                        .param("login", "张三")
                        .param("name", "typed name"))
                .andExpect(content().string(containsString("ACC-121")))
                .andExpect(content().string(containsString("ACC-124")))
                .andExpect(content().string(containsString("typed name")));
    }

    @Test
    void aLoginIsTakenOnce() {
        PersonForm form = new PersonForm(viewer.login(), "x", Optional.empty(), Set.of(Role.VIEWER), 0);
        assertThat(codes(administration.create(admin, form).problems())).containsExactly("ACC-122");
    }

    @Test
    void theLaterWriterSeesBoth() throws Exception {
        Person person = person(viewer);
        administration.change(admin, person, form("first", person.version(), Role.VIEWER));
        mvc.perform(post("/people/" + viewer.id().value())
                        .with(csrf())
                        .with(signedInAs(admin))
                        .param("name", "second")
                        .param("roles", "VIEWER")
                        .param("version", String.valueOf(person.version())))
                .andExpect(content().string(containsString("ACC-127")))
                .andExpect(content().string(containsString("first")))
                .andExpect(content().string(containsString("second")));
    }

    @Test
    void aRightTakenAwayIsGoneAtOnceAndEndsTheSessions() {
        Visitor leader = accounts.create(Optional.empty(), Role.LEADER);
        var session = (SignedInPerson) accounts.sessionOf(leader).getPrincipal();
        Person person = person(leader);
        administration.change(admin, person, form("x", person.version(), Role.VIEWER));
        assertThat(accounts.sessionOf(leader).getPrincipal()).isNotEqualTo(session);
        assertThat(person(leader).roles()).containsExactly(Role.VIEWER);
    }

    @Test
    void nobodyShutsTheOwnDoor() {
        Person self = person(admin);
        assertThat(codes(administration.lock(admin, self))).containsExactly("ACC-126");
        assertThat(codes(administration.end(admin, self))).containsExactly("ACC-126");
        assertThat(codes(administration.change(admin, self, form("x", self.version(), Role.VIEWER))))
                .containsExactly("ACC-126");
    }

    @Test
    void theLastAdministratorStays() {
        new TransactionTemplate(transactions).executeWithoutResult(t -> {
            t.setRollbackOnly();
            jdbc.sql("update app_user set locked = true where id <> :id")
                    .param("id", admin.id().value())
                    .update();
            assertThat(codes(administration.end(viewer, person(admin)))).containsExactly("ACC-125");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app_user set active = false",
                "update app_user set locked = true",
                "delete from user_role",
                "delete from app_user",
                "truncate org_unit cascade"
            })
    void theDatabaseHoldsTheRuleToo(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .hasStackTraceContaining(
                        statement.contains("user_role") || statement.startsWith("update")
                                ? "the last administrator stays"
                                : "are never deleted");
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonState.class,
            names = {"LOCKED", "ENDED"})
    void whatIsTakenCanBeGivenBack(PersonState state) throws Exception {
        String address = "/people/" + viewer.id().value();
        mvc.perform(post(address + (state == PersonState.LOCKED ? "/lock" : "/end"))
                        .with(csrf())
                        .with(signedInAs(admin)))
                .andExpect(flash().attributeExists("undo"));
        assertThat(person(viewer).state()).isEqualTo(state);
        mvc.perform(post(address + (state == PersonState.LOCKED ? "/unlock" : "/resume"))
                        .with(csrf())
                        .with(signedInAs(admin)))
                .andExpect(redirectedUrl(address));
        assertThat(person(viewer).state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void everyActIsNotedWithBeforeAndAfter() {
        administration.lock(admin, person(viewer));
        assertThat(jdbc.sql("""
                        select actor || ' ' || (before_value ->> 'state') || ' ' || (after_value ->> 'state')
                        from audit_entry where act = 'user.lock' and subject = :subject
                        """)
                        .param("subject", "user:" + viewer.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(admin.login() + " ACTIVE LOCKED");
    }

    @Test
    void theListFindsByWordsRoleAndState() throws Exception {
        mvc.perform(get("/people?q=" + viewer.login() + "&role=VIEWER&state=ACTIVE&sort=-name")
                        .with(signedInAs(admin)))
                .andExpect(content().string(containsString(viewer.login())))
                .andExpect(content()
                        .string(not(containsString("/people/" + admin.id().value() + "\""))));
    }

    @Test
    void thePersonSetsNameLanguageAndLook() throws Exception {
        mvc.perform(post("/profile")
                        .with(csrf())
                        .with(signedInAs(viewer))
                        .param("name", "李四")
                        .param("language", "en")
                        .param("theme", "dark"))
                .andExpect(redirectedUrl("/look?language=en&theme=dark&back=%2Fprofile"));
        assertThat(person(viewer).name()).isEqualTo("李四");
        mvc.perform(get("/profile").with(signedInAs(viewer)))
                .andExpect(content().string(containsString("李四")));
    }

    private Person person(Visitor visitor) {
        return people.find(admin, Right.change("access"), visitor.id()).orElseThrow();
    }

    private static PersonForm form(String name, int version, Role role) {
        return new PersonForm("fixed", name, Optional.empty(), Set.of(role), version);
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream().map(Problem::code).toList();
    }
}

package io.tuji.access.internal;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who comes in, who does not, and when a session is over. */
@PlatformTest
class SignInIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void onePerson() {
        visitor = accounts.create(Optional.empty(), Role.VIEWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/password", "/people", "/nowhere", "/app.css.map"})
    void nothingIsReachedWithoutSigningIn(String address) throws Exception {
        mvc.perform(get(address)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aPartOfAPageSendsTheWholePageToTheSignIn() throws Exception {
        mvc.perform(get("/password").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }

    @Test
    void theSignInPageIsForEverybodyAndIsNotStored() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(content().string(containsString("name=\"_csrf\"")));
    }

    @Test
    void theRightPasswordOpensANewSessionAndLeadsToThePageAskedFor() throws Exception {
        MockHttpSession before = new MockHttpSession();
        mvc.perform(get("/password").session(before).queryParam("a", "b"));
        String number = before.getId();
        signIn(visitor.login(), TestAccounts.PASSWORD, before).andExpect(redirectedUrl("/password?a=b"));
        assertThat(before.getId()).isNotEqualTo(number);
        mvc.perform(get("/password").session(before)).andExpect(status().isOk());
    }

    @Test
    void loginIsReadWithoutCase() throws Exception {
        signIn(" " + visitor.login().toUpperCase(java.util.Locale.ROOT), TestAccounts.PASSWORD)
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void unknownLoginAndWrongPasswordLookAlike() throws Exception {
        signIn(visitor.login(), "wrong").andExpect(redirectedUrl("/login?refused"));
        signIn("nobody-of-that-name", "wrong").andExpect(redirectedUrl("/login?refused"));
        signIn(visitor.login(), "x".repeat(5_000)).andExpect(redirectedUrl("/login?refused"));
    }

    @Test
    void fiveFailuresLockTheAccountForAQuarterOfAnHour() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(visitor.login(), "wrong").andExpect(redirectedUrl("/login?refused"));
        }
        signIn(visitor.login(), TestAccounts.PASSWORD).andExpect(redirectedUrl("/login?refused"));
        assertThat(acts()).contains("user.lock-out");

        jdbc.sql("update app_user set locked_until = locked_until - interval '15 minutes' where id = :id")
                .param("id", visitor.id().value())
                .update();
        signIn(visitor.login(), TestAccounts.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void successForgetsEarlierFailures() throws Exception {
        for (int i = 0; i < 4; i++) {
            signIn(visitor.login(), "wrong");
        }
        signIn(visitor.login(), TestAccounts.PASSWORD).andExpect(redirectedUrl("/"));
        signIn(visitor.login(), "wrong");
        signIn(visitor.login(), TestAccounts.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void noFormIsTakenWithoutItsToken() throws Exception {
        mvc.perform(post("/password").with(signedInAs(visitor))).andExpect(status().isForbidden());
        mvc.perform(post("/login")).andExpect(redirectedUrl("/login?expired"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generation = generation + 1", "locked = true", "active = false"})
    void aSessionEndsWithItsAccount(String change) throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(visitor.login(), TestAccounts.PASSWORD, session).andExpect(redirectedUrl("/"));
        mvc.perform(get("/password").session(session)).andExpect(status().isOk());
        jdbc.sql("update app_user set " + change + " where id = :id")
                .param("id", visitor.id().value())
                .update();
        mvc.perform(get("/password").session(session)).andExpect(redirectedUrl("/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(visitor.login(), TestAccounts.PASSWORD, session);
        mvc.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/login?left"));
        assertThat(session.isInvalid()).isTrue();
        assertThat(acts()).contains("session.begin", "session.end");
    }

    @Test
    void aOneTimePasswordLeadsNowhereButToItsChange() throws Exception {
        jdbc.sql("update app_user set must_change = true where id = :id")
                .param("id", visitor.id().value())
                .update();
        mvc.perform(get("/planted/signed-in").with(signedInAs(visitor))).andExpect(redirectedUrl("/password"));
        mvc.perform(get("/password").with(signedInAs(visitor))).andExpect(status().isOk());
    }

    @Test
    void anotherPasswordEndsAllSessionsButTheOneThatChangedIt() throws Exception {
        MockHttpSession here = new MockHttpSession();
        MockHttpSession elsewhere = new MockHttpSession();
        signIn(visitor.login(), TestAccounts.PASSWORD, here);
        signIn(visitor.login(), TestAccounts.PASSWORD, elsewhere);
        changePassword(here, "ten small green horses").andExpect(redirectedUrl("/"));
        mvc.perform(get("/password").session(here)).andExpect(status().isOk());
        mvc.perform(get("/password").session(elsewhere)).andExpect(redirectedUrl("/login"));
        signIn(visitor.login(), "ten small green horses").andExpect(redirectedUrl("/"));
    }

    @Test
    void aWeakPasswordIsRefusedWithCodeAndRemedy() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(visitor.login(), TestAccounts.PASSWORD, session);
        changePassword(session, "short")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ACC-111")));
    }

    private ResultActions changePassword(MockHttpSession session, String wanted) throws Exception {
        return mvc.perform(post("/password")
                .session(session)
                .with(csrf())
                .param("present", TestAccounts.PASSWORD)
                .param("password", wanted)
                .param("repeated", wanted));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return signIn(login, password, new MockHttpSession());
    }

    /** Each person comes from an own address, so that the brake on one address stays out of these tests. */
    private ResultActions signIn(String login, String password, MockHttpSession session) throws Exception {
        return mvc.perform(post("/login")
                .session(session)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10.0.0." + visitor.id().value());
                    return request;
                })
                .param("login", login)
                .param("password", password));
    }

    private java.util.List<String> acts() {
        return jdbc.sql("select act from audit_entry where subject = :subject")
                .param("subject", "user:" + visitor.id().value())
                .query(String.class)
                .list();
    }
}

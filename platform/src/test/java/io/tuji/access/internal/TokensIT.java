package io.tuji.access.internal;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** A token acts as its person and never reaches further; what is taken away is gone with the next request. */
@PlatformTest
class TokensIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient jdbc;

    Visitor administrator;

    @BeforeEach
    void onePerson() {
        administrator = accounts.create(Optional.empty(), Role.ADMINISTRATOR);
    }

    @Test
    void tellsWhoAsksAndHowFarTheTokenReaches() throws Exception {
        String token = tokens.of(administrator, "access:VIEW", "audit:VIEW");
        mvc.perform(get("/api/v1/me").with(bearer(token)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.login").value(administrator.login()))
                .andExpect(jsonPath("$.rights", contains("access:VIEW", "audit:VIEW")))
                .andExpect(jsonPath("$.token.lastUsedOn").exists());
    }

    @Test
    void refusesATokenWithoutScopeAndNamesTheRight() throws Exception {
        String token = tokens.of(administrator, "audit:VIEW");
        mvc.perform(get("/api/v1/people").with(bearer(token)).header("Accept-Language", "en"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("ACC-208"))
                .andExpect(jsonPath("$.type").value("/api#ACC-208"))
                .andExpect(jsonPath("$.title", containsString("access:VIEW")))
                .andExpect(jsonPath("$.messages.zh-CN", containsString("令牌的范围不含 access:VIEW")));
    }

    @Test
    void aRemovedRightTakesEffectAtOnce() throws Exception {
        Visitor both = accounts.create(Optional.empty(), Role.VERIFIER, Role.VIEWER);
        String token = tokens.of(both);
        mvc.perform(get("/api/v1/audit").with(bearer(token))).andExpect(status().isOk());
        jdbc.sql("delete from user_role where user_id = :id and role = 'VERIFIER'")
                .param("id", both.id().value())
                .update();
        mvc.perform(get("/api/v1/audit").with(bearer(token)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ACC-209"));
        mvc.perform(get("/api/v1/me").with(bearer(token))).andExpect(jsonPath("$.rights", not(hasItem("audit:VIEW"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'update api_token set revoked_at = now() where user_id = :id',                 401, ACC-203",
        "'update api_token set ends_on = date ''2020-01-01'' where user_id = :id',      401, ACC-204",
        "'update app_user set locked = true where id = :id',                            401, ACC-205",
        "'update app_user set active = false where id = :id',                           401, ACC-205",
        "'update app_user set must_change = true where id = :id',                       403, ACC-206"
    })
    void whatEndsATokenEndsItAtOnce(String change, int status, String code) throws Exception {
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        String token = tokens.of(viewer);
        mvc.perform(get("/api/v1/me").with(bearer(token))).andExpect(status().isOk());
        jdbc.sql(change).param("id", viewer.id().value()).update();
        mvc.perform(get("/api/v1/me").with(bearer(token)))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));
    }

    @Test
    void refusesWhoShowsNoTokenOrAnUnknownOne() throws Exception {
        mvc.perform(get("/api/v1/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"tuji\""))
                .andExpect(jsonPath("$.code").value("ACC-201"));
        mvc.perform(get("/api/v1/nowhere")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/me").with(bearer("tuji_short")).with(from("10.7.0.1")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("invalid_token")))
                .andExpect(jsonPath("$.code").value("ACC-202"));
    }

    @Test
    void anAddressThatGuessesTokensMustWait() throws Exception {
        for (int i = 0; i < AddressBrake.FAILURES; i++) {
            mvc.perform(get("/api/v1/me").with(bearer("tuji_" + i)).with(from("10.7.0.2")))
                    .andExpect(status().isUnauthorized());
        }
        mvc.perform(get("/api/v1/me").with(bearer("tuji_x")).with(from("10.7.0.2")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("ACC-207"));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void aSessionOfABrowserIsNoToken() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("login", administrator.login())
                        .param("password", TestAccounts.PASSWORD))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/people").session(session)).andExpect(status().isOk());
        mvc.perform(get("/api/v1/people").session(session)).andExpect(status().isUnauthorized());
        mvc.perform(post("/api/v1/audit/verify").session(session)).andExpect(status().isUnauthorized());
        mvc.perform(get("/people").with(bearer(tokens.of(administrator)))).andExpect(redirectedUrl("/login"));
    }

    @Test
    void isMadeAndRevokedOnThePageAndShownOnce() throws Exception {
        String secret = (String) mvc.perform(post("/profile/tokens/new")
                        .with(csrf())
                        .with(signedInAs(administrator))
                        .param("name", "月报")
                        .param("scope", "audit:VIEW", "nonsense:VIEW")
                        .param(
                                "endsOn",
                                jdbc.sql("select current_date + 30")
                                        .query(String.class)
                                        .single()))
                .andExpect(redirectedUrl("/profile"))
                .andExpect(flash().attributeExists("secret"))
                .andReturn()
                .getFlashMap()
                .get("secret");
        mvc.perform(get("/profile").with(signedInAs(administrator)))
                .andExpect(content().string(containsString("月报")))
                .andExpect(content().string(not(containsString(String.valueOf(secret)))));
        mvc.perform(get("/api/v1/audit").with(bearer(String.valueOf(secret)))).andExpect(status().isOk());
        mvc.perform(post("/people/tokens/" + tokenOf(administrator) + "/revoke")
                        .with(csrf())
                        .with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/people/tokens"));
        mvc.perform(get("/api/v1/audit").with(bearer(String.valueOf(secret)))).andExpect(status().isUnauthorized());
        mvc.perform(get("/people/tokens?state=REVOKED&q=" + administrator.login())
                        .with(signedInAs(administrator)))
                .andExpect(content().string(containsString("月报")));
        assertThat(actsOn(tokenOf(administrator))).containsExactly("token.create", "token.revoke");
    }

    @Test
    void aTokenRevokesItself() throws Exception {
        String token = tokens.of(administrator, "audit:VIEW");
        mvc.perform(delete("/api/v1/me/token").with(bearer(token))).andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/me").with(bearer(token))).andExpect(status().isUnauthorized());
    }

    @Test
    void theAuditSaysWhichTokenActed() throws Exception {
        String secret = tokens.of(administrator, "audit:VIEW", "audit:EXPORT");
        String name = "token:" + tokenOf(administrator) + " test";
        mvc.perform(post("/api/v1/audit/verify").with(bearer(secret))).andExpect(status().isOk());
        mvc.perform(post("/audit/verify").with(csrf()).with(signedInAs(administrator)))
                .andExpect(status().isOk());
        String own = "?act=audit.verify&actor=" + administrator.login();
        mvc.perform(get("/audit" + own).with(signedInAs(administrator)))
                .andExpect(content().string(stringContainsInOrder(administrator.login(), "凭令牌 " + name)))
                .andExpect(content().string(not(containsString(secret))));
        mvc.perform(get("/api/v1/audit" + own).with(bearer(secret)))
                .andExpect(jsonPath("$.rows[*].token", containsInAnyOrder(name, null)));
        mvc.perform(get("/audit.csv" + own + "&q=" + name).with(signedInAs(administrator)))
                .andExpect(content().string(containsString(administrator.login() + "," + name + ",")));
    }

    @ParameterizedTest
    @CsvSource({
        "'',   audit:VIEW, 2026-12-31, ACC-141",
        "name, '',         2026-12-31, ACC-142",
        "name, audit:VIEW, 2020-01-01, ACC-143",
        "name, audit:VIEW, 2999-01-01, ACC-143",
        "name, audit:VIEW, soon,       ACC-143"
    })
    void refusesAFormThatIsAtFault(String name, String scope, String endsOn, String code) throws Exception {
        mvc.perform(post("/profile/tokens/new")
                        .with(csrf())
                        .with(signedInAs(administrator))
                        .param("name", name)
                        .param("scope", scope)
                        .param("endsOn", endsOn))
                .andExpect(content().string(containsString(code)));
    }

    @Test
    void nobodyGivesATokenMoreThanTheOwnRights() throws Exception {
        mvc.perform(post("/profile/tokens/new")
                        .with(csrf())
                        .with(signedInAs(Role.VIEWER))
                        .param("name", "x")
                        .param("scope", "access:CHANGE")
                        .param("endsOn", "2026-12-31"))
                .andExpect(content().string(containsString("ACC-142")));
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() throws Exception {
        tokens.of(administrator, "audit:VIEW");
        String address = "/tokens/" + tokenOf(administrator) + "/revoke";
        mvc.perform(post("/profile" + address).with(csrf()).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/people" + address).with(csrf()).with(signedInAs(Role.LEADER)))
                .andExpect(status().isForbidden());
    }

    private long tokenOf(Visitor visitor) {
        return jdbc.sql("select max(id) from api_token where user_id = :id")
                .param("id", visitor.id().value())
                .query(Long.class)
                .single();
    }

    private java.util.List<String> actsOn(long token) {
        return jdbc.sql("select act from audit_entry where subject = :subject order by id")
                .param("subject", "token:" + token)
                .query(String.class)
                .list();
    }
}

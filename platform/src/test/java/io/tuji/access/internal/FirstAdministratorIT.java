package io.tuji.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.tuji.PlatformTest;
import io.tuji.setting.Home;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** An empty database gets one administrator, whose one-time password lies in the home folder only until it was used. */
@PlatformTest
class FirstAdministratorIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Home home;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOneTimePasswordOpensOnceAndIsGoneWhenItWasChanged() throws Exception {
        String password = home.findSecret(FirstAdministrator.SECRET).orElseThrow();
        assertThat(password).matches("[a-zA-Z2-9]{16}");

        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("login", FirstAdministrator.LOGIN)
                        .param("password", password))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/").session(session)).andExpect(redirectedUrl("/password"));
        assertThat(home.findSecret(FirstAdministrator.SECRET)).isPresent();

        mvc.perform(post("/password")
                        .session(session)
                        .with(csrf())
                        .param("present", password)
                        .param("password", "ten small green horses")
                        .param("repeated", "ten small green horses"))
                .andExpect(redirectedUrl("/"));
        assertThat(home.findSecret(FirstAdministrator.SECRET)).isEmpty();
    }

    @Test
    void itIsNoted() {
        assertThat(jdbc.sql(
                                "select actor from audit_entry where act = 'user.create' and after_value ->> 'login' = 'admin'")
                        .query(String.class)
                        .list())
                .containsExactly("system");
    }
}

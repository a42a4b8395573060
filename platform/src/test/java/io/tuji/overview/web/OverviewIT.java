package io.tuji.overview.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.registry.TestRegistry;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The first page and the page about the program, as signed-in people get them. */
@PlatformTest
class OverviewIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Test
    void greetsEveryRoleWithThePageItMaySee() throws Exception {
        for (Role role : Role.values()) {
            mvc.perform(get("/").with(signedInAs(role)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<h1>总览</h1>")));
        }
    }

    @Test
    void saysWhatItIsMadeOf() throws Exception {
        mvc.perform(get("/about").with(signedInAs(Role.VIEWER)).cookie(new Cookie("tuji.lang", "en")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Apache-2.0")))
                .andExpect(content().string(containsString("Apache Lucene")));
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        mvc.perform(get("/")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void programsGetNewsAndTasksAsFarAsTheyMaySeeThem() throws Exception {
        registry.company(TestRegistry.freshWord());
        mvc.perform(get("/api/v1/news").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isArray());
        mvc.perform(get("/api/v1/tasks").with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$[0].text").isString())
                .andExpect(jsonPath("$[0].href").isString());
        mvc.perform(get("/api/v1/tasks").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$").isEmpty());
        mvc.perform(get("/api/v1/tasks")).andExpect(status().isUnauthorized());
    }
}

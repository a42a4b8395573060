package io.tuji.agenda.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.promotion.internal.TestProjects;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Everybody sees the own day and nobody else's. */
@PlatformTest
@Transactional
class TodayPageIT {

    @Autowired
    TestProjects projects;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    @Test
    void theDayHoldsOnesOwnProjectsOnly() throws Exception {
        Visitor owner = accounts.create(Optional.empty(), Role.PROMOTER);
        String code =
                projects.at("target", LocalDate.of(2026, 9, 28), owner).code().toString();
        mvc.perform(get("/today").with(authentication(accounts.sessionOf(owner))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(code)));
        mvc.perform(get("/today").with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("现在没有")));
        mvc.perform(get("/today").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void remindersAreChosenOnThePageAndByPrograms() throws Exception {
        Visitor owner = accounts.create(Optional.empty(), Role.PROMOTER);
        mvc.perform(post("/today/reminders")
                        .param("kind", "stage")
                        .param("days.contact", "7, 30")
                        .with(csrf())
                        .with(authentication(accounts.sessionOf(owner))))
                .andExpect(redirectedUrl("/today"));
        mvc.perform(post("/today/reminders")
                        .param("days.contact", "soon")
                        .with(csrf())
                        .with(authentication(accounts.sessionOf(owner))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1 至 5 个不同的天数")));
        mvc.perform(get("/today").with(authentication(accounts.sessionOf(owner))))
                .andExpect(content().string(containsString("value=\"7, 30\"")));
        mvc.perform(get("/api/v1/agenda/subscriptions").with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.kind == 'stage')].wanted").value(true));
        mvc.perform(get("/api/v1/agenda").with(bearerOf(Role.PROMOTER))).andExpect(status().isOk());
    }
}

package io.tuji.notice.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.job.Job;
import io.tuji.job.JobEnded;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.notice.Notices;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** The bell rings for the person concerned, once, in the person's language. */
@PlatformTest
class NoticesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Notices notices;

    @Autowired
    Jobs jobs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private Visitor person;

    @BeforeEach
    void somebody() {
        person = accounts.create(Optional.empty(), Role.ANALYST);
    }

    @Test
    void theEndOfAJobIsToldOnceHoweverOftenTheEventComes() throws Exception {
        JobId id = jobs.start("test.counting", Map.of("pieces", "1"), person.actor());
        await().until(() -> told() == 1);
        Job job = jobs.get(id);

        transaction.executeWithoutResult(status -> events.publishEvent(
                new JobEnded(id, job.kind(), job.state(), job.actor().name())));
        awaitAllEventsHeard();

        mvc.perform(get("/notices/bell").with(signedInAs(person)))
                .andExpect(content().string(containsString("1 条未读")));
        mvc.perform(get("/notices").with(signedInAs(person)))
                .andExpect(content().string(containsString("counting " + job.code() + " 已完成")));
        mvc.perform(get("/notices").cookie(new Cookie("tuji.lang", "en")).with(signedInAs(person)))
                .andExpect(content().string(containsString("counting " + job.code() + " is done")));
    }

    @Test
    void openingANoticeReadsItAndLeadsOn() throws Exception {
        notices.tell(person.id(), "notice.allRead", List.of(), "/jobs/7");

        mvc.perform(get("/notices/" + newest()).with(signedInAs(person))).andExpect(redirectedUrl("/jobs/7"));

        mvc.perform(get("/notices/bell").with(signedInAs(person)))
                .andExpect(content().string(not(containsString("未读"))));
    }

    @Test
    void allAreReadButWhatCameAfterThePageWasOpened() throws Exception {
        notices.tell(person.id(), "notice.job.DONE", List.of("甲", "1"), "/");
        notices.tell(person.id(), "notice.job.DONE", List.of("乙", "2"), "/");
        long last = newest();
        notices.tell(person.id(), "notice.job.DONE", List.of("丙", "3"), "/");

        mvc.perform(post("/notices/read")
                        .param("last", Long.toString(last))
                        .with(csrf())
                        .with(signedInAs(person)))
                .andExpect(redirectedUrl("/notices"));

        mvc.perform(get("/notices?unread=yes").with(signedInAs(person)))
                .andExpect(content().string(allOf(containsString("丙 3"), not(containsString("乙 2")))));
    }

    @Test
    void nobodyReadsTheNoticesOfOthers() throws Exception {
        notices.tell(person.id(), "notice.job.DONE", List.of("甲", "1"), "/");
        long id = newest();

        mvc.perform(get("/notices/" + id).with(signedInAs(Role.ADMINISTRATOR))).andExpect(status().isNotFound());
        mvc.perform(post("/notices/" + id + "/read").with(csrf()).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/notices/bell").with(signedInAs(person)))
                .andExpect(content().string(containsString("1 条未读")));
    }

    private long told() {
        return jdbc.sql("select count(*) from notice where person = :person")
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    private long newest() {
        return jdbc.sql("select max(id) from notice where person = :person")
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    private void awaitAllEventsHeard() {
        await().until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                        .query(Long.class)
                        .single()
                == 0);
    }
}

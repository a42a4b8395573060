package io.tuji.job.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.job.Job;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who sees which jobs, and what can be done about them in a page. */
@PlatformTest
class JobPagesIT {

    private static final String KIND = "test.counting";

    @Autowired
    MockMvc mvc;

    @Autowired
    Jobs jobs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Visitor analyst;

    @BeforeEach
    void aPersonWithABody() {
        OrgUnitId unit =
                new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values ('DEPARTMENT', :name) returning id")
                        .param("name", UUID.randomUUID().toString())
                        .query(Long.class)
                        .single());
        analyst = accounts.create(Optional.of(unit), Role.ANALYST);
    }

    @Test
    void theListShowsTheOwnBodysJobsOnly() throws Exception {
        Job own = failedJob();
        Visitor colleague = accounts.create(analyst.orgUnit(), Role.ANALYST);

        for (Visitor reader : new Visitor[] {analyst, colleague}) {
            mvc.perform(get("/jobs").with(signedInAs(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(own.code())));
        }
        mvc.perform(get("/jobs").with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(not(containsString(own.code()))));
        mvc.perform(get("/jobs").with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(own.code())));
        mvc.perform(get("/jobs").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void theListCanBeNarrowedByStateAndKind() throws Exception {
        Job own = failedJob();

        mvc.perform(get("/jobs?state=FAILED&kind=" + KIND).with(signedInAs(analyst)))
                .andExpect(content().string(containsString(own.code())));
        mvc.perform(get("/jobs?state=DONE").with(signedInAs(analyst)))
                .andExpect(content().string(not(containsString(own.code()))));
        mvc.perform(get("/jobs?state=nonsense&sort=drop").with(signedInAs(analyst)))
                .andExpect(content().string(containsString(own.code())));
    }

    @Test
    void aFailedJobSaysWhyInBothLanguagesAndAsksNoMore() throws Exception {
        Job job = failedJob();

        mvc.perform(get(address(job)).with(signedInAs(analyst)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("程序出错，任务中断（IllegalStateException）"),
                                containsString("JOB-101"),
                                containsString(address(job) + "/resume"),
                                not(containsString("hx-trigger=\"every 1s\"")))));
        mvc.perform(get(address(job)).cookie(new Cookie("tuji.lang", "en")).with(signedInAs(analyst)))
                .andExpect(content().string(containsString("A fault of the program interrupted the job")));
    }

    @Test
    void aRunningJobAsksForItselfAndCanBeStoppedAndResumed() throws Exception {
        JobId id = jobs.start(KIND, Map.of("pieces", "1000000000"), analyst.actor());
        await().until(() -> jobs.get(id).done() > 0);
        String address = address(jobs.get(id));

        mvc.perform(get(address + "/progress").with(signedInAs(analyst)))
                .andExpect(header().doesNotExist("HX-Refresh"))
                .andExpect(content()
                        .string(allOf(
                                containsString("hx-get=\"" + address + "/progress\""),
                                containsString("max=\"1000000000\""),
                                not(containsString("<html")))));
        mvc.perform(post(address + "/cancel").with(csrf()).with(signedInAs(analyst)))
                .andExpect(redirectedUrl(address));
        await().until(() -> jobs.get(id).state() == JobState.CANCELLED);
        mvc.perform(get(address + "/progress").with(signedInAs(analyst)))
                .andExpect(header().string("HX-Refresh", "true"));
        mvc.perform(post(address + "/resume").with(csrf()).with(signedInAs(analyst)))
                .andExpect(redirectedUrl(address));
        await().until(() -> jobs.get(id).state() == JobState.RUNNING);
        jobs.cancel(id, analyst.actor());
        await().until(() -> jobs.get(id).state() == JobState.CANCELLED);
    }

    @Test
    void programsReadTheSameAsJson() throws Exception {
        Job job = failedJob();

        mvc.perform(get(address(job) + ".json").with(signedInAs(analyst)))
                .andExpect(jsonPath("$.code").value(job.code()))
                .andExpect(jsonPath("$.state").value("FAILED"))
                .andExpect(jsonPath("$.done").value(2))
                .andExpect(jsonPath("$.total").value(5))
                .andExpect(jsonPath("$.secondsLeft").isEmpty())
                .andExpect(jsonPath("$.failure.code").value("JOB-101"))
                .andExpect(jsonPath("$.failure.remedy").isNotEmpty());
    }

    @Test
    void aForeignJobIsNotThere() throws Exception {
        Job job = failedJob();

        for (String part : new String[] {"", "/progress", ".json"}) {
            mvc.perform(get(address(job) + part).with(signedInAs(Role.ANALYST))).andExpect(status().isNotFound());
        }
        mvc.perform(post(address(job) + "/resume").with(csrf()).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isNotFound());
    }

    private Job failedJob() {
        JobId id = jobs.start(KIND, Map.of("pieces", "5", "throwAt", "3"), analyst.actor());
        await().until(() -> jobs.get(id).state() == JobState.FAILED);
        return jobs.get(id);
    }

    private static String address(Job job) {
        return "/jobs/" + job.id().value();
    }
}

package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.Asking;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.TestProjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The clock of a stage on page, board and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectClockPagesIT {

    private static final String API = "/api/v1/projects";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestProjects projects;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Clock clock;

    private Visitor promoter;
    private Project project;
    private String here;

    @BeforeEach
    void people() {
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        project = projects.at("target", LocalDate.now(clock).minusDays(2), promoter);
        here = "/projects/" + project.code();
    }

    private String page(String address, Visitor visitor) throws Exception {
        return Asking.page(mvc, address, visitor);
    }

    private ResultActions form(String address, Map<String, String> sent, Visitor visitor) throws Exception {
        return Asking.form(mvc, address, sent, visitor);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json, Visitor visitor) throws Exception {
        return mvc.perform(request.with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void theClockIsStoppedWithAReasonAndRunsOn() throws Exception {
        form(here + "/pause", Map.of("reason", "other", "until", "2020-01-01"), promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("这一步须写明理由")))
                .andExpect(content().string(containsString("2020-01-01 已经过去")));
        String last = LocalDate.now(clock).plusDays(9).toString();
        form(here + "/pause", Map.of("reason", "authority", "words", "等批复", "until", last), promoter)
                .andExpect(redirectedUrl(here))
                .andExpect(flash().attributeExists("undo"));
        String why = promoter.name() + "自 ";
        assertThat(page(here, promoter)).contains(why, "等待上级或部门意见（等批复）", "恢复计时", "暂停计时，到");
        assertThat(page("/projects/board", promoter)).contains("计时暂停", why);
        mvc.perform(get(API + "/" + project.code() + "/clock").with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$.state").value("PAUSED"))
                .andExpect(jsonPath("$.pause.until").value(last));
        form(here + "/run-on", Map.of(), promoter).andExpect(flash().attributeExists("undo"));
        assertThat(page(here, promoter)).contains("从今天起暂停").doesNotContain(why);
        send(post(API + "/" + project.code() + "/pause"), "{\"reason\":\"authority\"}", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PRO-136")));
        send(post(API + "/" + project.code() + "/run-on"), "{}", promoter)
                .andExpect(content().string(containsString("PRO-133")));
    }
}

package io.tuji.publish.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.publish.Newsroom;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.Drafts;
import io.tuji.publish.site.PublicSite;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The pages of those who make releases. Every test is taken back. */
@PlatformTest
@Transactional
class PublishPagesIT {

    private static final String FIRMS = "hightech_firms";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Drafts drafts;

    @Autowired
    private PublicSite site;

    @ParameterizedTest
    @ValueSource(strings = {"/publish", "/publish?state=DRAFT&sort=title", "/publish/calendar?state=withdrawn"})
    void everybodyOfTheHouseSeesWhatIsMadeAndNobodyElse(String address) throws Exception {
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString("/publish/new"))));
        mvc.perform(get(address).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void aDraftIsComposedOnItsPageAndShowsWhatStaysBack() throws Exception {
        newsroom.clear(newsroom.enter(FIRMS, "家", "2023", "970"));
        newsroom.enter(FIRMS, "家", "2024", "98765");
        String draft = Objects.requireNonNull(mvc.perform(post("/publish/new")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("plan", Newsroom.PLAN)
                        .param("period", "2026-Q3")
                        .param("titleZh", "三季度主要指标"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        mvc.perform(get(draft).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("970 家")))
                .andExpect(content().string(containsString("所选数据全部可以公布")));
        mvc.perform(post(draft)
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("version", "1")
                        .param("period", "2026-Q3")
                        .param("titleZh", "三季度主要指标")
                        .param("pick", FIRMS + "|2023", FIRMS + "|2024", "nothing|2020"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(draft).with(signedInAs(Role.LEADER)))
                .andExpect(content().string(containsString("没有人说明可否公开")))
                .andExpect(content().string(not(containsString("98,765"))));
        mvc.perform(get(draft + "/preview/releases/PREVIEW.html").with(signedInAs(Role.LEADER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("970 家")));
    }

    @Test
    void faultsAreNamedAtTheirFieldAndNothingTypedIsLost() throws Exception {
        mvc.perform(post("/publish/new")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("plan", "nothing")
                        .param("period", "三季度")
                        .param("titleEn", "Main indicators"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PUB-101")))
                .andExpect(content().string(containsString("PUB-102")))
                .andExpect(content().string(containsString("PUB-103")))
                .andExpect(content().string(containsString("Main indicators")));
    }

    @Test
    void onlyWhoMayApprovePublishes() throws Exception {
        newsroom.clear(newsroom.enter(FIRMS, "家", "2023", "970"));
        Draft draft = newsroom.submitted(newsroom.said("季报", FIRMS));
        String here = "/publish/drafts/" + draft.id().value();
        String seal = drafts.seal(drafts.compose(draft.said()));
        mvc.perform(post(here + "/publish")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("seal", seal))
                .andExpect(status().isForbidden());
        mvc.perform(post(here + "/publish")
                        .with(csrf())
                        .with(signedInAs(Role.LEADER))
                        .param("seal", seal))
                .andExpect(status().is3xxRedirection());
        String code = drafts.find(draft.id()).orElseThrow().code().orElseThrow();
        mvc.perform(get("/public/releases/" + code)).andExpect(status().isOk());
        mvc.perform(get(here).with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString("/public/releases/" + code)));
        mvc.perform(get("/api/v1/releases").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].code").value(code));
    }

    @Test
    void anAnnouncedDayStandsOnThePublicCalendarAndMovesInTheirs() throws Exception {
        mvc.perform(post("/publish/calendar")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("day", "2099-12-20")
                        .param("plan", Newsroom.PLAN)
                        .param("period", "2099-Q4")
                        .param("titleZh", "四季度主要指标"))
                .andExpect(status().is3xxRedirection());
        assertThat(text("calendar.html")).contains("2099-12-20", "四季度主要指标");
        assertThat(text("calendar.ics"))
                .contains("DTSTART;VALUE=DATE:20991220\r\n", "SEQUENCE:0\r\n", "SUMMARY:四季度主要指标\r\n");
        mvc.perform(post("/publish/calendar")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("day", "2001-01-01")
                        .param("plan", Newsroom.PLAN)
                        .param("period", "2099-Q4")
                        .param("titleZh", "四季度主要指标"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PUB-109")));
    }

    private String text(String path) {
        return new String(site.site().find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}

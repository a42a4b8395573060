package io.tuji.engagement.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.internal.EngagementTalks;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Engagements and claims on their pages, in files, calendars and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class EngagementPagesIT {

    private static final String API = "/api/v1/engagements";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Engagements engagements;

    @Autowired
    private EngagementTalks talks;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Clock clock;

    private OrgUnitId body;
    private OrgUnitId otherBody;
    private Visitor promoter;
    private Visitor other;
    private CompanyId firm;
    private LocalDate today;

    @BeforeEach
    void people() {
        firms.chain();
        body = firms.body("虚构页面中心");
        otherBody = firms.body("另一页面中心");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        other = accounts.create(Optional.of(otherBody), Role.PROMOTER);
        firm = firms.firm(InventedFirms.name("页面"), "310104");
        today = LocalDate.now(clock);
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockMultipartHttpServletRequestBuilder typed(String state, LocalDate day) {
        return multipart("/engagements/new")
                .file(new MockMultipartFile("papers", "纪要.txt", "text/plain", "谈了选址".getBytes(StandardCharsets.UTF_8)))
                .param("firm", firm.code())
                .param("kind", "VISIT")
                .param("state", state)
                .param("day", day.toString())
                .param("begins", "14:30")
                .param("subject", "看楼宇")
                .param("ours", promoter.login(), "")
                .param("theirsName", "甲某", "")
                .param("theirsPosition", "总经理", "")
                .with(signedInAs(promoter))
                .with(csrf());
    }

    private static String address(Engagement engagement) {
        return "/engagements/" + engagement.id().code();
    }

    @Test
    void oneIsAgreedAfterOthersHaveBeenSeenThenHeldAndUndone() throws Exception {
        talks.planned(firm, today.plusDays(2), other);
        assertThat(page("/engagements/new?company=" + firm.code(), promoter)).contains(firm.code(), promoter.login());
        mvc.perform(typed("PLANNED", today))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("另一页面中心已约定")))
                .andExpect(content().string(containsString("name=\"confirmed\"")))
                .andExpect(content().string(not(containsString("谈落地"))));
        mvc.perform(typed("PLANNED", today).param("confirmed", "yes")).andExpect(status().is3xxRedirection());
        Engagement planned = engagements.of(firm, promoter).get(0);
        assertThat(page(address(planned), promoter))
                .contains("看楼宇", "甲某（总经理）", "虚构页面中心", "纪要.txt", "另一页面中心已约定", "确认已进行", "14:30");
        mvc.perform(post(address(planned) + "/moves/HOLD")
                        .with(signedInAs(promoter))
                        .with(csrf()))
                .andExpect(redirectedUrl(address(planned)))
                .andExpect(flash().attributeExists("undo"));
        assertThat(page(address(planned), promoter)).contains("算一次真实接触", "首谈单位：虚构页面中心");
        assertThat(page("/companies/" + firm.code(), promoter)).contains("看楼宇", "首谈单位：虚构页面中心", "记一次接触");
        assertThat(page("/funnel/brief/" + firm.code(), promoter)).contains("接触到哪一步", "看楼宇", "甲某（总经理）", "首谈单位：虚构页面中心");
        mvc.perform(post(address(planned) + "/undo").with(signedInAs(promoter)).with(csrf()))
                .andExpect(redirectedUrl(address(planned)));
        assertThat(engagements.find(planned.id(), promoter).orElseThrow().state())
                .isEqualTo(Engagement.State.PLANNED);
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        mvc.perform(typed("HELD", today.plusDays(1)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("WEB-125")))
                .andExpect(content().string(containsString("看楼宇")))
                .andExpect(content().string(containsString("甲某")));
        Engagement held = talks.held(firm, today, promoter);
        assertThat(page(address(held) + "/edit", promoter)).contains("谈落地", "更正的理由");
        mvc.perform(post(address(held) + "/moves/WITHDRAW")
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("words", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("WEB-121")));
    }

    @Test
    void theListIsFilteredAndTakenOut() throws Exception {
        Engagement held = talks.held(firm, today, promoter);
        CompanyId second = firms.firm(InventedFirms.name("列表"), "310104");
        Engagement planned = talks.planned(second, today.plusDays(3), promoter);
        assertThat(page("/engagements?state=PLANNED", promoter))
                .contains(planned.id().code())
                .doesNotContain(held.id().code());
        assertThat(page("/engagements?company=" + firm.code() + "&kind=MEETING&mine=yes", promoter))
                .contains(held.id().code())
                .doesNotContain(planned.id().code());
        assertThat(page("/engagements?from=" + today.plusDays(1) + "&to=" + today.plusDays(3), promoter))
                .contains(planned.id().code())
                .doesNotContain(held.id().code());
        assertThat(page("/engagements?from=x&unit=" + body.value(), promoter))
                .contains(held.id().code(), planned.id().code());
        assertThat(page("/engagements/csv", promoter)).contains(held.id().code(), "甲某（总经理）");
    }

    @Test
    void whatIsAgreedGoesIntoACalendar() throws Exception {
        Engagement planned = talks.add(
                EngagementTalks.typed(
                        firm.code(), LocalDate.of(2099, 3, 2), Map.of("planned", "yes", "begins", "09:00")),
                promoter);
        assertThat(page(address(planned) + "/ics", promoter))
                .contains(
                        "BEGIN:VEVENT",
                        "DTSTART:20990302T010000Z",
                        "UID:" + planned.id().code().toLowerCase(Locale.ROOT));
        assertThat(page("/engagements/ics", promoter)).contains("谈落地");
        assertThat(page("/engagements/ics", other)).doesNotContain("BEGIN:VEVENT");
        mvc.perform(get(address(planned) + "/ics").with(signedInAs(other))).andExpect(status().isNotFound());
        Engagement held = talks.held(firm, today, promoter);
        mvc.perform(get(address(held) + "/ics").with(signedInAs(promoter))).andExpect(status().isNotFound());
    }

    @Test
    void bodiesSettleAClaimOnItsPage() throws Exception {
        assertThat(page("/claims", promoter)).contains("没有等待答复的事项");
        talks.held(firm, today, other);
        String claim = "/claims?firm=" + firm.code();
        assertThat(page(claim, promoter)).contains("首谈单位：另一页面中心", "提出争议", "保护 90 天");
        mvc.perform(post("/claims/disputes")
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("firm", firm.code())
                        .param("words", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("WEB-121")));
        mvc.perform(post("/claims/disputes")
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("firm", firm.code())
                        .param("words", "上月已谈"))
                .andExpect(redirectedUrl(claim));
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        String shown = page(claim, verifier);
        assertThat(shown).contains("上月已谈", "裁决", "1 件事项等待答复");
        String code = shown.substring(shown.indexOf("ST-"), shown.indexOf("ST-") + 9);
        mvc.perform(post("/claims/" + code + "/DECIDE")
                        .with(signedInAs(verifier))
                        .with(csrf())
                        .param("body", "" + body.value())
                        .param("words", "有纪要"))
                .andExpect(redirectedUrl(claim));
        assertThat(page(claim, other)).contains("首谈单位：虚构页面中心", "有纪要");
        mvc.perform(get("/claims").param("firm", "查无此企业").with(signedInAs(promoter)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ENG-101")));
    }

    @Test
    void programsDoTheSame() throws Exception {
        String token = tokens.of(promoter);
        talks.held(firm, today.minusDays(1), other);
        String sent = """
                {"firm": "%s", "kind": "CALL", "day": "%s", "subject": "约时间", "theirs": [{"name": "甲某"}]}
                """.formatted(firm.code(), today);
        mvc.perform(post(API)
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(sent))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.contact").value(true))
                .andExpect(jsonPath("$.ours[0].body").value("虚构页面中心"))
                .andExpect(jsonPath("$.others[0].body").value("另一页面中心"))
                .andExpect(jsonPath("$.others[0].code").doesNotExist());
        mvc.perform(post(API)
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\": \"CHAT\", \"day\": \"\", \"subject\": \"\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[*].code").value(hasItems("ENG-104", "WEB-128", "WEB-121")));
        Engagement call = engagements.of(firm, promoter).get(0);
        mvc.perform(multipart(API + "/" + call.id().code() + "/papers")
                        .file(new MockMultipartFile("file", "录音.txt", "text/plain", new byte[] {65}))
                        .with(bearer(token)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.papers[0].name").value("录音.txt"));
        mvc.perform(get("/api/v1/claims/" + firm.code()).with(bearer(token)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.holder.body.name").value("另一页面中心"))
                .andExpect(jsonPath("$.holder.why").value("CONTACT"));
        mvc.perform(post("/api/v1/claims/matters")
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind": "TRANSFER", "firm": "%s", "words": "给我", "body": %d}
                                """.formatted(firm.code(), body.value())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[*].code").value(contains("ENG-134")));
    }
}

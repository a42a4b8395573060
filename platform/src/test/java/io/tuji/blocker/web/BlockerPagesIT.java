package io.tuji.blocker.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.internal.InventedBlockers;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.internal.InventedDemand;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Blockers and meetings on their pages and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class BlockerPagesIT {

    private static final String API = "/api/v1/blockers";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedBlockers invented;

    @Autowired
    private InventedDemand demand;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectBlockerPanel panel;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Clock clock;

    private Visitor promoter;
    private Visitor stranger;
    private CompanyId firm;
    private Project.Code project;
    private LocalDate today;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        promoter = accounts.create(Optional.of(invented.body("虚构招商中心")), Role.PROMOTER);
        stranger = accounts.create(Optional.of(invented.body("另一虚构中心")), Role.PROMOTER);
        firm = invented.firm("虚构堵点面粉厂");
        project = invented.project("虚构面粉项目", firm, promoter, today);
    }

    private Blocker entered(LocalDate askedOn) {
        return invented.entered(InventedBlockers.on(project, askedOn), promoter);
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions press(String address, Visitor visitor, String... parameters) throws Exception {
        var request = post(address).with(signedInAs(visitor)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions send(String address, String json, Visitor visitor) throws Exception {
        return mvc.perform(post(address)
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void aLeaderSeesAtOnceWhatIsStuckWhySinceWhenAndWithWhom() throws Exception {
        assertThat(page("/blockers", stranger)).contains("这里列出卡住项目和企业的事", "/blockers/new");
        entered(today.minusDays(20));
        entered(today);
        Visitor leader = accounts.create(Optional.empty(), Role.LEADER);
        assertThat(page("/blockers?light=RED&q=" + project, leader)).isNotEmpty();
        assertThat(page("/blockers?light=RED", promoter))
                .contains("未解决 2 个，其中超期 1 个", "最多的根因是空间载体（2 个）", "虚构面粉项目", "缺 2000 平方米场地", "（限 1 个）")
                .contains("目标清单", promoter.name(), "登记", "<rect");
        assertThat(page("/blockers?light=RED", leader)).contains("虚构面粉项目");
        assertThat(page("/blockers", stranger)).doesNotContain("虚构面粉项目");
    }

    @Test
    void isAmongTheCausesOfWhatIsStuckUntilItIsSolved() throws Exception {
        Blocker blocker = entered(today.minusDays(20));
        assertThat(page("/", promoter)).contains("卡住的项目", "空间载体 1 个", "虚构面粉项目", "缺 2000 平方米场地");
        assertThat(page("/", stranger)).doesNotContain("虚构面粉项目");
        assertThat(page("/funnel", promoter)).contains("空间载体 1 个", "/funnel/stuck?cause=SPACE");
        assertThat(page("/funnel/stuck?cause=SPACE", promoter))
                .contains("虚构面粉项目", blocker.id().code());
        assertThat(page("/funnel/stuck?cause=APPROVAL", promoter)).doesNotContain("虚构面粉项目");
        Blocker answered = invented.done(
                invented.done(blocker, BlockerMove.VERIFY, "", promoter), BlockerMove.ANSWER, "两周内腾退", promoter);
        invented.done(answered, BlockerMove.SOLVE, "已腾退", promoter);
        assertThat(page("/funnel/stuck", promoter)).doesNotContain("虚构面粉项目");
    }

    @Test
    void isEnteredMovedTakenBackAndRefusedWithReasonsOnItsPage() throws Exception {
        String here = press(
                        "/blockers/new",
                        promoter,
                        "project",
                        project.toString(),
                        "words",
                        "缺电力增容",
                        "cause",
                        "UTILITIES",
                        "level",
                        "DISTRICT",
                        "askedBy",
                        "李总")
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("undo"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(here, promoter)).contains("核实属实", "核实期限", "水电气网").doesNotContain("撤销上一步");
        press(here + "/moves/PAUSE", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("WEB-121")));
        press(here + "/moves/PAUSE", promoter, "words", "等企业材料").andExpect(redirectedUrl(here));
        assertThat(page(here, promoter)).contains("恢复计时", "等企业材料", "撤销上一步").doesNotContain("核实期限");
        press(here + "/moves/UNDO", promoter).andExpect(redirectedUrl(here));
        assertThat(page(here + "/edit", promoter)).contains("缺电力增容");
        press(
                        here + "/edit",
                        promoter,
                        "version",
                        "1",
                        "words",
                        "缺增容",
                        "cause",
                        "UTILITIES",
                        "askedBy",
                        "李总",
                        "reason",
                        "改")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BLK-127")))
                .andExpect(content().string(containsString("缺增容")));
        press("/blockers/new", promoter, "words", "缺人", "cause", "TALENT")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BLK-101")))
                .andExpect(content().string(containsString("缺人")));
    }

    @Test
    void aNeedIsTurnedIntoABlocker() throws Exception {
        Need need = demand.need(firm, "", Facet.PREMISES, "需要中试场地", promoter);
        assertThat(page(
                        "/blockers/new?project=" + project + "&need="
                                + need.id().code(),
                        promoter))
                .contains("需要中试场地", "虚构面粉项目", need.id().code());
        Project shown = projects.find(project, promoter).orElseThrow();
        var content = (ProjectBlockerPanel.Content) panel.find(shown, promoter).orElseThrow();
        assertThat(content.needs()).extracting(Need::id).containsExactly(need.id());
        assertThat(content.mayEnter()).isTrue();
        entered(today);
        assertThat(page("/companies/" + firm.code(), promoter)).contains("缺 2000 平方米场地");
    }

    @Test
    void programsEnterMoveAndReadThem() throws Exception {
        send(API, """
                        {"project": "%s", "words": "缺资金", "cause": "FUNDING", "askedBy": "李总"}
                        """.formatted(project), promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.light").value("GREEN"))
                .andExpect(jsonPath("$.term").value(1))
                .andExpect(jsonPath("$.moves").isNotEmpty());
        Blocker blocker = entered(today);
        String here = API + "/" + blocker.id().code();
        send(here + "/moves", "{\"move\": \"VERIFY\"}", promoter)
                .andExpect(jsonPath("$.state").value("VERIFIED"));
        send(here + "/moves", "{\"move\": \"SOLVE\"}", promoter).andExpect(status().isConflict());
        send(here + "/moves", "{\"move\": \"VERIFY\"}", stranger).andExpect(status().isNotFound());
        mvc.perform(patch(here)
                        .with(bearer(tokens.of(promoter)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 2, \"words\": \"缺 100 平方米\", \"reason\": \"更正\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.words").value("缺 100 平方米"))
                .andExpect(jsonPath("$.askedBy").value("李总"));
        mvc.perform(get(API + "?cause=SPACE").with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(get(API + "/counts").with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void aMeetingIsHeldOnItsPage() throws Exception {
        assertThat(page("/coordination", stranger)).contains("这里列出调度会", "/coordination/new");
        Blocker late = entered(today.minusDays(20));
        String here = press(
                        "/coordination/new", promoter, "title", "虚构调度会", "heldOn", today.toString(), "chair", "甲副区长")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        press(here + "/pack", promoter).andExpect(redirectedUrl(here));
        assertThat(page(here, promoter)).contains("空间载体 · 1", late.id().code(), "闭会", "甲副区长");
        press(here + "/decisions", promoter, "words", "规划局给备选", "due", "某天")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BLK-128")))
                .andExpect(content().string(containsString("规划局给备选")));
        String decide = here + "/decisions";
        press(
                        decide,
                        promoter,
                        "words",
                        "规划局给备选",
                        "due",
                        today.toString(),
                        "owner",
                        promoter.login(),
                        "on",
                        late.id().code())
                .andExpect(status().is3xxRedirection());
        assertThat(page(here, promoter)).contains("规划局给备选", "虚构面粉项目");
        assertThat(page("/coordination/decisions?mine=yes", promoter)).contains("规划局给备选");
        press(decide + "/1/moves/DONE", promoter).andExpect(flash().attributeExists("undo"));
        press(here + "/close", promoter).andExpect(redirectedUrl(here));
        assertThat(page(here, promoter)).contains("已办结").doesNotContain("id=\"decide\"", "重新生成材料");
        assertThat(page(here + "/minutes", promoter)).contains("主持：甲副区长", "1. 规划局给备选（虚构面粉项目）");
        assertThat(page(here + "/pack/csv", promoter)).contains(late.id().code());
        assertThat(page("/coordination", promoter)).contains("虚构调度会", "已闭会");
        mvc.perform(get(here).with(signedInAs(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1" + here).with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.decisions[0].state").value("DONE"));
    }

    @Test
    void aMeetingIsCalledByPrograms() throws Exception {
        Meetings.Typed typed = new Meetings.Typed("虚构程序会", today.toString(), "", "甲", List.of());
        Meeting meeting = meetings.call(typed, promoter).now().orElseThrow();
        String here = "/api/v1/coordination/" + meeting.id().code();
        send(
                        here + "/decisions",
                        "{\"words\": \"办\", \"due\": \"%s\", \"owner\": \"%s\"}".formatted(today, promoter.login()),
                        promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.code").value(meeting.id().code() + "-1"));
        send(here + "/decisions/1/moves", "{\"move\": \"FORGET\"}", promoter)
                .andExpect(status().isUnprocessableContent());
        send(here + "/close", "{}", promoter).andExpect(jsonPath("$.closedAt").isNotEmpty());
        send("/api/v1/coordination", "{}", promoter).andExpect(status().isUnprocessableContent());
    }
}

package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.Asking;
import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.Move;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.InventedProjects;
import io.tuji.promotion.internal.ProjectSearchStore;
import io.tuji.promotion.internal.TestProjects;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
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

/** Projects on their pages and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectPagesIT {

    private static final String API = "/api/v1/projects";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Projects projects;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private TestProjects waiting;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private Leads leads;

    @Autowired
    private ProjectSearchStore found;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private OrgUnitId body;
    private Visitor promoter;
    private Visitor stranger;
    private CompanyId firm;
    private String firmName;
    private Project project;
    private String here;

    @BeforeEach
    void people() {
        firms.chain();
        body = firms.body("虚构招商中心");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        firmName = InventedFirms.name("面粉");
        firm = firms.onNode(firmName, "110101", "flour", 0.8);
        project = invented.entered(firm, promoter);
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

    private Project fresh() {
        return projects.find(project.id(), promoter).orElseThrow();
    }

    @Test
    void listAndBoardShowItAndAnEmptyListSaysWhatItIsFor() throws Exception {
        assertThat(page("/projects", promoter)).contains(project.name(), firmName, "目标清单", "推进中 1 个");
        assertThat(page("/projects?q=" + project.code().toString().toLowerCase(Locale.ROOT), promoter))
                .contains(project.name());
        assertThat(page("/projects?stage=signed&zone=none&scale=from_100m&from=2026-01-01&overdue=yes", promoter))
                .contains("没有符合条件的项目")
                .doesNotContain(project.name());
        assertThat(page("/projects", stranger)).contains("从目标清单到落地运营").doesNotContain(project.name());
        assertThat(page("/projects/board", promoter))
                .contains(project.name(), "计划投资：1 个都未说", "个工作日", "移到…", "data-card=");
        assertThat(page("/projects/board?pipeline=build", promoter))
                .contains("开工")
                .doesNotContain(project.name());
        assertThat(page("/projects/board", stranger)).doesNotContain(project.name());
    }

    @Test
    void aCardThatIsHeldBackSaysAllThatIsMissingAndOneThatGoesCanBeTakenBack() throws Exception {
        Map<String, String> wish = Map.of("code", project.code().toString(), "to", "tracking");
        form("/projects/board", wish, promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("预计落地日")))
                .andExpect(content().string(containsString("下一步和日期")))
                .andExpect(content().string(containsString(here + "?stage=tracking#gate")));
        projects.edit(project.id(), new Projects.Edit(project.version(), InventedProjects.tracking(), ""), promoter);
        form("/projects/board?mine=yes", wish, promoter)
                .andExpect(redirectedUrl("/projects/board?mine=yes"))
                .andExpect(flash().attributeExists("undo"));
        assertThat(fresh().spot().stage()).isEqualTo("tracking");
    }

    @Test
    void aColumnShowsTheTenThatHaveWaitedLongestAndTheOneThatWasJustMoved() throws Exception {
        for (int i = 1; i <= 10; i++) {
            waiting.at("target", LocalDate.of(2026, 1, i), promoter);
        }
        assertThat(page("/projects/board", promoter)).contains("全部 11 个").doesNotContain(project.name());
        String after = mvc.perform(get("/projects/board")
                        .with(signedInAs(promoter))
                        .flashAttr("moved", project.id().value()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(after).contains(project.name());
    }

    @Test
    void theGateTakesWhatIsTypedInItAlongAndLosesNothingWhenItHoldsBack() throws Exception {
        assertThat(page(here, promoter))
                .contains("还缺 4 项", "name=\"f.expected_on\"", "name=\"f.next_step\"", "移到“跟踪清单（在谈）”")
                .doesNotContain("特批放行");
        Map<String, String> part =
                Map.of("stage", "tracking", "f.next_step", "看场地", "f.likelihood", "high", "words", "先填一半");
        form(here + "/moves", part, promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("看场地")))
                .andExpect(content().string(containsString("先填一半")))
                .andExpect(content().string(containsString("value=\"high\" selected")))
                .andExpect(content().string(containsString("href=\"#expected_on\"")));
        form(here + "/fields", part, promoter).andExpect(redirectedUrl(here + "?stage=tracking#gate"));
        assertThat(fresh().fields()).containsEntry("likelihood", "high");
        Map<String, String> rest = Map.of(
                "stage", "tracking", "f.next_on", "2026-12-01", "f.expected_on", "2027-06-30", "f.compared", "no");
        form(here + "/moves", rest, promoter).andExpect(redirectedUrl(here)).andExpect(flash().attributeExists("undo"));
        assertThat(fresh().spot().stage()).isEqualTo("tracking");
        Visitor leader = accounts.create(Optional.empty(), Role.LEADER);
        assertThat(page(here, leader)).contains("特批放行");
    }

    @Test
    void theFormOfANewProjectKeepsWhatWasTypedAndOffersFirmsThatMayBeMeant() throws Exception {
        assertThat(page("/projects/new?company=" + firm.code(), promoter)).contains(firm.code(), "规模档", "为什么招它");
        form("/projects/new", Map.of("pipeline", "new", "f.name", "没有企业的项目", "f.reason", "补链"), promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有企业的项目")))
                .andExpect(content().string(containsString("补链")))
                .andExpect(content().string(containsString("企业身份已明")));
        String name = InventedProjects.PROVEN + "未登记项目";
        form(
                        "/projects/new",
                        Map.of(
                                "pipeline",
                                "new",
                                "f.name",
                                name,
                                "f.company",
                                "海外某公司",
                                "f.unregistered",
                                "yes",
                                "f.aim",
                                InventedFirms.CHAIN + ":flour",
                                "f.reason",
                                "补链",
                                "f.size",
                                "undisclosed"),
                        promoter)
                .andExpect(status().is3xxRedirection());
        assertThat(page("/projects?q=海外某公司", promoter)).contains(name, "尚未登记");
    }

    @Test
    void aLeadThatWasHandedOnWaitsForItsProject() throws Exception {
        Leads.Typed typed = new Leads.Typed(firm.code(), "", InventedFirms.CHAIN + ":flour", "EVENT", "", "", "");
        String code = leads.raise(typed, Optional.empty(), promoter)
                .now()
                .orElseThrow()
                .id()
                .code();
        Lead.Id id = Lead.Id.read(code).orElseThrow();
        leads.move(id, Leads.Step.of(Move.CHECK, ""), promoter);
        leads.move(id, Leads.Step.of(Move.HAND_ON, "有意向"), promoter);
        assertThat(page("/projects/new", promoter)).contains("/projects/new?lead=" + code);
        assertThat(page("/projects/new", stranger)).doesNotContain(code);
        assertThat(page("/projects/new?lead=" + code, promoter)).contains(firmName, firm.code());
    }

    @Test
    void theSecondOfTwoWhoEditSeesBothVersionsAndSavesAgain() throws Exception {
        int seen = project.version();
        Visitor colleague = accounts.create(Optional.of(body), Role.PROMOTER);
        projects.edit(project.id(), new Projects.Edit(seen, Map.of("size", "under_50m"), ""), colleague);
        Map<String, String> mine = Map.of(
                "version",
                seen + "",
                "f.size",
                "from_500m",
                "o.size",
                "from_100m",
                "f.rival",
                "苏州",
                "o.rival",
                "",
                "f.likelihood",
                "",
                "o.likelihood",
                "");
        form(here + "/edit", mine, promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PRO-131")))
                .andExpect(content().string(containsString("5000 万元以下")))
                .andExpect(content().string(containsString("苏州")))
                .andExpect(content().string(containsString("value=\"from_500m\" selected")))
                .andExpect(content().string(containsString("name=\"version\" value=\"" + (seen + 1) + "\"")));
        Map<String, String> again = Map.of(
                "version",
                (seen + 1) + "",
                "f.size",
                "from_500m",
                "o.size",
                "under_50m",
                "f.rival",
                "苏州",
                "o.rival",
                "");
        form(here + "/edit", again, promoter).andExpect(redirectedUrl(here));
        assertThat(fresh().fields()).containsEntry("size", "from_500m").containsEntry("rival", "苏州");
    }

    @Test
    void leavingResumingTeamAndHistoryStandOnThePage() throws Exception {
        form(here + "/leave", Map.of("reason", "LOST:elsewhere", "words", "去了外地"), promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PRO-129")))
                .andExpect(content().string(containsString("去了外地")));
        form(here + "/leave", Map.of("reason", "DELAYED:funding"), promoter).andExpect(redirectedUrl(here));
        assertThat(page(here, promoter)).contains("资金未到位", "恢复推进", "在“目标清单”暂缓").doesNotContain("id=\"gate\"");
        form(here + "/resume", Map.of(), promoter).andExpect(redirectedUrl(here));
        form(here + "/team", Map.of("login", stranger.login(), "role", "牵线"), promoter)
                .andExpect(redirectedUrl(here + "#team"));
        assertThat(page(here, stranger)).contains("牵线", "佐证齐全", "规模档：1 亿至 5 亿元");
        form(here + "/team/" + stranger.id().value() + "/dismiss", Map.of(), promoter)
                .andExpect(flash().attributeExists("undo"));
        mvc.perform(get(here).with(signedInAs(stranger))).andExpect(status().isNotFound());
        assertThat(page(here + "/text", promoter)).contains("【招商项目】" + project.name(), "企业：" + firmName, "截至 ");
    }

    @Test
    void firmAndNodeShowTheProjectsThatTheVisitorMaySee() throws Exception {
        assertThat(page("/companies/" + firm.code(), promoter))
                .contains(project.code().toString(), "/projects/new?company=" + firm.code());
        assertThat(page("/companies/" + firm.code(), stranger))
                .doesNotContain(project.code().toString())
                .contains("没有您看得到的项目");
        assertThat(page("/chains/" + InventedFirms.CHAIN + "/nodes/flour", promoter))
                .contains(project.code().toString());
        assertThat(found.best(project.code().toString(), 5, promoter))
                .extracting(Project::id)
                .containsExactly(project.id());
        assertThat(found.best(project.code().toString(), 5, stranger)).isEmpty();
        assertThat(page("/search/suggest?q=" + project.code(), promoter)).contains(here);
    }

    @Test
    void aProgramGoesThroughTheGatesAndIsToldEverythingThatIsMissing() throws Exception {
        String sent = """
                {"pipeline": "new", "fields": {"name": "%s", "company": "%s", "aim": "%s:flour", "reason": "补链", "size": "from_50m"}}
                """.formatted(InventedProjects.PROVEN + "程序所建", firm.code(), InventedFirms.CHAIN);
        send(post(API), "{\"pipeline\": \"new\", \"fields\": {\"name\": \"缺\"}}", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[*].field", hasItem("size")))
                .andExpect(jsonPath("$.problems", hasSize(4)));
        String code = JsonPath.read(
                send(post(API), sent, promoter)
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.stage").value("target"))
                        .andExpect(jsonPath("$.next.missing[*].key", hasItem("expected_on")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.code");
        String one = API + "/" + code;
        send(patch(one), "{\"version\": 1, \"fields\": {\"jobs\": 0, \"compared\": false}}", promoter)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fields.jobs").value("0"))
                .andExpect(jsonPath("$.fields.compared").value("no"));
        send(patch(one), "{\"version\": 1, \"fields\": {\"jobs\": 5}}", promoter)
                .andExpect(status().isConflict());
        mvc.perform(get(one + "/gate?stage=signed").with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$.missing[*].key", hasItem("authenticity")));
        mvc.perform(get(one + "/gate?stage=moon").with(bearer(tokens.of(promoter))))
                .andExpect(status().isUnprocessableContent());
        send(post(one + "/moves"), "{\"stage\": \"tracking\"}", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems", hasSize(3)));
        send(
                        post(one + "/moves"),
                        "{\"stage\": \"tracking\", \"fields\": {\"next_step\": \"看场地\", \"next_on\": \"2026-12-01\","
                                + " \"expected_on\": \"2027-06-30\", \"likelihood\": \"low\"}}",
                        promoter)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stage").value("tracking"));
        send(post(one + "/team"), "{\"login\": \"" + stranger.login() + "\"}", promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].login").value(stranger.login()));
        mvc.perform(get(one + "/history").with(bearer(tokens.of(stranger))))
                .andExpect(jsonPath("$[1].what").value("进入“跟踪清单（在谈）”"));
        mvc.perform(delete(one + "/team/" + stranger.login()).with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(0)));
        mvc.perform(get(one).with(bearer(tokens.of(stranger)))).andExpect(status().isNotFound());
        send(post(one + "/leave"), "{\"leaving\": \"ENDED\", \"reason\": \"given_up\"}", promoter)
                .andExpect(jsonPath("$.state").value("ENDED"));
    }
}

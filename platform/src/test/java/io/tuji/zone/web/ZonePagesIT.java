package io.tuji.zone.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
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
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.Undo;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.TeamRequests;
import io.tuji.zone.internal.InventedProjects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Zones, requests and task forces on their pages and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ZonePagesIT {

    private static final String API = "/api/v1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private Projects projects;

    @Autowired
    private TeamRequests requests;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private OrgUnitId park;
    private Visitor leader;
    private Visitor owner;
    private Visitor stranger;
    private Project project;
    private String code;

    @BeforeEach
    void people() {
        park = invented.body("PARK_COMPANY", "虚构功能区公司");
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(Optional.of(invented.body("STREET_OFFICE", "虚构街道")), Role.PROMOTER);
        stranger = accounts.create(Optional.of(park), Role.PROMOTER);
        project = invented.of(owner, "虚构芯片项目");
        code = project.code().toString();
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions submit(String address, Visitor visitor, String... fields) throws Exception {
        var request = post(address).with(signedInAs(visitor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions send(String address, String json, Visitor visitor) throws Exception {
        return mvc.perform(post(API + address)
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private String csv(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address + "/csv").with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String undo(MvcResult result) {
        return ((Undo) Objects.requireNonNull(result.getFlashMap().get("undo"))).action();
    }

    @Test
    void zonesAndLoadAreForWhoeverMaySeeProjects() throws Exception {
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        Visitor officer = accounts.create(Optional.of(park), Role.SERVICE_OFFICER);
        for (String address : List.of("/zones", "/zones/load")) {
            page(address, officer);
            mvc.perform(get(address).with(signedInAs(viewer))).andExpect(status().isForbidden());
            mvc.perform(get(address + "/csv").with(signedInAs(officer))).andExpect(status().isForbidden());
        }
        assertThat(page("/zones", leader)).contains("第一战区", "区投促办", "两翼", "虚构街道", "编入单位");
        assertThat(page("/zones", owner))
                .contains("第一战区")
                .doesNotContain("<summary class=\"btn btn-sm btn-outline-secondary\">编入单位");
        assertThat(csv("/zones", owner)).contains("第五战区");
    }

    @Test
    void oneClickAssignsAndIsTakenBack() throws Exception {
        assertThat(page("/zones/queue", owner)).contains("虚构芯片项目", code, "第三战区", "由人分派");
        assertThat(page("/zones/queue", stranger)).doesNotContain(code);
        assertThat(csv("/zones/queue", owner)).contains(code);
        assertThat(csv("/zones/queue", stranger)).doesNotContain(code);
        MvcResult result = submit("/zones/assignments", owner, "codes", code, "zone", "zone_2")
                .andExpect(redirectedUrl("/zones/queue"))
                .andReturn();
        assertThat(page("/zones/queue", owner)).doesNotContain(code);
        assertThat(page("/zones/projects/" + code, owner)).contains("第二战区", "移交", "请对方协助");
        submit(undo(result), owner).andExpect(redirectedUrl("/zones/queue"));
        assertThat(page("/zones/queue", owner)).contains(code);
        submit("/zones/assignments", owner, "zone", "zone_2", "words", "归口")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZON-107")))
                .andExpect(content().string(containsString("归口")));
        submit("/zones/assignments", stranger, "codes", code, "zone", "zone_2")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZON-108")));
    }

    @Test
    void bodiesAreTiedOnThePageByWhoeverMayChangeAll() throws Exception {
        String unit = Long.toString(park.value());
        submit("/zones/zone_1/bodies", owner, "unit", unit)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZON-106")));
        MvcResult result = submit("/zones/zone_1/bodies", leader, "unit", unit, "leads", "yes")
                .andExpect(redirectedUrl("/zones"))
                .andReturn();
        assertThat(page("/zones", leader)).contains("移出");
        MvcResult back = submit(undo(result), leader).andReturn();
        submit(undo(back), leader).andExpect(redirectedUrl("/zones"));
        mvc.perform(get(API + "/zones").with(bearer(tokens.of(owner))))
                .andExpect(jsonPath("$[0].bodies[0].leads").value(true))
                .andExpect(jsonPath("$[0].scope.state").value("unknown"))
                .andExpect(jsonPath("$[0].lead.whoCanSupply[0]").value("区投促办"));
        mvc.perform(delete(API + "/zones/zone_1/bodies/" + unit).with(bearer(tokens.of(leader))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].bodies").isEmpty());
    }

    @Test
    void whoIsAskedReadsTheWordsAnswersAndOnlyThenSeesTheProject() throws Exception {
        String here = "/zones/projects/" + code;
        submit(here + "/requests", owner, "kind", "HAND_OVER", "to", stranger.login(), "words", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("WEB-121")))
                .andExpect(content().string(containsString("selected=\"selected\"")));
        submit(here + "/requests", owner, "kind", "HAND_OVER", "to", stranger.login(), "words", "企业搬到功能区")
                .andExpect(redirectedUrl(here))
                .andExpect(flash().attributeExists("undo"));
        TeamRequest asked = requests.of(project.id()).get(0);
        String request = "/zones/requests/" + asked.id();
        mvc.perform(get(here).with(signedInAs(stranger))).andExpect(status().isNotFound());
        assertThat(page("/zones/requests?box=in", stranger)).contains("虚构芯片项目");
        assertThat(page("/zones/requests?box=in", owner)).doesNotContain("虚构芯片项目");
        assertThat(page(request, stranger)).contains("企业搬到功能区", "接受后可以看到项目", "婉拒");
        assertThat(page(request, owner)).contains("撤回").doesNotContain("婉拒</button>");
        assertThat(page("/", stranger)).contains("1 个移交或协助的请求等您答复");
        Visitor other = accounts.create(Optional.of(invented.body("DEPARTMENT", "虚构部门")), Role.PROMOTER);
        mvc.perform(get(request).with(signedInAs(other))).andExpect(status().isNotFound());
        submit(request + "/moves/ACCEPT", owner)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZON-126")));
        submit(request + "/moves/ACCEPT", stranger, "words", "好").andExpect(redirectedUrl(request));
        assertThat(page(here, stranger)).contains("已接受");
        assertThat(page("/projects/" + code, stranger)).contains("移交负责人，由" + owner.name() + "提请");
        assertThat(csv("/zones/requests", stranger)).contains("企业搬到功能区", "已接受");
        submit(request + "/moves/FLY", stranger).andExpect(status().isNotFound());
    }

    @Test
    void aProgramAssignsAsksAndAnswers() throws Exception {
        send("/zones/assignments", "{\"projects\":[\"%s\"],\"zone\":\"zone_1\"}".formatted(code), owner)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.projects[0]").value(code));
        String help = "{\"project\":\"%s\",\"kind\":\"HELP\",\"to\":\"unit:%d\",\"role\":\"载体\",\"words\":\"找一层楼\"}";
        send("/team-requests", help.formatted(code, park.value()), stranger)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("ZON-108"));
        send("/team-requests", help.formatted(code, park.value()), owner)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("ASKED"));
        String answers = "/team-requests/" + requests.of(project.id()).get(0).id() + "/moves";
        send(answers, "{\"move\":\"ACCEPT\"}", owner)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("ZON-126"));
        send(answers, "{\"move\":\"DECLINE\"}", stranger)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("ZON-128"));
        send(answers, "{\"move\":\"ACCEPT\"}", stranger)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("ACCEPTED"));
        assertThat(projects.find(project.id(), stranger)).isPresent();
        mvc.perform(get(API + "/zones/load").with(bearer(tokens.of(stranger))))
                .andExpect(jsonPath("$.rows[0].login").value(owner.login()));
        mvc.perform(get(API + "/zones/queue?zone=zone_1").with(bearer(tokens.of(owner))))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get(API + "/zones/wings").with(bearer(tokens.of(leader)))).andExpect(status().isOk());
    }

    @Test
    void whoeverIsAskedNamesSomebodyElseAndWhoAnswersTwiceIsTooLate() throws Exception {
        send(
                        "/team-requests",
                        "{\"project\":\"%s\",\"kind\":\"HAND_OVER\",\"to\":\"%s\",\"words\":\"请接手\"}"
                                .formatted(code, stranger.login()),
                        owner)
                .andExpect(status().isCreated());
        TeamRequest asked = requests.of(project.id()).get(0);
        String answers = "/team-requests/" + asked.id() + "/moves";
        String pass = "{\"move\":\"PASS_ON\",\"to\":\"%s\",\"words\":\"%s\"}";
        Visitor other = accounts.create(Optional.of(invented.body("DEPARTMENT", "虚构部门")), Role.PROMOTER);
        send(answers, pass.formatted(other.login(), "归部门"), owner)
                .andExpect(jsonPath("$.problems[0].code").value("ZON-126"));
        send(answers, pass.formatted(owner.login(), " "), stranger)
                .andExpect(jsonPath("$.problems[*].code", containsInAnyOrder("WEB-121", "ZON-122")));
        submit("/zones/requests/" + asked.id() + "/pass-on", stranger, "to", other.login(), "words", "归部门")
                .andExpect(redirectedUrl("/zones/requests"));
        send(answers, "{\"move\":\"ACCEPT\"}", stranger).andExpect(status().isNotFound());
        send(answers, "{\"move\":\"ACCEPT\"}", other).andExpect(status().isCreated());
        assertThat(projects.find(project.id(), other).orElseThrow().owner().login())
                .isEqualTo(other.login());
        send(answers, "{\"move\":\"ACCEPT\"}", other)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("ZON-125"));
    }

    @Test
    void aTaskForceIsSetUpWorksAndEndsWithItsReport() throws Exception {
        mvc.perform(get("/task-forces/new").with(signedInAs(owner))).andExpect(status().isForbidden());
        page("/task-forces/new", leader);
        page("/zones/load", leader);
        submit("/task-forces/new", leader, "name", "总部专班", "mandate", "", "lead", owner.login(), "from", "2026-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("总部专班")));
        String here = submit(
                        "/task-forces/new",
                        leader,
                        "name",
                        "总部专班",
                        "mandate",
                        "引进三家总部",
                        "lead",
                        owner.login(),
                        "from",
                        "2026-01-01",
                        "until",
                        "2026-02-01")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        submit(here + "/members", owner, "login", stranger.login(), "role", "载体")
                .andExpect(redirectedUrl(here));
        submit(here + "/projects", owner, "project", "XM-2026-999999")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZON-108")));
        submit(here + "/projects", owner, "project", code).andExpect(redirectedUrl(here));
        assertThat(page(here, stranger)).contains("引进三家总部", "虚构芯片项目", "到期未结束").doesNotContain("结束专班</button>");
        assertThat(page("/zones/projects/" + code, stranger)).contains("总部专班");
        mvc.perform(multipart(here + "/papers")
                        .file(new MockMultipartFile(
                                "papers", "总结.txt", "text/plain", "两家".getBytes(StandardCharsets.UTF_8)))
                        .with(signedInAs(owner))
                        .with(csrf()))
                .andExpect(redirectedUrl(here));
        submit(here + "/end", stranger, "report", "完")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZON-150")));
        submit(here + "/end", owner, "report", "引进两家").andExpect(redirectedUrl(here));
        assertThat(page(here, stranger)).contains("引进两家", "总结.txt").doesNotContain("虚构芯片项目");
        mvc.perform(get("/zones/projects/" + code).with(signedInAs(stranger))).andExpect(status().isNotFound());
        page(here + "/edit", leader);
        assertThat(csv("/task-forces", leader)).contains("总部专班", "已结束");
        mvc.perform(get(API + here).with(bearer(tokens.of(stranger))))
                .andExpect(jsonPath("$.running").value(false))
                .andExpect(jsonPath("$.members.length()").value(2))
                .andExpect(jsonPath("$.projects").isEmpty());
    }
}

package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.internal.InventedProjects;
import io.tuji.promotion.internal.WakingProjects;
import io.tuji.registry.CompanyId;
import java.util.List;
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

/** What programs do with a project beside telling its fields, and what is refused because of how it stands. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectWorkIT {

    private static final String API = "/api/v1/projects";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Projects projects;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private WakingProjects waking;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private Visitor promoter;
    private Visitor colleague;
    private Visitor stranger;
    private Visitor leader;
    private CompanyId firm;
    private Project project;
    private String one;

    @BeforeEach
    void people() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        colleague = accounts.create(promoter.orgUnit(), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        firm = firms.firm(InventedFirms.name("面粉"), "110101");
        project = invented.entered(firm, promoter);
        one = API + "/" + project.code();
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json, Visitor visitor) throws Exception {
        return mvc.perform(request.with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions read(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(bearer(tokens.of(visitor))));
    }

    private List<String> team() {
        return projects.team(project.id()).stream().map(Member::login).toList();
    }

    private static String seat(Visitor person, String role) {
        return "{\"login\": \"%s\", \"role\": \"%s\"}".formatted(person.login(), role);
    }

    private static String seats(String... seats) {
        return "[" + String.join(",", seats) + "]";
    }

    @Test
    void theTeamIsReplacedAsAWholeOrNotAtAllWithEachFaultAtItsRow() throws Exception {
        send(put(one + "/team"), seats(seat(stranger, "选址"), seat(colleague, "")), promoter)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].role", contains("选址", "")));
        send(
                        put(one + "/team"),
                        seats(seat(colleague, ""), seat(colleague, "法务"), "null", seat(promoter, "")),
                        promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[*].row", contains(1, 2, 3, 4)))
                .andExpect(jsonPath("$.problems[*].code", contains("PRO-144", "PRO-144", "PRO-108", "PRO-141")));
        assertThat(team()).containsExactly(stranger.login(), colleague.login());
        send(put(one + "/team"), seats(seat(colleague, "法务")), promoter).andExpect(jsonPath("$", hasSize(1)));
        assertThat(projects.find(project.id(), stranger)).isEmpty();
        read(one + "/history", promoter)
                .andExpect(jsonPath(
                        "$[*].changes[*]",
                        hasItem(containsString(stranger.name() + " (" + stranger.login() + ") · 选址"))));
        send(put(one + "/team"), "[]", promoter).andExpect(jsonPath("$", hasSize(0)));
        send(put(one + "/team"), "[]", stranger).andExpect(status().isNotFound());
    }

    @Test
    void notesStandInTheHistoryAndNumbersOfPersonsNowhere() throws Exception {
        send(post(one + "/notes"), "{\"kind\": \"RISK\", \"words\": \"资金链紧\"}", promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].what").value("风险"))
                .andExpect(jsonPath("$[0].words").value("资金链紧"));
        send(patch(one), "{\"version\": 1, \"fields\": {}, \"words\": \"只记一笔\"}", promoter)
                .andExpect(jsonPath("$.version").value(1));
        read(one + "/history", promoter).andExpect(jsonPath("$[0].words").value("只记一笔"));
        send(post(one + "/notes"), "{\"kind\": \"JOKE\", \"words\": \" \"}", promoter)
                .andExpect(jsonPath("$.problems[*].code", contains("WEB-128", "WEB-121")));
        String number = "11010519491231002X";
        send(patch(one), "{\"version\": 1, \"fields\": {\"jobs\": \"3\"}, \"words\": \"" + number + "\"}", promoter)
                .andExpect(status().isUnprocessableContent());
        send(
                        post(one + "/leave"),
                        "{\"leaving\": \"DELAYED\", \"reason\": \"funding\", \"words\": \"" + number + "\"}",
                        promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].field").value("words"));
        read(one + "/history", promoter).andExpect(content().string(not(containsString(number))));
    }

    @Test
    void whatIsDoneTwiceIsAConflict() throws Exception {
        send(post(one + "/moves"), "{\"stage\": \"target\"}", promoter).andExpect(status().isConflict());
        send(post(one + "/resume"), "{}", promoter).andExpect(status().isConflict());
        String ended = "{\"leaving\": \"ENDED\", \"reason\": \"given_up\"}";
        send(post(one + "/leave"), ended, promoter).andExpect(status().isOk());
        send(post(one + "/leave"), ended, promoter)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("PRO-125"));
        send(post(one + "/moves"), "{\"stage\": \"tracking\"}", promoter).andExpect(status().isConflict());
    }

    @Test
    void lettingThroughLeavesOutWhatIsMissingButNotThatOthersAccept() throws Exception {
        String through = "{\"stage\": \"landed\", \"override\": true, \"words\": \"会议定\"}";
        Project own = invented.entered(firm, leader);
        send(post(API + "/" + own.code() + "/moves"), through, leader)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[*].code", contains("PRO-123")));
        send(post(one + "/moves"), through, leader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stage").value("landed"));
    }

    @Test
    void whoWasFirstToOwnItStaysKnownAndTheHandOverIsReadByName() throws Exception {
        projects.handOver(project.id(), colleague.login(), "换人", promoter);
        read(one, colleague)
                .andExpect(jsonPath("$.owner").value(colleague.login()))
                .andExpect(jsonPath("$.ownership.first").value(promoter.login()));
        read(one + "/history", colleague)
                .andExpect(jsonPath("$[0].what").value("移交负责人"))
                .andExpect(jsonPath("$[0].changes[0]", containsString(promoter.name())));
        mvc.perform(get("/projects/" + project.code()).with(signedInAs(colleague)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void anExactCodeComesFirstAndTheFileHoldsTheSameRowsForWhoMayTakeIt() throws Exception {
        Map<String, String> typed = InventedProjects.typed(firm);
        typed.put("name", project.code() + " 的二期");
        projects.enter(typed, promoter);
        read(API + "?q=" + project.code(), promoter)
                .andExpect(jsonPath("$.rows", hasSize(2)))
                .andExpect(jsonPath("$.rows[0].code").value(project.code().toString()));
        read(API + ".csv?q=" + project.code(), promoter)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(project.name())));
        read(API + ".csv", accounts.create(promoter.orgUnit(), Role.VERIFIER)).andExpect(status().isForbidden());
    }

    @Test
    void whatSleepsForHalfAYearGoesBackToThePoolOnce() throws Exception {
        Map<String, String> zoned = Map.of("zone", "zone_1");
        projects.edit(project.id(), new Projects.Edit(1, zoned, ""), promoter);
        projects.leave(project.id(), new Leave("DORMANT", "no_answer", "", ""), promoter);
        waking.after(179, project);
        read(one, promoter).andExpect(jsonPath("$.state").value("DORMANT"));
        waking.after(181, project);
        waking.after(181, project);
        read(one, promoter)
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.zone").doesNotExist());
        read(one + "/history", promoter)
                .andExpect(jsonPath("$[0].what").value("沉睡太久，在“目标清单”回到待分派"))
                .andExpect(jsonPath("$[0].by").value("平台"));
    }
}

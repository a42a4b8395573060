package io.tuji.study.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import io.tuji.brief.internal.InventedBodies;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Outcome;
import io.tuji.demand.Step;
import io.tuji.engine.value.Problem;
import io.tuji.study.Findings;
import io.tuji.study.Studies;
import io.tuji.study.Studies.Typed;
import io.tuji.study.Studies.TypedDecision;
import io.tuji.study.Studies.TypedFinding;
import io.tuji.study.Study;
import io.tuji.study.Study.Move;
import io.tuji.study.Study.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Studies from the question to the decision, on pages and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class StudyPagesIT {

    private static final ChainNode NODE = new ChainNode("integrated_circuits", "eda");
    private static final String API = "/api/v1/studies";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Studies studies;

    @Autowired
    private Findings findings;

    @Autowired
    private InventedBodies bodies;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private OrgUnitId body;
    private Visitor analyst;
    private Visitor doer;

    @BeforeEach
    void people() {
        body = bodies.body("虚构产业科");
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
        doer = accounts.create(Optional.of(body), Role.PROMOTER);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private Study study() {
        return studies.add(new Typed("设计工具的短板在哪里", "", "虚构研究院", "", ""), analyst)
                .now()
                .orElseThrow();
    }

    private Study running() {
        return studies.move(study().id(), Move.START, "", analyst).now().orElseThrow();
    }

    private static TypedFinding finding() {
        return new TypedFinding("缺签核工具", "LIKELY", List.of(NODE.text()), List.of());
    }

    private TypedDecision decision() {
        return new TypedDecision("走访三家企业", "区领导", "2024-03-01", Long.toString(body.value()), "2030-01-01");
    }

    private long told(Visitor person, String key) {
        return jdbc.sql("select count(*) from notice where person = :person and key = :key")
                .param("person", person.id().value())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    @Test
    void aStudyIsDeliveredWithFindingsAndDecidedWithDecisions() {
        Study study = running();
        assertThat(codes(studies.move(study.id(), Move.DELIVER, "", analyst))).containsExactly("STY-113");
        assertThat(codes(studies.addDecision(study.id(), decision(), analyst))).containsExactly("STY-111");
        studies.addFinding(study.id(), finding(), analyst);
        studies.move(study.id(), Move.DELIVER, "", analyst);
        assertThat(codes(studies.move(study.id(), Move.DECIDE, "", analyst))).containsExactly("STY-114");
        studies.addDecision(study.id(), decision(), analyst);
        Study decided = studies.move(study.id(), Move.DECIDE, "", analyst).now().orElseThrow();
        assertThat(decided.state()).isEqualTo(State.DECIDED);
        assertThat(codes(studies.move(study.id(), Move.DROP, "不做了", analyst))).containsExactly("STY-111");
        assertThat(told(doer, "study.notice.decision")).isEqualTo(1);
    }

    @Test
    void eachStepIsUndoneInTurn() {
        Study study = running();
        studies.addFinding(study.id(), finding(), analyst);
        long finding = studies.findings(study.id()).get(0).id();
        assertThat(codes(studies.withdrawFinding(study.id(), finding, " ", analyst)))
                .containsExactly("STY-101");
        studies.withdrawFinding(study.id(), finding, "有误", analyst);
        assertThat(studies.findings(study.id())).isEmpty();
        assertThat(codes(studies.withdrawFinding(study.id(), finding, "再撤", analyst)))
                .containsExactly("STY-117");
        studies.undo(study.id(), analyst);
        assertThat(studies.findings(study.id())).hasSize(1);
        studies.undo(study.id(), analyst);
        assertThat(studies.findings(study.id())).isEmpty();
        assertThat(studies.undo(study.id(), analyst).now().orElseThrow().state())
                .isEqualTo(State.PLANNED);
        assertThat(codes(studies.undo(study.id(), analyst))).containsExactly("STY-115");
        assertThat(studies.steps(study.id()))
                .extracting(Step::act)
                .containsExactly("ADD", "START", "FINDING", "FINDING_WITHDRAWN");
    }

    @Test
    void aCorrectionIsUndoneAndTheCommissionedBodyIsTold() {
        Study study = study();
        Typed typed = new Typed("设备的短板在哪里", Long.toString(body.value()), "", "2030-01-01", "改题");
        assertThat(codes(studies.correct(study.id(), 9, typed, analyst))).containsExactly("STY-112");
        studies.correct(study.id(), study.version(), typed, analyst);
        assertThat(told(doer, "study.notice.commissioned")).isEqualTo(1);
        assertThat(studies.undo(study.id(), analyst).now().orElseThrow().what()).isEqualTo(study.what());
    }

    @Test
    void aFindingIsShownOnItsNodeUntilTheStudyIsDropped() {
        Study study = running();
        studies.addFinding(study.id(), finding(), analyst);
        assertThat(findings.on(NODE, doer)).extracting(Findings.OnNode::study).containsExactly(study.id());
        studies.move(study.id(), Move.DROP, "题目不成立", analyst);
        assertThat(findings.on(NODE, doer)).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(codes(studies.add(new Typed("", "", "", "明天", ""), analyst)))
                .containsExactlyInAnyOrder("STY-101", "STY-104", "STY-106");
        assertThat(codes(studies.add(new Typed("问", "999999", "", "", ""), analyst)))
                .containsExactly("STY-105");
        Study study = running();
        TypedFinding bad = new TypedFinding("", "大概", List.of("没有/节点"), List.of("没有的街道"));
        assertThat(codes(studies.addFinding(study.id(), bad, analyst)))
                .containsExactlyInAnyOrder("STY-101", "STY-108", "STY-109", "STY-110");
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(String address, Visitor visitor, String... parameters) throws Exception {
        var request = post(address).with(signedInAs(visitor)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request);
    }

    @Test
    void aStudyGoesThroughOnItsPages() throws Exception {
        assertThat(page("/studies", analyst)).contains("先立一个题", "/studies/new");
        assertThat(page("/studies/new", analyst)).contains("虚构产业科");
        send("/studies/new", analyst, "question", "短板在哪里", "body", "虚构研究院").andExpect(status().is3xxRedirection());
        assertThat(page("/studies?state=PLANNED", doer))
                .contains("短板在哪里", "虚构研究院")
                .doesNotContain("/studies/new");
        Study.Id id = new Study.Id(
                jdbc.sql("select max(id) from study").query(Long.class).single());
        String here = "/studies/" + id.code();
        send(here + "/findings", analyst, "words", "太早", "certainty", "LIKELY").andExpect(status().is(422));
        send(here + "/moves/START", analyst).andExpect(redirectedUrl(here)).andExpect(flash().attributeExists("undo"));
        send(here + "/findings", analyst, "words", "缺签核工具", "certainty", "LIKELY", "nodes", NODE.text())
                .andExpect(redirectedUrl(here));
        send(here + "/findings", analyst, "words", "留着的话", "certainty", "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("留着的话")));
        send(here + "/moves/DELIVER", analyst).andExpect(redirectedUrl(here));
        send(here + "/decisions", analyst, "words", "走访三家", "decidedBy", "区领导", "owner", Long.toString(body.value()))
                .andExpect(redirectedUrl(here));
        mvc.perform(multipart(here + "/papers")
                        .file(new MockMultipartFile(
                                "papers", "报告.txt", "text/plain", "结论".getBytes(StandardCharsets.UTF_8)))
                        .with(signedInAs(analyst))
                        .with(csrf()))
                .andExpect(redirectedUrl(here));
        assertThat(page(here, analyst)).contains("缺签核工具", "很可能", "走访三家", "由虚构产业科落实", "报告.txt", "结题", "撤销上一步");
        assertThat(page(here, doer)).contains("缺签核工具").doesNotContain("撤销上一步");
        assertThat(page("/studies?chain=integrated_circuits&node=eda", analyst)).contains("短板在哪里");
        assertThat(page(here + "/edit", analyst)).contains("更正理由");
        send(here + "/undo", doer).andExpect(status().isForbidden());
        send(here + "/undo", analyst).andExpect(redirectedUrl(here));
        String csv = mvc.perform(get("/studies/csv").with(signedInAs(analyst)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("短板在哪里", "缺签核工具 [很可能]");
        mvc.perform(get("/studies/csv").with(signedInAs(doer))).andExpect(status().isForbidden());
    }

    private ResultActions sendJson(String address, String json) throws Exception {
        return mvc.perform(post(address)
                .with(bearer(tokens.of(analyst)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void programsDoWhatPagesDo() throws Exception {
        sendJson(API, "{\"question\":\"短板在哪里\",\"unit\":%d,\"due\":\"2030-01-01\"}".formatted(body.value()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.commissioned").value("虚构产业科"));
        Study.Id id = new Study.Id(
                jdbc.sql("select max(id) from study").query(Long.class).single());
        String here = API + "/" + id.code();
        sendJson(here + "/moves", "{\"move\":\"FLY\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("STY-116"));
        sendJson(here + "/moves", "{\"move\":\"START\"}").andExpect(status().isCreated());
        sendJson(
                        here + "/findings",
                        "{\"words\":\"缺工具\",\"certainty\":\"OPEN\",\"nodes\":[\"integrated_circuits/eda\"]}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.findings[0].certainty").value("OPEN"));
        mvc.perform(get(API + "/findings?chain=integrated_circuits&node=eda").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].study").value(id.code()));
        sendJson(here + "/moves", "{\"move\":\"DELIVER\"}").andExpect(status().isCreated());
        sendJson(here + "/decisions", "{\"words\":\"走访\",\"decidedBy\":\"区领导\",\"owner\":%d}".formatted(body.value()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.decisions[0].ownerName").value("虚构产业科"));
        sendJson(here + "/undo", "").andExpect(status().isCreated());
        mvc.perform(get(API + "?state=DELIVERED").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(post(here + "/undo").with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(get(API).with(bearerOf(Role.FIRM))).andExpect(status().isForbidden());
    }
}

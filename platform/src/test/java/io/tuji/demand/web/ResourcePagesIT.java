package io.tuji.demand.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Outcome;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.State;
import io.tuji.demand.Resources;
import io.tuji.demand.internal.InventedDemand;
import io.tuji.engine.value.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Resources on their pages, in files and for programs; whom to ask is for those only who may see persons. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ResourcePagesIT {

    private static final ChainNode NODE = new ChainNode("integrated_circuits", "eda");
    private static final String CONTACT = "王工 021-55550123";
    private static final String API = "/api/v1/resources";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Resources resources;

    @Autowired
    private InventedDemand invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Visitor officer;
    private Visitor analyst;

    @BeforeEach
    void people() {
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private Resource laboratory() {
        return invented.resource(InventedDemand.resource("LABORATORY", "虚构芯片实验室", CONTACT, "", NODE.text()), officer);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String address(Resource resource) {
        return "/resources/" + resource.id().code();
    }

    @Test
    void whomToAskIsAbsentWithoutTheRight() throws Exception {
        Resource laboratory = laboratory();
        assertThat(page(address(laboratory), officer)).contains("联系人", CONTACT);
        assertThat(page(address(laboratory), analyst)).contains("虚构芯片实验室").doesNotContain("联系人", "王工");
        assertThat(page("/resources?q=王工", analyst)).doesNotContain("虚构芯片实验室");
        assertThat(export(officer)).contains("联系人", CONTACT);
        assertThat(export(analyst)).contains("虚构芯片实验室").doesNotContain("联系人", "王工");
        mvc.perform(get(API + "/" + laboratory.id().code()).with(bearer(tokens.of(analyst))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contact").doesNotExist());
        mvc.perform(get(API).with(bearer(tokens.of(officer))))
                .andExpect(jsonPath("$.rows[0].contact").value(CONTACT));
        assertThat(jdbc.sql("select coalesce(string_agg(e::text, ' '), '') from audit_entry e where subject = :subject")
                        .param("subject", "resource:" + laboratory.id().code())
                        .query(String.class)
                        .single())
                .doesNotContain("王工");
    }

    private String export(Visitor visitor) throws Exception {
        return mvc.perform(get("/resources/csv").with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoMayNotSeeTheContactLeavesItAsItIs() {
        Resource laboratory = laboratory();
        Resources.Typed typed = InventedDemand.resource("INSTITUTE", "虚构芯片研究院", "", "", NODE.text());
        Resource now = resources
                .correct(laboratory.id(), laboratory.version(), typed, analyst)
                .now()
                .orElseThrow();
        assertThat(now.what().name()).isEqualTo("虚构芯片研究院");
        assertThat(resources.contact(laboratory.id(), officer)).contains(CONTACT);
        assertThat(resources.contact(laboratory.id(), analyst)).isEmpty();
        assertThat(codes(resources.add(
                        InventedDemand.resource("LABORATORY", "另一实验室", CONTACT, "", NODE.text()), analyst)))
                .containsExactly("DMD-135");
    }

    @Test
    void whatHasExpiredOrBeenWithdrawnIsNotOffered() {
        Resource laboratory = laboratory();
        Resource old = invented.resource(
                InventedDemand.resource("LABORATORY", "虚构过期实验室", "", "2020-01-01", NODE.text()), officer);
        assertThat(old.state()).isEqualTo(State.EXPIRED);
        assertThat(resources.on(NODE, officer)).extracting(Resource::id).containsExactly(laboratory.id());
        assertThat(codes(resources.withdraw(laboratory.id(), " ", officer))).containsExactly("DMD-101");
        resources.withdraw(laboratory.id(), "已停办", officer);
        assertThat(resources.on(NODE, officer)).isEmpty();
        assertThat(codes(resources.withdraw(laboratory.id(), "再撤", officer))).containsExactly("DMD-115");
        assertThat(resources.undo(laboratory.id(), officer).now().orElseThrow().state())
                .isEqualTo(State.OFFERED);
        assertThat(codes(resources.undo(laboratory.id(), officer))).containsExactly("DMD-119");
    }

    @Test
    void aCorrectionIsUndoneWithItsNodes() {
        Resource laboratory = laboratory();
        String other = "integrated_circuits/"
                + invented.edge("integrated_circuits", Facet.VALUE_ADDING).to();
        resources.correct(
                laboratory.id(),
                laboratory.version(),
                InventedDemand.resource("LABORATORY", "改名", CONTACT, "", NODE.text(), other),
                officer);
        Resource back = resources.undo(laboratory.id(), officer).now().orElseThrow();
        assertThat(back.what()).isEqualTo(laboratory.what());
    }

    @Test
    void everyFaultOfAFormIsToldAtOnce() {
        Resources.Typed bad = new Resources.Typed(
                "别的",
                "",
                "查无此企业",
                "",
                "",
                "",
                "不存在的街道",
                "",
                "",
                "2024-05-01",
                "2024-01-01",
                "",
                "2999-01-01",
                List.of("integrated_circuits/"),
                "");
        assertThat(codes(resources.add(bad, officer)))
                .containsExactlyInAnyOrder(
                        "DMD-131", "DMD-105", "DMD-101", "DMD-101", "DMD-133", "DMD-134", "DMD-101", "DMD-113",
                        "DMD-109");
        laboratory();
        assertThat(codes(resources.add(InventedDemand.resource("LABORATORY", "虚构芯片实验室", "", "", NODE.text()), officer)))
                .containsExactly("DMD-114");
    }

    @Test
    void aResourceIsRegisteredFoundWithdrawnAndBroughtBackOnItsPages() throws Exception {
        assertThat(page("/resources", officer)).contains("可以逐条登记", "/resources/new");
        assertThat(page("/resources/new?node=" + NODE.text(), officer)).contains("checked=\"checked\"", "联系人");
        assertThat(page("/resources/new", analyst)).contains("您无权查看");
        mvc.perform(post("/resources/new")
                        .with(signedInAs(officer))
                        .with(csrf())
                        .param("kind", "EQUITY")
                        .param("name", "虚构天使基金")
                        .param("holder", "虚构投资公司")
                        .param("outside", "yes")
                        .param("offers", "早期投资")
                        .param("saidBy", "走访")
                        .param("nodes", NODE.text()))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/resources?group=FUNDS&fits=FUNDS&chain=integrated_circuits&node=eda&state=OFFERED", officer))
                .contains("虚构天使基金", "股权基金");
        assertThat(page("/resources?group=TALENT", officer)).doesNotContain("虚构天使基金");
        Resource fund = resources.on(NODE, officer).get(0);
        assertThat(page(address(fund) + "/edit", officer)).contains("更正理由", "虚构天使基金");
        mvc.perform(post(address(fund) + "/withdraw")
                        .with(signedInAs(officer))
                        .with(csrf())
                        .param("words", "已到期"))
                .andExpect(redirectedUrl(address(fund)));
        assertThat(page(address(fund), officer)).contains("已撤回", "已到期", "撤销上一步");
        mvc.perform(post(address(fund) + "/undo").with(signedInAs(officer)).with(csrf()))
                .andExpect(redirectedUrl(address(fund)));
        mvc.perform(post(address(fund) + "/withdraw")
                        .with(signedInAs(Role.VIEWER))
                        .with(csrf())
                        .param("words", "x"))
                .andExpect(status().isForbidden());
    }

    private String preview(byte[] csv) throws Exception {
        return mvc.perform(multipart("/resources/file")
                        .file(new MockMultipartFile("file", "资源.csv", "text/csv", csv))
                        .with(signedInAs(officer))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aFileIsLookedAtFirstItsBadRowsAreSetAsideAndTwiceAddsNothing() throws Exception {
        byte[] csv = """
                资源种类,名称,持有单位,库外单位,提供什么,来源,挂接节点,联系人
                实验室,虚构甲实验室,虚构研究院,是,开放设备,走访,集成电路/电子设计自动化工具,王工
                基金吧,虚构基金,虚构公司,是,投资,走访,集成电路/电子设计自动化工具,
                股权基金,虚构基金,虚构公司,是,投资,走访,,
                """.getBytes(StandardCharsets.UTF_8);
        String page = preview(csv);
        assertThat(page).contains("可新增 1 行，已有 0 行，搁置 2 行", "DMD-131", "DMD-132");
        assertThat(resources.on(NODE, officer)).isEmpty();
        Matcher rows = Pattern.compile("<textarea name=\"rows\" hidden>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(rows.find()).isTrue();
        String undo = Objects.requireNonNull(mvc.perform(post("/resources/file/take")
                                .with(signedInAs(officer))
                                .with(csrf())
                                .param("rows", HtmlUtils.htmlUnescape(rows.group(1))))
                        .andExpect(redirectedUrl("/resources"))
                        .andReturn()
                        .getFlashMap()
                        .get("undo"))
                .toString();
        Resource brought = resources.on(NODE, officer).get(0);
        assertThat(resources.contact(brought.id(), officer)).contains("王工");
        assertThat(preview(csv)).contains("可新增 0 行，已有 1 行");
        Matcher address = Pattern.compile("/resources/file/\\d+/withdraw").matcher(undo);
        assertThat(address.find()).isTrue();
        mvc.perform(post(address.group()).with(signedInAs(officer)).with(csrf()))
                .andExpect(redirectedUrl("/resources"));
        assertThat(resources.on(NODE, officer)).isEmpty();
    }

    @Test
    void theListGoesOutAsAFileThatCanBeBroughtBack() throws Exception {
        laboratory();
        invented.resource(
                new Resources.Typed(
                        "EQUITY",
                        "虚构基金",
                        invented.firm("虚构投资甲有限公司").code(),
                        "",
                        "投资",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "走访",
                        "2024-03-01",
                        List.of(NODE.text()),
                        ""),
                officer);
        assertThat(export(officer)).contains("虚构投资甲有限公司");
        assertThat(preview(export(officer).getBytes(StandardCharsets.UTF_8))).contains("可新增 0 行，已有 2 行，搁置 0 行");
    }

    @Test
    void programsDoWhatPagesDo() throws Exception {
        String token = tokens.of(officer);
        String json = "{\"kind\":\"TEAM\",\"name\":\"虚构团队\",\"holder\":\"虚构大学\",\"outside\":true,\"offers\":\"联合攻关\","
                + "\"saidBy\":\"走访\",\"nodes\":[\"integrated_circuits/eda\"]}";
        mvc.perform(post(API)
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.group").value("TALENT"))
                .andExpect(jsonPath("$.nodes[0].node").value("eda"));
        mvc.perform(post(API)
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("DMD-114"));
        String here = API + "/" + resources.on(NODE, officer).get(0).id().code();
        mvc.perform(post(here + "/withdrawals")
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\":\"解散\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
        mvc.perform(post(here + "/undo").with(bearer(token)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("OFFERED"));
        mvc.perform(get(API + "?kind=TEAM").with(bearer(token)))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void programsBringListsAsPagesDoAndTheContactNeedsItsRight() throws Exception {
        String row = "{\"kind\":\"TEAM\",\"name\":\"%s\",\"holder\":\"虚构大学\",\"outside\":true,\"offers\":\"联合攻关\","
                + "\"saidBy\":\"走访\",\"nodes\":[\"integrated_circuits/eda\"],\"contact\":\"%s\"}";
        String rows = "[" + row.formatted("虚构甲团队", "") + "," + row.formatted("虚构乙团队", "王工") + "]";
        bring(rows, bearerOf(Role.VIEWER)).andExpect(status().isForbidden());
        assertThat(resources.on(NODE, officer)).isEmpty();
        bring(rows, bearer(tokens.of(analyst)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.setAside[0].code").value("DMD-135"))
                .andExpect(jsonPath("$.setAside[0].row").value(2));
        String brought = bring(rows, bearer(tokens.of(officer)))
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.already").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher batch = Pattern.compile("\"batch\":(\\d+)").matcher(brought);
        assertThat(batch.find()).isTrue();
        String withdraw = API + "/lists/" + batch.group(1) + "/withdrawals";
        mvc.perform(post(withdraw).with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post(withdraw).with(bearer(tokens.of(officer))))
                .andExpect(jsonPath("$.withdrawn").value(1));
        assertThat(resources.on(NODE, officer)).hasSize(1);
    }

    private ResultActions bring(String rows, RequestPostProcessor bearer) throws Exception {
        return mvc.perform(post(API + "/lists")
                .contentType(MediaType.APPLICATION_JSON)
                .content(rows)
                .with(bearer));
    }
}

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.demand.internal.InventedDemand;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Needs on their pages, in files and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class DemandPagesIT {

    private static final String NODE = "integrated_circuits/eda";
    private static final String API = "/api/v1/demand/needs";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Needs needs;

    @Autowired
    private InventedDemand invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private Visitor officer;
    private CompanyId firm;

    @BeforeEach
    void people() {
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        firm = invented.firm("虚构芯片甲有限公司");
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String address(Need need) {
        return "/demand/needs/" + need.id().code();
    }

    @Test
    void emptyPagesSayWhatWillStandThere() throws Exception {
        assertThat(page("/demand", officer)).contains("还没有这样的需求", "/demand/needs/new");
        assertThat(page("/demand/needs", officer)).contains("可以逐条登记", "/demand/needs/file");
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        assertThat(page("/demand/needs", viewer)).doesNotContain("/demand/needs/new", "/demand/needs/csv");
        mvc.perform(get("/demand/needs/new").with(signedInAs(viewer))).andExpect(status().isForbidden());
        mvc.perform(get("/demand").with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void aNeedIsTakenDownFoundMovedAndUndone() throws Exception {
        assertThat(page("/demand/needs/new?company=" + firm.code(), officer)).contains(firm.code(), "整条链");
        mvc.perform(post("/demand/needs/new")
                        .with(signedInAs(officer))
                        .with(csrf())
                        .param("firm", firm.code())
                        .param("facet", "FUNDS")
                        .param("node", NODE)
                        .param("words", "流片资金五百万元")
                        .param("amount", "500")
                        .param("unit", "MONEY")
                        .param("heardBy", "张工")
                        .param("heardOn", "2024-03-01"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/demand/needs?facet=FUNDS&state=SOUGHT", officer)).contains("流片资金五百万元", "500 万元", "待解决");
        Need need = needs.of(firm, officer).get(0);
        assertThat(page(address(need), officer)).contains("谁可以解决", "还缺什么", "登记资源", "着手解决");
        assertThat(page("/demand", officer))
                .contains("集成电路", "state=SOUGHT&amp;chain=integrated_circuits&amp;facet=FUNDS");
        assertThat(page("/demand?chain=integrated_circuits&by=node", officer)).contains("其余");
        assertThat(page("/companies/" + firm.code(), officer)).contains("流片资金五百万元");
        mvc.perform(post(address(need) + "/moves/MEET")
                        .with(signedInAs(officer))
                        .with(csrf())
                        .param("words", "银行放款"))
                .andExpect(redirectedUrl(address(need)))
                .andExpect(flash().attributeExists("undo"));
        assertThat(page(address(need), officer)).contains("已解决", "银行放款");
        mvc.perform(post(address(need) + "/undo").with(signedInAs(officer)).with(csrf()))
                .andExpect(redirectedUrl(address(need)));
        assertThat(page(address(need), officer)).contains("待解决", "已由");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        mvc.perform(post("/demand/needs/new")
                        .with(signedInAs(officer))
                        .with(csrf())
                        .param("firm", "查无此企业")
                        .param("facet", "FUNDS")
                        .param("words", "流片资金"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("DMD-105")))
                .andExpect(content().string(containsString("流片资金")));
        Need need = invented.need(firm, NODE, Facet.FUNDS, "钱", officer);
        mvc.perform(post(address(need) + "/moves/GIVE_UP")
                        .with(signedInAs(officer))
                        .with(csrf())
                        .param("words", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("DMD-101")));
        assertThat(page(address(need) + "/edit", officer)).contains("更正理由");
    }

    private static MockMultipartFile file(String... lines) {
        String text = "企业名称,尚未入库,需求类别,需要什么,产业链,节点,听取日期\n" + String.join("\n", lines) + "\n";
        return new MockMultipartFile("file", "需求.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String preview(String... lines) throws Exception {
        return mvc.perform(multipart("/demand/needs/file")
                        .file(file(lines))
                        .with(signedInAs(officer))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String rows(String page) {
        Matcher rows = Pattern.compile("<textarea name=\"rows\" hidden>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(rows.find()).isTrue();
        return Objects.requireNonNull(HtmlUtils.htmlUnescape(rows.group(1)));
    }

    @Test
    void aFileIsLookedAtFirstItsBadRowsAreSetAsideAndTwiceAddsNothing() throws Exception {
        String good = "虚构芯片甲有限公司,,资金,流片资金,集成电路,电子设计自动化工具,2024-03-01";
        String page =
                preview(good, "虚构未入库公司,是,载体,中试场地,,,2024-03-01", "查无此企业,,资金,钱,,,2024-03-01", good, "虚构芯片甲有限公司,,别的,,,,");
        assertThat(page).contains("可新增 2 行，已有 0 行，搁置 3 行", "DMD-105", "IMP-304", "DMD-108", "DMD-101");
        assertThat(needs.of(firm, officer)).isEmpty();
        String undo = Objects.requireNonNull(mvc.perform(post("/demand/needs/file/take")
                                .with(signedInAs(officer))
                                .with(csrf())
                                .param("rows", rows(page)))
                        .andExpect(redirectedUrl("/demand/needs"))
                        .andReturn()
                        .getFlashMap()
                        .get("undo"))
                .toString();
        assertThat(needs.of(firm, officer)).hasSize(1);
        assertThat(preview(good)).contains("可新增 0 行，已有 1 行，搁置 0 行");
        mvc.perform(post("/demand/needs/file/take")
                .with(signedInAs(officer))
                .with(csrf())
                .param("rows", rows(page)));
        assertThat(needs.of(firm, officer)).hasSize(1);
        Matcher address = Pattern.compile("/demand/needs/file/\\d+/withdraw").matcher(undo);
        assertThat(address.find()).isTrue();
        mvc.perform(post(address.group()).with(signedInAs(officer)).with(csrf()))
                .andExpect(redirectedUrl("/demand/needs"));
        assertThat(needs.of(firm, officer).get(0).state()).isEqualTo(Need.State.WITHDRAWN);
        assertThat(preview(good)).contains("可新增 1 行");
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedWhole() throws Exception {
        MockMultipartFile bad =
                new MockMultipartFile("file", "x.csv", "text/csv", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/demand/needs/file")
                        .file(bad)
                        .with(signedInAs(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("IMP-302")));
    }

    @Test
    void theListGoesOutAsAFileThatCanBeBroughtBack() throws Exception {
        invented.need(firm, NODE, Facet.FUNDS, "流片资金", officer);
        byte[] csv = mvc.perform(get("/demand/needs/csv").with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("需求类别", "流片资金", firm.code(), "电子设计自动化工具");
        String page = mvc.perform(multipart("/demand/needs/file")
                        .file(new MockMultipartFile("file", "需求.csv", "text/csv", csv))
                        .with(signedInAs(officer))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("可新增 0 行，已有 1 行，搁置 0 行");
    }

    @Test
    void programsDoWhatPagesDo() throws Exception {
        String token = tokens.of(officer);
        String json =
                "{\"firm\":\"%s\",\"facet\":\"FUNDS\",\"chain\":\"integrated_circuits\",\"node\":\"eda\",\"words\":\"钱\"}"
                        .formatted(firm.code());
        mvc.perform(post(API)
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.node").value("eda"));
        mvc.perform(post(API)
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("DMD-114"));
        String here = API + "/" + needs.of(firm, officer).get(0).id().code();
        mvc.perform(post(here + "/moves")
                        .with(bearer(token))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"move\":\"GIVE_UP\",\"words\":\"没有\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("CANNOT_BE_MET"));
        mvc.perform(post(here + "/undo").with(bearer(token))).andExpect(status().isCreated());
        mvc.perform(get(here + "/matches").with(bearer(token)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing[0]").value("RESOURCES"));
        mvc.perform(get("/api/v1/demand/graph").with(bearer(token)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(get(API + "?state=SOUGHT").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(post(here + "/undo").with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void programsBringListsAsPagesDo() throws Exception {
        String row = "{\"firm\":\"%s\",\"facet\":\"FUNDS\",\"words\":\"%s\",\"heardOn\":\"2024-03-01\"}";
        String good = row.formatted(firm.code(), "流片资金");
        String rows = "[" + good + "," + row.formatted("查无此企业", "钱") + "," + good + "]";
        bring(rows, bearerOf(Role.VIEWER)).andExpect(status().isForbidden());
        assertThat(needs.of(firm, officer)).isEmpty();
        String token = tokens.of(officer);
        bring(rows, bearer(token))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.setAside[0].code").value("DMD-105"))
                .andExpect(jsonPath("$.setAside[0].row").value(2))
                .andExpect(jsonPath("$.setAside[0].field").value("firm"))
                .andExpect(jsonPath("$.setAside[1].code").value("IMP-304"));
        bring("[" + good + "]", bearer(token))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.already").value(1))
                .andExpect(jsonPath("$.batch").isEmpty());
        bring("[{}]", bearer(token)).andExpect(status().isUnprocessableContent());
        assertThat(needs.of(firm, officer)).hasSize(1);
    }

    @Test
    void aBatchIsWithdrawnByWhoMayChange() throws Exception {
        String row = "[{\"firm\":\"%s\",\"facet\":\"FUNDS\",\"words\":\"钱\",\"heardOn\":\"2024-03-01\"}]";
        String brought = bring(row.formatted(firm.code()), bearer(tokens.of(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher batch = Pattern.compile("\"batch\":(\\d+)").matcher(brought);
        assertThat(batch.find()).isTrue();
        String withdraw = API + "/lists/" + batch.group(1) + "/withdrawals";
        mvc.perform(post(withdraw).with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post(withdraw).with(bearer(tokens.of(officer))))
                .andExpect(jsonPath("$.withdrawn").value(1));
        assertThat(needs.of(firm, officer).get(0).state()).isEqualTo(Need.State.WITHDRAWN);
    }

    private ResultActions bring(String rows, RequestPostProcessor bearer) throws Exception {
        return mvc.perform(post(API + "/lists")
                .contentType(MediaType.APPLICATION_JSON)
                .content(rows)
                .with(bearer));
    }
}

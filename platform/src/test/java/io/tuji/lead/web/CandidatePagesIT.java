package io.tuji.lead.web;

import static io.tuji.Bearer.bearer;
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
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.district.District;
import io.tuji.lead.Leads;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Candidates on their pages, in files and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class CandidatePagesIT {

    private static final String FLOUR = "?chain=" + InventedFirms.CHAIN + "&node=flour";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Leads leads;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private District district;

    @Autowired
    private JdbcClient jdbc;

    private Visitor analyst;
    private Visitor promoter;
    private CompanyId miller;
    private CompanyId baker;
    private String name;

    @BeforeEach
    void firmsOnNodes() {
        firms.chain();
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        name = InventedFirms.name("面粉");
        miller = firms.onNode(name, "441900", "flour", 0.87);
        baker = firms.resident(InventedFirms.name("面包"), district.get().head().division(), "bread");
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theWayLeadsFromTheChainOverItsNodesToFirmsAndTheirReasons() throws Exception {
        assertThat(page("/candidates", promoter)).contains("虚构面包链", "选节点");
        assertThat(page("/candidates?chain=" + InventedFirms.CHAIN, promoter)).contains("面粉", "全部节点", "找候选企业");
        assertThat(page("/candidates" + FLOUR, promoter))
                .contains(name, "契合度 87%", "与本市的联系", "广东省 东莞市", "尚未测算", "契合度 30", "提出线索");
        assertThat(page("/candidates/" + miller.code() + FLOUR, promoter))
                .contains("逐项依据", "把握 87%", "登记机关可提供人民币注册资本", "相邻节点有 1 家区内企业", "排除的理由");
        mvc.perform(get("/candidates/" + baker.code() + FLOUR).with(signedInAs(promoter)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/candidates").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void oneClickRaisesALeadWithTheReasonsOfThatMoment() throws Exception {
        String here = mvc.perform(post("/leads/new")
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("company", miller.code())
                        .param("aim", InventedFirms.CHAIN + ":flour")
                        .param("source", "CANDIDATES")
                        .param("patron", ""))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        firms.set(miller, "division_code = '330106'");
        assertThat(page(here, promoter))
                .contains("提出时的排序依据", "把握 87%", "广东省 东莞市")
                .doesNotContain("浙江");
        String code = leads.list(miller, promoter).get(0).id().code();
        assertThat(page("/candidates" + FLOUR, promoter)).contains(code);
    }

    @Test
    void aCircleIsAskedForByTheNameOfAFirm() throws Exception {
        firms.suppliesByName("海外酵母公司", baker);
        assertThat(page("/candidates?firm=" + baker.code(), promoter)).contains("的供应圈", name, "海外酵母公司");
        assertThat(page("/candidates?find=没有这样的企业名称", promoter)).contains("企业库里没有查到");
        assertThat(page("/candidates?firm=" + miller.code(), promoter)).contains("这家企业不在本区");
    }

    @Test
    void aFirmIsPutAsideAndBroughtBackOnItsPage() throws Exception {
        String here = "/candidates/" + miller.code();
        mvc.perform(post(here + "/aside" + FLOUR).with(signedInAs(promoter)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("LED-106")));
        mvc.perform(post(here + "/aside" + FLOUR)
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("reason", "曾有违约"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/candidates" + FLOUR, promoter)).doesNotContain(name).contains("工作人员排除 1 家");
        assertThat(page("/candidates/excluded" + FLOUR, promoter)).contains(name, "曾有违约", "恢复");
        assertThat(page(here + FLOUR, promoter)).contains("没有参加排序：工作人员排除");
        mvc.perform(post(here + "/back" + FLOUR).with(signedInAs(promoter)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/candidates" + FLOUR, promoter)).contains(name);
    }

    @Test
    void theFileEndsWithTheWeightsAndWhatTheRankingIsWorthAndIsLogged() throws Exception {
        String csv = mvc.perform(get("/candidates/csv" + FLOUR).with(signedInAs(promoter)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("名次", name, "暂缺", "契合度 30", "尚未测算");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'candidate.export' and actor = :login")
                        .param("login", promoter.login())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Visitor officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        mvc.perform(get("/candidates/csv" + FLOUR).with(signedInAs(officer))).andExpect(status().isForbidden());
    }

    @Test
    void thoseOfOneBodyLookAtTheWeightsAndDoNotSetThem() throws Exception {
        assertThat(page("/candidates/weights", promoter)).contains("为什么是这个权重").doesNotContain("保存权重");
        assertThat(page("/candidates/weights", analyst)).contains("保存权重");
        mvc.perform(post("/candidates/weights").with(signedInAs(promoter)).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/candidates/weights")
                        .with(signedInAs(analyst))
                        .with(csrf())
                        .param("FIT", "200"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("LED-141")));
    }

    @Test
    void programsGetTheSameOrder() throws Exception {
        mvc.perform(get("/api/v1/candidates" + FLOUR).with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].company").value(miller.code()))
                .andExpect(jsonPath("$.rows[0].terms.length()").value(8))
                .andExpect(jsonPath("$.rows[0].terms[0].value").value(0.87))
                .andExpect(jsonPath("$.rows[0].terms[1].value").doesNotExist());
        mvc.perform(get("/api/v1/candidates/" + miller.code() + FLOUR).with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.excluded").doesNotExist());
        mvc.perform(get("/api/v1/candidates/excluded?chain=" + InventedFirms.CHAIN + "&node=*")
                        .with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$[0].why").value("RESIDENT"));
        mvc.perform(get("/api/v1/candidates/weights").with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$.length()").value(8));
        mvc.perform(get("/api/v1/candidates?chain=no_such_chain").with(bearer(tokens.of(promoter))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("LED-151"));
    }
}

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Leads on their pages and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class LeadPagesIT {

    private static final String API = "/api/v1/leads";

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

    private Visitor promoter;
    private Visitor stranger;
    private CompanyId firm;
    private String name;

    @BeforeEach
    void people() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        name = InventedFirms.name("面粉");
        firm = firms.onNode(name, "110101", "flour", 0.8);
    }

    private Lead raised() {
        Leads.Typed typed = new Leads.Typed(firm.code(), "", InventedFirms.CHAIN + ":flour", "EVENT", "", "展会上认识", "");
        return leads.raise(typed, Optional.empty(), promoter).now().orElseThrow();
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(String address, String json, Visitor visitor) throws Exception {
        return mvc.perform(post(address)
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void anEmptyListSaysWhatWillStandThere() throws Exception {
        assertThat(page("/leads?owner=nobody", promoter)).contains("没有");
        assertThat(page("/leads", stranger)).contains("值得邀请的企业", "/leads/new");
        mvc.perform(get("/leads").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void oneClickRaisesALeadThatStandsInTheListAndCanBeTakenBack() throws Exception {
        String here = mvc.perform(post("/leads/new")
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("company", firm.code())
                        .param("aim", InventedFirms.CHAIN + ":flour")
                        .param("source", "CANDIDATES"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("undo"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page("/leads", promoter)).contains(name, "虚构面包链 · 面粉", "候选名单", "新建");
        assertThat(page(here, promoter)).contains("开始核实", "不跟进", "移交负责人").doesNotContain("撤销上一步");
        mvc.perform(post(here + "/moves/DROP?reason=MISTAKE")
                        .with(signedInAs(promoter))
                        .with(csrf()))
                .andExpect(redirectedUrl(here));
        assertThat(page(here, promoter)).contains("误建或重复", "恢复");
        assertThat(page("/leads?state=OPEN", promoter)).doesNotContain(name);
    }

    @Test
    void aSecondLeadIsWarnedOfAndTheFormKeepsWhatWasTyped() throws Exception {
        Lead first = raised();
        mvc.perform(post("/leads/new")
                        .with(signedInAs(stranger))
                        .with(csrf())
                        .param("company", firm.code())
                        .param("source", "EVENT")
                        .param("note", "另一场展会"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("LED-110")))
                .andExpect(content().string(containsString(first.id().code())))
                .andExpect(content().string(containsString("另一场展会")))
                .andExpect(content().string(containsString("id=\"again\"")));
    }

    @Test
    void aMoveThatIsRefusedSaysWhyAtItsField() throws Exception {
        String here = "/leads/" + raised().id().code();
        mvc.perform(post(here + "/moves/DROP")
                        .with(signedInAs(promoter))
                        .with(csrf())
                        .param("words", "没谈成"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("LED-123")))
                .andExpect(content().string(containsString("没谈成")))
                .andExpect(content().string(containsString("id=\"reason\"")));
        mvc.perform(post(here + "/moves/FLY").with(signedInAs(promoter)).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void anotherBodyFindsItNeitherInTheListNorByItsAddressNorInTheFile() throws Exception {
        Lead lead = raised();
        String here = "/leads/" + lead.id().code();
        assertThat(page("/leads", stranger)).doesNotContain(name);
        mvc.perform(get(here).with(signedInAs(stranger))).andExpect(status().isNotFound());
        mvc.perform(post(here + "/moves/CHECK").with(signedInAs(stranger)).with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(csv(stranger)).doesNotContain(name);
        assertThat(csv(promoter)).contains("负责人", name, "虚构面包链", "面粉", "新建");
        Visitor officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        mvc.perform(get("/leads/csv").with(signedInAs(officer))).andExpect(status().isForbidden());
    }

    private String csv(Visitor visitor) throws Exception {
        return mvc.perform(get("/leads/csv").with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageOfAFirmShowsItsLeadsToThoseWhoMaySeeThem() throws Exception {
        Lead lead = raised();
        String address = "/companies/" + firm.code();
        assertThat(page(address, promoter)).contains(lead.id().code(), "/leads/new?company=" + firm.code());
        assertThat(page(address, stranger)).doesNotContain(lead.id().code()).contains("没有您看得到的线索");
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        assertThat(page(address, viewer)).doesNotContain("招商线索");
    }

    @Test
    void aProgramRaisesChecksAndHandsOn() throws Exception {
        String sent = "{\"company\":\"%s\",\"chain\":\"%s\",\"node\":\"flour\",\"source\":\"EVENT\"}"
                .formatted(firm.code(), InventedFirms.CHAIN);
        send(API, sent, promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("NEW"))
                .andExpect(jsonPath("$.node").value("flour"))
                .andExpect(jsonPath("$.acts[0].move").value("RAISE"));
        send(API, sent, promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("LED-110"));
        String here = API + "/" + leads.list(firm, promoter).get(0).id().code();
        send(here + "/moves", "{\"move\":\"CHECK\"}", promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.moves[0]").value("HAND_ON"));
        send(here + "/moves", "{\"move\":\"HAND_ON\"}", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("LED-106"));
        send(here + "/moves", "{\"move\":\"FLY\"}", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("LED-125"));
        mvc.perform(get(API + "?company=" + firm.code()).with(bearer(tokens.of(promoter))))
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(get(here).with(bearer(tokens.of(stranger)))).andExpect(status().isNotFound());
    }
}

package io.tuji.chain.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import io.tuji.chain.Chains;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.Templates;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The chains as people and programs see them, and who may change what. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ChainPagesIT {

    private static final String HERE = "/chains/integrated_circuits";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Templates templates;

    @Autowired
    private Chains chains;

    @Autowired
    private JdbcClient jdbc;

    private Visitor analyst;

    @BeforeEach
    void somebody() {
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
    }

    @Test
    void showsEveryNodeOnTheMapAndInTheTable() throws Exception {
        String page = mvc.perform(get(HERE).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        chains.find("integrated_circuits").orElseThrow().chain().nodes().forEach(node -> {
            assertThat(page).contains("data-node=\"" + node.id() + "\"");
            assertThat(page)
                    .contains("<a href=\"" + HERE + "/nodes/" + node.id() + "\">"
                            + node.name().zh());
        });
    }

    @Test
    void saysOfANodeOnWhatItRests() throws Exception {
        mvc.perform(get(HERE + "/nodes/ic_foundry").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("标准：国民经济行业分类")))
                .andExpect(content().string(containsString("87 FR 62186")));
    }

    @Test
    void findsNothingWhereThereIsNoSuchChainNodeOrPart() throws Exception {
        for (String address : new String[] {"/chains/nobody", HERE + "/nodes/nobody", HERE + "?part=nowhere"}) {
            mvc.perform(get(address).with(signedInAs(Role.VIEWER))).andExpect(status().isNotFound());
        }
    }

    @Test
    void keepsFirmsOut() throws Exception {
        mvc.perform(get("/chains").with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void writesDownWhoTakesAChainOut() throws Exception {
        mvc.perform(get(HERE + "/csv").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(get(HERE + "/csv").with(signedInAs(analyst)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("集成电路制造")));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'chain.export' and actor = :who")
                        .param("who", analyst.login())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsOnlyWhoMayApproveChangeTheRule() throws Exception {
        mvc.perform(post("/chains/rule").with(csrf()).with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/chains/rule")
                        .with(csrf())
                        .with(signedInAs(analyst))
                        .param("leastCoverage", "0.7")
                        .param("fewestNational", "8")
                        .param("strong", "1.5")
                        .param("weak", "0.9")
                        .param("leastStaffed", "0.8")
                        .param("nationalSource", "")
                        .param("reason", "试"))
                .andExpect(redirectedUrl("/chains/rule"));
        mvc.perform(get("/chains/rule").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("企业 ≥ 8，核实 ≥ 0.7，强 ≥ 1.5，弱 &lt; 0.9，人员 ≥ 0.8")));
    }

    @Test
    void keepsWhatWasTypedOfANodeThatIsRefused() throws Exception {
        TemplateDraft draft = templates.begin("integrated_circuits", analyst);
        mvc.perform(post(HERE + "/template/nodes")
                        .with(csrf())
                        .with(signedInAs(analyst))
                        .param("version", Integer.toString(draft.version()))
                        .param("id", "eda")
                        .param("stage", draft.chain().stages().get(0).id())
                        .param("nameZh", "又一种工具")
                        .param("nameEn", "")
                        .param("definitionZh", "")
                        .param("definitionEn", "")
                        .param("classes", "")
                        .param("include", "")
                        .param("exclude", "")
                        .param("focus", "")
                        .param("basisKind", "RUMOUR")
                        .param("basisSource", "听说")
                        .param("basisPassage", "")
                        .param("basisDate", "昨天")
                        .param("chokeSource", "")
                        .param("chokePassage", "")
                        .param("chokeDate", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("CHN-512")))
                .andExpect(content().string(containsString("CHN-513")))
                .andExpect(content().string(containsString("CHN-514")))
                .andExpect(content().string(containsString("又一种工具")))
                .andExpect(content().string(containsString("听说")));
    }

    @Test
    void showsWhatADraftChanges() throws Exception {
        TemplateDraft draft = templates.begin("integrated_circuits", analyst);
        templates.change("integrated_circuits", draft.version(), chain -> chain.withoutNode("eda"), analyst);
        mvc.perform(get(HERE + "/template").with(signedInAs(analyst)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<del>电子设计自动化工具</del>")));
        mvc.perform(get(HERE).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("data-node=\"eda\"")));
    }

    @Test
    void answersProgramsWithTheSameNumbers() throws Exception {
        mvc.perform(get("/api/v1/chains").with(bearer(tokens.of(analyst))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(4)));
        mvc.perform(get("/api/v1" + HERE + "/health").with(bearer(tokens.of(analyst))))
                .andExpect(jsonPath("$.nodes", hasSize(75)))
                .andExpect(jsonPath("$.nodes[0].state", not("")));
        mvc.perform(get("/api/v1" + HERE).with(bearer(tokens.of(analyst))))
                .andExpect(jsonPath("$.nodes[?(@.id=='ic_foundry')].classes[0]").value("3973"));
    }

    @Test
    void letsAProgramWriteADraftThatAnotherPersonDecidesOn() throws Exception {
        mvc.perform(post("/api/v1" + HERE + "/draft").with(bearer(tokens.of(analyst))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(0));
        mvc.perform(post("/api/v1" + HERE + "/draft/submissions")
                        .with(bearer(tokens.of(analyst)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\":\"照旧\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].state").value("SUBMITTED"));
        long edition = templates.open("integrated_circuits").orElseThrow().id();
        mvc.perform(post("/api/v1" + HERE + "/editions/" + edition + "/decisions")
                        .with(bearer(tokens.of(analyst)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"approved\":true,\"reason\":\"同意\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("CHN-511")));
    }
}

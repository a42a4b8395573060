package io.tuji.lead.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Step;
import io.tuji.lead.Move;
import io.tuji.lead.internal.InventedFirms;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Open leads on the page of their node. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class LeadNodePanelIT {

    private static final String NODE = "/chains/" + InventedFirms.CHAIN + "/nodes/flour";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Leads leads;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    private Visitor promoter;

    @BeforeEach
    void somebody() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
    }

    private Lead raised() {
        String firm = InventedFirms.name("面粉");
        String code = firms.onNode(firm, "110101", "flour", 0.8).code();
        Leads.Typed typed = new Leads.Typed(code, "", InventedFirms.CHAIN + ":flour", "EVENT", "", "", "");
        return leads.raise(typed, Optional.empty(), promoter).now().orElseThrow();
    }

    private String page(Visitor visitor) throws Exception {
        return mvc.perform(get(NODE).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void showsOpenLeadsToThoseWhoMaySeeThem() throws Exception {
        Lead lead = raised();
        assertThat(page(promoter))
                .contains("/leads/" + lead.id().code(), lead.subject().firm());
        Visitor stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        assertThat(page(stranger))
                .contains("没有您看得到的未办结线索", "/leads/new?aim=")
                .doesNotContain(lead.id().code(), lead.subject().firm());
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        assertThat(page(viewer)).doesNotContain("node-leads");
    }

    @Test
    void leavesOutWhatNobodyFollowsUp() throws Exception {
        Lead lead = raised();
        leads.move(lead.id(), new Step(Move.DROP, "误建", Lead.DropReason.MISTAKE.name(), ""), promoter);
        assertThat(page(promoter))
                .contains("没有您看得到的未办结线索")
                .doesNotContain(lead.id().code());
    }

    @Test
    void countsTheRestAndLeadsToTheList() throws Exception {
        for (int i = 0; i < 6; i++) {
            raised();
        }
        assertThat(page(promoter)).contains("全部 6 条未办结线索", "/leads?chain=" + InventedFirms.CHAIN + "&amp;node=flour");
    }
}

package io.tuji.demand.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.demand.internal.InventedDemand;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Needs and resources on the page of their node. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class DemandNodePanelIT {

    private static final String NODE = "integrated_circuits/eda";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Needs needs;

    @Autowired
    private Resources resources;

    @Autowired
    private InventedDemand invented;

    @Autowired
    private TestAccounts accounts;

    private Visitor officer;

    @BeforeEach
    void somebody() {
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
    }

    private Need need(String node, Facet facet) {
        return invented.need(invented.firm("虚构芯片丙有限公司"), node, facet, "流片资金", officer);
    }

    private String page(Visitor visitor) throws Exception {
        return mvc.perform(get("/chains/integrated_circuits/nodes/eda").with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void countsWhatIsStillSoughtFacetByFacet() throws Exception {
        assertThat(page(officer)).contains("还没有登记这个节点上的需求", "/demand/needs/new?node=");
        need(NODE, Facet.FUNDS);
        need(NODE, Facet.FUNDS);
        Need gone = need(NODE, Facet.PREMISES);
        needs.move(gone.id(), Need.Move.WITHDRAW, Needs.TypedMove.because("不再需要"), officer);
        need("integrated_circuits/ip_cores", Facet.SOURCE_RESEARCH);
        assertThat(page(officer))
                .contains("资金 2 条", "node=eda&amp;facet=FUNDS&amp;state=SOUGHT")
                .doesNotContain("facet=PREMISES", "facet=SOURCE_RESEARCH");
    }

    @Test
    void listsWhatIsOfferedThereNow() throws Exception {
        Resource offered = invented.resource(InventedDemand.resource("LABORATORY", "虚构流片中心", "", "", NODE), officer);
        Resource past =
                invented.resource(InventedDemand.resource("LABORATORY", "虚构旧平台", "", "2020-01-01", NODE), officer);
        assertThat(page(officer))
                .contains("/resources/" + offered.id().code(), "虚构流片中心")
                .doesNotContain(past.id().code());
        resources.withdraw(offered.id(), "停办", officer);
        assertThat(page(officer)).doesNotContain("虚构流片中心").contains("还没有登记挂在这个节点上的资源");
    }

    @Test
    void letsThoseWhoOnlyLookAddNothing() throws Exception {
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        assertThat(page(viewer)).contains("node-demand").doesNotContain("/demand/needs/new");
    }
}

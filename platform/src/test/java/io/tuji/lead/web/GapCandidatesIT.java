package io.tuji.lead.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.HealthSetting;
import io.tuji.district.District;
import io.tuji.importing.SourceId;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** From the gaps of a chain to firms that could fill them. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class GapCandidatesIT {

    private static final String MAP = "/chains/" + InventedFirms.CHAIN;
    private static final String GAPS = "/candidates?chain=" + InventedFirms.CHAIN + "&node=*gaps";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private ChainHealths healths;

    @Autowired
    private TestRegistry registry;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private District district;

    @Autowired
    private JdbcClient jdbc;

    private Visitor promoter;
    private SourceId country;

    @BeforeEach
    void aBakerWithoutAMiller() {
        firms.chain();
        country = registry.source(50);
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        list(firms.resident(InventedFirms.name("面包"), district.get().head().division(), "bread"));
        var typed = new HealthSetting.Typed("0.6", "5", "1.25", "0.8", "0.8", Long.toString(country.value()), "测试");
        assertThat(healths.set(typed, accounts.create(Optional.empty(), Role.LEADER)))
                .isEmpty();
    }

    private void list(CompanyId firm) {
        jdbc.sql("insert into company_link (source_id, key, company_id, reason) values (:source, :key, :id, 'NEW')")
                .param("source", country.value())
                .param("key", firm.code())
                .param("id", firm.value())
                .update();
    }

    /** Five firms of the country, the products of all known: the state of the node can be judged. */
    private String known(String node) {
        String name = "";
        for (int i = 0; i < 5; i++) {
            name = InventedFirms.name(node);
            CompanyId firm = firms.onNode(name, "441900", node, 0.9);
            jdbc.sql("update chain_position set basis = 'PRODUCT' where company_id = :id")
                    .param("id", firm.value())
                    .update();
            list(firm);
            jdbc.sql("""
                            insert into chain_reading (company_id, company_version, templates, resident, read_at)
                            values (:id, 0, '', false, now())
                            """).param("id", firm.value()).update();
        }
        return name;
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
    void theMapLeadsToFirmsForAllGapsAndEachRowToThoseForItsOwn() throws Exception {
        String miller = known("flour");
        assertThat(page(MAP, promoter))
                .contains("为断点找企业", "/candidates?chain=" + InventedFirms.CHAIN + "&amp;node=*gaps")
                .contains("href=\"/candidates?chain=" + InventedFirms.CHAIN + "&amp;node=flour\"");
        assertThat(page(GAPS, promoter)).contains("这条链上已知的断、缺、弱", miller, "为哪里找企业");
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        assertThat(page(MAP, viewer)).doesNotContain("/candidates?");
    }

    @Test
    void onlyTheGapsAreAskedFor() throws Exception {
        String miller = known("flour");
        String baker = firms.firm(InventedFirms.name("面包"), "441900").code();
        mvc.perform(get("/api/v1" + GAPS).with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(5))
                .andExpect(content().string(containsString(miller)))
                .andExpect(content().string(not(containsString(baker))));
    }

    @Test
    void whereNobodyKnowsThePageSaysWhatIsLacking() throws Exception {
        assertThat(page(MAP, promoter))
                .contains("没有已知的断、缺或弱的节点", "3 个节点中 3 个不明", "全国名单上的企业太少，合计还差 14 家")
                .doesNotContain("为断点找企业");
        assertThat(page(GAPS, promoter)).contains("没有已知的断、缺或弱的节点", "合计还需核实 9 家", "看整条链");
        mvc.perform(get("/api/v1" + GAPS).with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0));
        mvc.perform(get("/api/v1/candidates?chain=no_such_chain&node=*gaps").with(bearer(tokens.of(promoter))))
                .andExpect(status().isUnprocessableContent());
    }
}

package io.tuji.chain.web;

import static io.tuji.Bearer.bearerOf;
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
import io.tuji.district.District;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What lies around a firm, for people and programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class FirmPageIT {

    private static final String NODES = "/chains/" + InventedFirms.CHAIN + "/nodes/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private District district;

    @Autowired
    private JdbcClient jdbc;

    private Visitor officer;
    private CompanyId baker;
    private String home;

    @BeforeEach
    void aBaker() {
        firms.chain();
        officer = accounts.create(Optional.empty(), Role.PROMOTER);
        home = district.get().head().division();
        baker = firms.resident(InventedFirms.name("面包"), home, "bread");
    }

    private static String address(CompanyId firm) {
        return "/chains/firms/" + firm.code();
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void onChips(String state) {
        jdbc.sql("""
                        insert into chain_position (company_id, chain, node, state, basis, confidence, evidence)
                        values (:firm, 'integrated_circuits', 'eda', :state, 'TEXT', 0.6, '[]')
                        """).param("firm", baker.value()).param("state", state).update();
    }

    @Test
    void showsItsNodesAndThoseUpAndDownTheChain() throws Exception {
        assertThat(page(address(baker)))
                .contains("href=\"" + NODES + "bread\"", "href=\"" + NODES + "flour\"", "href=\"" + NODES + "shop\"")
                .contains("站在 1 条产业链的 1 个节点上；上游 1 个节点，下游 1 个节点", "供给面包（材料）", "采用面包（材料）")
                .contains("还没有人录入这家企业披露的供应商或客户")
                .doesNotContain("name=\"chain\"");
    }

    @Test
    void showsDisclosedPartnersAndMarksThoseOfTheDistrict() throws Exception {
        CompanyId shop = firms.firm(InventedFirms.name("门店"), home);
        CompanyId miller = firms.firm(InventedFirms.name("面粉"), "441900");
        firms.supplies(baker, shop, "吐司");
        firms.supplies(miller, baker, "高筋粉");
        firms.suppliesByName("海外酵母公司", baker);
        assertThat(page(address(baker)))
                .contains("href=\"" + address(shop) + "\"", "href=\"" + address(miller) + "\"")
                .contains("披露的供应商 2 家、客户 1 家，其中区内 1 家")
                .contains("号门店有限公司：区内企业", "号面粉有限公司：区外企业", "海外酵母公司：不在企业库")
                .contains("吐司", "高筋粉", "未说明产品", "虚构年报");
    }

    @Test
    void isNarrowedToOneOfItsChains() throws Exception {
        onChips("ON");
        assertThat(page(address(baker))).contains("name=\"chain\"", "/chains/integrated_circuits/nodes/eda");
        assertThat(page(address(baker) + "?chain=" + InventedFirms.CHAIN))
                .contains("name=\"chain\"", NODES + "flour")
                .doesNotContain("/chains/integrated_circuits/nodes/");
    }

    @Test
    void leavesOutWhatWaitsForAPersonAndSaysSo() throws Exception {
        onChips("REVIEW");
        assertThat(page(address(baker))).contains("另有 1 个节点等人判定").doesNotContain("/chains/integrated_circuits/nodes/");
    }

    @Test
    void saysOfAFirmWithoutNodesWhatWillStandThere() throws Exception {
        CompanyId florist = firms.firm(InventedFirms.name("花卉"), home);
        assertThat(page(address(florist)))
                .contains("还没有读取", "/companies/" + florist.code() + "#nodes")
                .doesNotContain("<svg class=\"ego-map\"");
    }

    @Test
    void isFoundFromThePageOfTheFirm() throws Exception {
        assertThat(page("/companies/" + baker.code())).contains("href=\"" + address(baker) + "\"");
    }

    @Test
    void isOnlyForThoseWhoMaySeeChainsAndTheFirm() throws Exception {
        mvc.perform(get(address(baker)).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
        for (String nobody : new String[] {"QY-99999999999", "somebody"}) {
            mvc.perform(get("/chains/firms/" + nobody).with(signedInAs(officer)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void programsGetAllOfIt() throws Exception {
        firms.suppliesByName("海外酵母公司", baker);
        mvc.perform(get("/api/v1" + address(baker)).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.resident").value(true))
                .andExpect(jsonPath("$.nodes[0].node").value("bread"))
                .andExpect(jsonPath("$.upstream[0].node").value("flour"))
                .andExpect(jsonPath("$.upstream[0].ties[0].kind").value("MATERIAL"))
                .andExpect(jsonPath("$.downstream[0].node").value("shop"))
                .andExpect(jsonPath("$.suppliers[0].name").value("海外酵母公司"))
                .andExpect(jsonPath("$.suppliers[0].company").doesNotExist());
    }
}

package io.tuji.registry.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.internal.TestAccounts;
import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CompanySearchIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    private String word;
    private String former;
    private CompanyId renamed;

    /** Two firms of one trade name, of which one had another name before. */
    @BeforeEach
    void twoFirms() {
        word = TestRegistry.freshWord();
        former = TestRegistry.freshWord();
        String code = TestRegistry.freshCode();
        SourceId source = registry.source(50);
        registry.take(
                source,
                DAY,
                List.of(
                        TestRegistry.line(code, "上海" + former + "贸易有限公司"),
                        TestRegistry.freshCode() + ",上海" + word + "科技有限公司,,,9000,310106,上海市静安区二路,贸易"));
        renamed = registry.take(source, DAY.plusYears(1), List.of(TestRegistry.line(code, "上海" + word + "科技发展有限公司")))
                .get(0);
    }

    @Test
    void whatAnImportBroughtCanBeFoundWhenItEnds() throws Exception {
        String fresh = TestRegistry.freshWord();
        registry.company("上海" + fresh + "科技有限公司");
        mvc.perform(get("/api/v1/search?q={word}", fresh).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].company.name").value("上海" + fresh + "科技有限公司"));
    }

    @Test
    void aFormerNameFindsTheFirmAndIsShownAsSuch() throws Exception {
        mvc.perform(get("/search/suggest?q={word}", former).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("又名")))
                .andExpect(content().string(containsString("<mark class=\"hit\">" + former + "</mark>")));
        mvc.perform(get("/api/v1/search?q={word}", former).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].way").value("OTHER_NAME"))
                .andExpect(jsonPath("$[0].otherName").value("上海" + former + "贸易有限公司"))
                .andExpect(jsonPath("$[0].company.id").value(renamed.code()));
    }

    @Test
    void theFirmOfTheOwnDistrictComesBeforeARicherOneElsewhere() throws Exception {
        mvc.perform(get("/companies?q={word}", word)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.rows[0].id").value(renamed.code()));
    }

    @Test
    void aSlipIsAnsweredWithAGuessThatIsCalledOne() throws Exception {
        String slip = word.substring(0, 2) + "验" + word.substring(3);
        mvc.perform(get("/companies?q={slip}", slip).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("有一处不同")));
        mvc.perform(get("/search/suggest?q={slip}", slip).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("相近的有")));
    }

    @Test
    void facetsCountTheFirmsOfTheListUnderEachValue() throws Exception {
        mvc.perform(get("/companies/facets?q={word}", word).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("徐汇区")))
                .andExpect(content().string(containsString("division=310106")));
        mvc.perform(get("/api/v1/companies/facets?q={word}&division=310106", word)
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].filter").value("division"))
                .andExpect(jsonPath("$[0].values.length()").value(2))
                .andExpect(jsonPath("$[1].filter").value("presence"))
                .andExpect(jsonPath("$[1].values[0].count").value(1));
    }
}

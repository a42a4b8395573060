package io.tuji.coding.internal;

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
import io.tuji.coding.Codings;
import io.tuji.registry.CompanyId;
import io.tuji.web.Undo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What pages and programs show of industries, and what they take. */
@PlatformTest
class CodingPagesIT {

    @Autowired
    Codings codings;

    @Autowired
    TestFirms firms;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    private Visitor officer;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private CompanyId vague() {
        return firms.vague();
    }

    private Optional<String> codeOf(CompanyId firm) {
        return codings.find(firm)
                .orElseThrow()
                .found()
                .map(found -> found.industry().code());
    }

    @Test
    void theListOfFirmsIsNarrowedByIndustryClusterAndClassification() throws Exception {
        CompanyId bank = vague();
        CompanyId coarse = vague();
        CompanyId open = vague();
        codings.decide(bank, "6621", "", officer);
        codings.decide(coarse, "I", "", officer);
        assertListed("industry", "J", bank, coarse);
        assertListed("industry", "undecided", open, bank);
        assertListed("cluster", "modern_finance", bank, coarse);
        assertListed("cluster", "digital_economy?", coarse, bank);
        assertListed("classification", "DIGITAL?", coarse, bank);
        mvc.perform(get("/companies").param("cluster", "modern_finance").with(signedInAs(officer)))
                .andExpect(content().string(containsString("集群：现代金融")));
    }

    private void assertListed(String facet, String value, CompanyId listed, CompanyId other) throws Exception {
        mvc.perform(get("/companies")
                        .param(facet, value)
                        .param("sort", "-changed")
                        .param("size", "200")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString(listed.code())))
                .andExpect(content().string(not(containsString(other.code()))));
    }

    @Test
    void thePagesShowTheFirmAndTakeWhatThePersonSays() throws Exception {
        CompanyId firm = vague();
        mvc.perform(get("/coding/review").param("company", firm.code()).with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark")));
        mvc.perform(get("/coding/review")
                        .param("company", firm.code())
                        .param("q", "应用软件")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString("6513")));
        mvc.perform(post("/coding/review/" + firm.code())
                        .param("industry", "0000")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IND-101")));
        mvc.perform(post("/coding/review/" + firm.code())
                        .param("industry", "6513")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/coding/review"));
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString("6513 应用软件开发")))
                .andExpect(content().string(containsString("数字经济")));
        mvc.perform(get("/coding/decisions").param("q", firm.code()).with(signedInAs(officer)))
                .andExpect(status().isOk());
        mvc.perform(get("/coding/decisions/csv").with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())));
        for (String page : List.of("/coding", "/coding/models", "/coding/review", "/")) {
            mvc.perform(get(page).with(signedInAs(officer))).andExpect(status().isOk());
        }
    }

    private static MockMultipartFile file(String... lines) {
        String text = "企业编号,行业代码,理由\n" + String.join("\n", lines) + "\n";
        return new MockMultipartFile("file", "核定.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfDecisionsIsShownFirstAndStoredWholeOrNotAtAll() throws Exception {
        CompanyId one = vague();
        CompanyId other = vague();
        mvc.perform(multipart("/coding/decisions/new")
                        .file(file(one.code() + ",6513,年报", other.code() + ",0000,"))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IND-101")));
        mvc.perform(multipart("/coding/decisions/new")
                        .file(file(one.code() + ",6513,年报", other.code() + ",J,"))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("6513 应用软件开发")));
        assertThat(codeOf(one)).isEmpty();
        String rows = "2\t" + one.code() + "\t6513\t年报\n3\t" + other.code() + "\tJ\t";
        String undo = ((Undo) Objects.requireNonNull(mvc.perform(post("/coding/decisions/take")
                                .param("rows", rows)
                                .with(csrf())
                                .with(signedInAs(officer)))
                        .andExpect(redirectedUrl("/coding/decisions"))
                        .andReturn()
                        .getFlashMap()
                        .get("undo")))
                .action();
        assertThat(codeOf(one)).contains("6513");
        assertThat(codeOf(other)).contains("J");
        mvc.perform(post(undo).with(csrf()).with(signedInAs(officer))).andExpect(redirectedUrl("/coding/decisions"));
        assertThat(List.of(one, other)).allMatch(firm -> codeOf(firm).isEmpty());
    }

    @Test
    void onlyWhoMayChangeFirmsDecidesAndOnlyWhoMaySetUpImportsChoosesThePrecision() throws Exception {
        CompanyId firm = vague();
        mvc.perform(get("/coding").with(signedInAs(Role.VIEWER))).andExpect(status().isOk());
        mvc.perform(get("/coding/review").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post("/companies/" + firm.code() + "/industry")
                        .param("industry", "6513")
                        .with(csrf())
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/coding/precision")
                        .param("precision", "0.8")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/coding/precision")
                        .param("precision", "2")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("COD-103")));
    }

    @Test
    void programsSayAndReadTheSame() throws Exception {
        CompanyId firm = vague();
        String address = "/api/v1/companies/" + firm.code() + "/industry";
        mvc.perform(post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"6621\", \"reason\": \"年报\"}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.code").value("6621"));
        mvc.perform(get(address).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.basis").value("PERSON"))
                .andExpect(jsonPath("$.clusters[?(@.id == 'modern_finance')].belongs")
                        .value("YES"));
        mvc.perform(post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"0000\"}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.problems[0].code").value("IND-101"));
        mvc.perform(get("/api/v1/coding").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.byBasis.PERSON").exists());
        mvc.perform(get("/api/v1/coding/decisions").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].company").exists());
        mvc.perform(get("/api/v1/coding/models").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.shipped.SCOPE.texts").value(866));
    }
}
